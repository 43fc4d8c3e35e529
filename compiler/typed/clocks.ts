import { diagnose } from '#diagnostics';
import { eventWords, type EventName, type Word } from '#grammar';
import { clauseOf, clausesOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { lengthAfter, lengthBefore } from './clock-lengths.ts';
import type { Switch } from './ir.ts';
import type { Clock } from './ir-duties.ts';
import { declarationsOf, suggested, type Typing } from './scope.ts';
import { constant, switchOf, type Guards } from './switches.ts';

/** 期限: how long somebody has, from which event. */
export function typeClocks(typing: Typing, guardsOf: (declared: Declared) => Guards): readonly Clock[] {
  return declarationsOf(typing.resolved, '期限').map((declared) => typeClock(typing, declared, guardsOf(declared)));
}

function typeClock(typing: Typing, declared: Declared, guards: Guards): Clock {
  const { node, name } = declared;
  const start = startOf(typing, declared, guards);
  const names = (keyword: '主体' | '相对人' | '受理'): readonly string[] =>
    clauseOf(node, keyword)?.value.names.map(({ text }) => text) ?? [];
  const met = metBy(typing, declared);
  const tolled = clauseOf(node, '扣除');
  if (tolled !== null && start.length === null) typing.report(diagnose('nothing-tolled', tolled.keywordSpan, { name }));
  if (tolled !== null && start.length?.unit === 'month')
    typing.report(diagnose('tolled-months', tolled.keywordSpan, { name }));
  return {
    name,
    actor: names('主体').join('、'),
    counterpart: names('相对人'),
    receiver: names('受理'),
    ...start,
    met,
    missed: clauseOf(node, '逾期') === null ? 'overdue' : 'waived',
    tolled: tolled !== null,
    degree: clauseOf(node, '程度')?.value.name.text ?? null,
    declared,
  };
}

type Start = Pick<Clock, 'anchor' | 'direction' | 'length'>;

/** 自 or 于: the event it runs from or comes before, and how long. */
function startOf(typing: Typing, declared: Declared, guards: Guards): Start {
  const { node, name } = declared;
  const after = clauseOf(node, '自');
  const before = clauseOf(node, '于');
  if (after !== null && before !== null)
    typing.report(
      diagnose('alternatives-together', declared.nameSpan, { declaration: '期限', name, clauses: ['自', '于'] }),
    );
  const event = (after ?? before)?.value.event ?? null;
  const length = after === null ? lengthBefore(typing, before) : lengthAfter(typing, after);
  const named = clausesOf(node, '起点');
  if (event?.text === '起点' && named.length === 0) typing.report(diagnose('anchor-missing', event.span, { name }));
  if (event?.text !== '起点' && named[0] !== undefined && !node.damaged)
    typing.report(diagnose('anchor-unused', named[0].keywordSpan, { name }));
  const anchor = event === null ? [] : anchorOf(typing, declared, guards, event, length !== null);
  return {
    anchor,
    direction: after === null && before !== null ? 'before' : 'after',
    length: anchor.length === 0 ? null : length,
  };
}

/** What starts the clock under each choice of readings; empty if under one of them nothing does that a record holds. */
function anchorOf(typing: Typing, declared: Declared, guards: Guards, event: Word, counts: boolean): Switch<EventName> {
  if (event.text !== '起点') {
    const found = eventCalled(typing, event, counts);
    return found === null ? [] : constant(found);
  }
  const lines = clausesOf(declared.node, '起点');
  const anchors = switchOf(declared, guards, '起点', ({ value }) => eventCalled(typing, value.name, counts));
  return anchors.length === lines.length ? anchors : [];
}

/** The event of that name that a record holds. Another one is the author's own: where a number of days hangs on it that is worth a warning. */
function eventCalled(typing: Typing, word: Word, counts: boolean): EventName | null {
  if (isEvent(word.text)) return eventWords[word.text].event;
  if (counts) {
    const known = Object.keys(eventWords);
    const { suggestion, fixes } = suggested(word, known);
    typing.report(diagnose('event-not-computed', word.span, { event: word.text, known, suggestion }, { fixes }));
  }
  return null;
}

function isEvent(text: string): text is keyof typeof eventWords {
  return Object.hasOwn(eventWords, text);
}

/** 完成: the event that meets the clock. */
function metBy(typing: Typing, { node }: Declared): EventName | null {
  const clause = clauseOf(node, '完成');
  return clause === null ? null : eventCalled(typing, clause.value.name, true);
}
