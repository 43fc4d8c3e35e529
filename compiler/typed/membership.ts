import { diagnose } from '#diagnostics';
import type { Citation, Expression, Word } from '#grammar';
import type { Place } from './entities.ts';
import { typeText } from './facts.ts';
import type { Condition, Fact, Item, Vocabulary } from './ir.ts';
import { reportRunTogether } from './run-together.ts';
import { placeOf, replacing, reportUnknownName, suggested, type Typing } from './scope.ts';
import { factOf } from './subjects.ts';

type Membership = Extract<Expression, { readonly kind: 'Is' | 'Contains' }>;

/** `处理方式 为 …`, `行为 含 …`: the subject's type says which values may follow, and which operator. */
export function typeMembership(typing: Typing, place: Place, expression: Membership): Condition | null {
  const fact = factOf(typing, place, expression.subject);
  if (fact === null) return null;
  const condition = typeByFact(typing, expression, fact);
  return condition !== null && expression.negated ? { kind: 'Not', operand: condition } : condition;
}

function typeByFact(typing: Typing, expression: Membership, fact: Fact): Condition | null {
  switch (fact.type.kind) {
    case 'Option':
    case 'OptionSet': {
      const scalar = fact.type.kind === 'Option';
      if (!operatorFits(typing, expression, fact, scalar)) return null;
      const items = itemsOf(typing, expression.values, fact.type.vocabulary, fact);
      return items === null ? null : { kind: scalar ? 'OptionIn' : 'SetMeets', fact, items };
    }
    case 'CitationSet': {
      if (!operatorFits(typing, expression, fact, false)) return null;
      const places = citationsOf(typing, expression.values, fact);
      return places === null ? null : { kind: 'CitationMeets', fact, places };
    }
    case 'Truth':
      typing.report(truthCompared(expression, fact));
      return null;
    case 'Money':
    case 'Integer':
    case 'Date':
      typing.report(diagnose('amount-compared', expression.span, { fact: fact.name, type: typeText(fact.type) }));
      return null;
  }
}

/** Sets take 含, single values 为 and 属于. */
function operatorFits(typing: Typing, expression: Membership, fact: Fact, scalar: boolean): boolean {
  if (scalar === (expression.kind === 'Is')) return true;
  const right = scalar ? (expression.values.length > 1 ? '属于' : '为') : '含';
  const operator = expression.negated ? `不${right}` : right;
  const fixes = [replacing(operatorSpan(expression), ` ${operator} `)];
  const code = scalar ? 'single-value-contains' : 'set-compared';
  typing.report(diagnose(code, expression.span, { fact: fact.name, operator }, { fixes }));
  return false;
}

/** From the subject to the first value: the operator with its blanks. */
function operatorSpan({ subject, values, span }: Membership): Expression['span'] {
  return { source: span.source, start: subject.span.end, end: values[0]?.span.start ?? span.end };
}

function itemsOf(
  typing: Typing,
  values: readonly (Word | Citation)[],
  vocabulary: Vocabulary,
  fact: Fact,
): readonly Item[] | null {
  const items = values.map((value) => {
    const item = value.kind === 'Word' ? vocabulary.items.find(({ name }) => name === value.text) : undefined;
    if (item !== undefined) typing.used.add(item);
    else reportNoItem(typing, value, vocabulary, fact);
    return item;
  });
  return items.every((item) => item !== undefined) ? items : null;
}

function reportNoItem(typing: Typing, value: Word | Citation, vocabulary: Vocabulary, fact: Fact): void {
  if (value.kind === 'Citation') {
    typing.report(
      diagnose('item-expected', value.span, { fact: fact.name, vocabulary: vocabulary.name, found: value.text }),
    );
    return;
  }
  if (reportRunTogether(typing, value)) return;
  const { suggestion, fixes } = suggested(
    value,
    vocabulary.items.map(({ name }) => name),
  );
  const holders = typing.facts.filter(
    ({ type }) => 'vocabulary' in type && type.vocabulary.items.some(({ name }) => name === value.text),
  );
  const parameters = { item: value.text, vocabulary: vocabulary.name, suggestion, elsewhere: holders[0]?.name ?? null };
  typing.report(diagnose('unknown-item', value.span, parameters, { fixes }));
}

function citationsOf(
  typing: Typing,
  values: readonly (Word | Citation)[],
  fact: Fact,
): Extract<Condition, { kind: 'CitationMeets' }>['places'] | null {
  const places = values.map((value) => {
    if (value.kind === 'Word') {
      typing.report(diagnose('citation-expected', value.span, { fact: fact.name, found: value.text }));
      return null;
    }
    const place = placeOf(typing, value);
    const whole = place?.steps.every(({ level }) => level !== 'sentence' && level !== 'chapter' && level !== 'annex');
    if (whole === false) typing.report(diagnose('citation-too-fine', value.span, { citation: value.text }));
    return whole === true ? place : null;
  });
  return places.every((place) => place !== null) ? places : null;
}

function truthCompared(expression: Membership, fact: Fact) {
  const [value] = expression.values;
  const denied = value?.kind === 'Word' && value.text === '否';
  const meant = denied === expression.negated ? fact.name : `非 ${fact.name}`;
  return diagnose(
    'truth-compared',
    expression.span,
    { fact: fact.name, meant },
    { fixes: [replacing(expression.span, meant)] },
  );
}

/** `登记状态 为 暂停`, `档次 属于 一档、二档`: values that are declared by their own keyword. */
export function declaredNames<T>(
  typing: Typing,
  values: readonly (Word | Citation)[],
  what: '登记状态' | '档次',
  known: ReadonlyMap<string, T>,
): readonly T[] | null {
  const found = values.map((value) => {
    if (value.kind === 'Citation') {
      typing.report(diagnose('name-expected', value.span, { subject: what, found: value.text }));
      return undefined;
    }
    const one = known.get(value.text);
    if (one === undefined) reportUnknownName(typing, value, what === '档次' ? '记分档次' : what, known.keys());
    return one;
  });
  return found.every((one) => one !== undefined) ? found : null;
}
