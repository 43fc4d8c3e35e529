import type { Explanation } from '../decision.ts';
import type { Box } from '../match/inquiry.ts';
import { degreeIn } from '../match/known.ts';
import { circumstancesOf, positionsIn } from '../match/outcome.ts';
import type { Entry, Prepared } from '../match/prepare.ts';
import { baseOf, grants, type Granted } from '../match/scale.ts';
import { evaluate, OPEN, YES } from '../match/test.ts';
import type { Leaf } from '../match/verdict.ts';
import { conclusionPhrases, subjectPhrases } from '../phrases/explanation.ts';
import { has, members } from '../points.ts';
import { membersOf, NONE, type FactSheet } from '../sheet.ts';
import { itemNames } from './conditions.ts';
import { factUses } from './facts.ts';
import { changeTo, goalOf } from './change.ts';
import { failing } from './failing.ts';
import { written } from './written.ts';

/** Why one group of completions comes to what it does: the situation, the base value, each lawful value, the readings. */
export function explainLeaf(prepared: Prepared, sheet: FactSheet, leaf: Leaf): readonly Explanation[] {
  const entry = prepared.entries[leaf.governing];
  if (entry === undefined) return [];
  const degree = degreeIn(prepared, sheet, leaf.box);
  const active = activeIn(prepared, sheet, leaf.box);
  return [
    explainSituation(prepared, sheet, entry),
    explainBase(prepared, sheet, entry, degree),
    ...explainValues(prepared, sheet, entry, { degree, active, leaf }),
    ...explainReadings(prepared, entry, active),
  ];
}

/** Whether points may be recorded at all; nothing if the rule set does not ask. */
export function explainTrigger(prepared: Prepared, sheet: FactSheet): readonly Explanation[] {
  const { tables } = prepared.rules;
  const { trigger } = tables;
  if (trigger === null) return [];
  const truth = evaluate(prepared.trigger, sheet);
  const open = truth === OPEN ? conclusionPhrases.mayTrigger : conclusionPhrases.notTriggered;
  return [
    {
      对象: subjectPhrases.trigger(trigger.name),
      结论: truth === YES ? conclusionPhrases.triggered : open,
      依据: trigger.citations,
      事实: factUses(tables, sheet, written(prepared, trigger.guard).facts),
      ...(truth === YES
        ? {}
        : {
            未满足: failing(prepared, sheet, trigger.guard),
            ...changeTo(prepared, sheet, goalOf([prepared.trigger])),
          }),
    },
  ];
}

export function situationName({ rules }: Prepared, situation: number): string {
  const row = rules.tables.situations[situation];
  return row === undefined ? '' : row.title === null ? row.name : `${row.name} ${row.title}`;
}

function explainSituation(prepared: Prepared, sheet: FactSheet, entry: Entry): Explanation {
  const { tables } = prepared.rules;
  const row = tables.situations[entry.situation];
  const name = situationName(prepared, entry.situation);
  const money = row?.points.kind === 'ByMoney' ? [row.points.fact] : [];
  return {
    对象: subjectPhrases.situation(row?.name ?? ''),
    结论: conclusionPhrases.holds(name),
    依据: row?.citations ?? [],
    事实: factUses(tables, sheet, [...(row === undefined ? [] : written(prepared, row.guard).facts), ...money]),
  };
}

function explainBase(prepared: Prepared, sheet: FactSheet, { range }: Entry, degree: number): Explanation {
  const { tables } = prepared.rules;
  const { responsibility } = tables;
  const fact = responsibility === null ? undefined : tables.facts[responsibility.fact];
  const name = fact === undefined ? null : (itemNames(tables, fact, [degree])[0] ?? null);
  const base = baseOf(range, degree, prepared.scale.degrees);
  return {
    对象: subjectPhrases.base,
    结论: conclusionPhrases.base(name, range.low, range.high, base),
    依据: responsibility?.citations ?? [],
    ...(responsibility === null ? {} : { 事实: factUses(tables, sheet, [responsibility.fact]) }),
  };
}

interface Ways {
  readonly degree: number;
  readonly active: readonly number[];
  readonly leaf: Leaf;
}

/** Each member of the lawful set, with everything it rests on. */
function explainValues(
  prepared: Prepared,
  sheet: FactSheet,
  { range }: Entry,
  { degree, active, leaf }: Ways,
): readonly Explanation[] {
  const { tables } = prepared.rules;
  const granted = grants(prepared.scale, range, degree, active);
  return members(leaf.lawful).map((value) => {
    const grounds = granted.filter(({ points }) => has(points, value));
    const choices = grounds.flatMap(({ permission }) => tables.choices[permission ?? NONE] ?? []);
    return {
      对象: subjectPhrases.lawful(value),
      结论: grounds.map((ground) => groundText(prepared, sheet, ground)).join('；'),
      依据: [
        ...new Set(
          [...choices, ...(choices.length === 0 ? [tables.responsibility] : [])].flatMap((row) => row?.citations ?? []),
        ),
      ],
    };
  });
}

function groundText(prepared: Prepared, sheet: FactSheet, { ground, permission }: Granted): string {
  const { tables } = prepared.rules;
  const choice = tables.choices[permission ?? NONE];
  const fact = tables.facts[choice?.fact ?? NONE];
  if (choice === undefined || fact === undefined) {
    return prepared.scale.anyWithin ? conclusionPhrases.isWhole : conclusionPhrases.isBase;
  }
  const found = membersOf(sheet, choice.fact).filter((item) => choice.items.includes(item));
  const reason = found.length === 0 ? choice.name : `${choice.name}（${itemNames(tables, fact, found).join('、')}）`;
  const lighter = choice.direction === 'lighter';
  switch (ground) {
    case 'base':
      return conclusionPhrases.isBase;
    case 'within':
      return lighter ? conclusionPhrases.lighterWithin(reason) : conclusionPhrases.heavierWithin(reason);
    case 'neighbour':
      return lighter ? conclusionPhrases.bandDown(reason) : conclusionPhrases.bandUp(reason);
    case 'zero':
      return conclusionPhrases.noBandDown(reason);
    case 'top':
      return conclusionPhrases.noBandUp(reason);
  }
}

/** The interpretations that the situation, the base value and the end of the bands lean on. */
function explainReadings(prepared: Prepared, entry: Entry, active: readonly number[]): readonly Explanation[] {
  const { rules, readings, scale } = prepared;
  const { interpretations, situations, responsibility, choices } = rules.tables;
  const guard = situations[entry.situation]?.guard;
  const ends = active.flatMap((position) => {
    const choice = choices[position];
    const step = choice?.direction === 'lighter' ? -1 : 1;
    const atEnd =
      choice?.neighbour === true && entry.range.band !== null && scale.bands[entry.range.band + step] === undefined;
    return atEnd ? choice.atEnd : [];
  });
  const conditions = [
    ...(guard === undefined ? [] : [guard]),
    ...[...(responsibility?.taking ?? []), ...ends].map(({ when }) => when),
  ];
  return [...new Set(conditions.flatMap((condition) => written(prepared, condition).interpretations))].map(
    (position) => {
      const row = interpretations[position];
      return {
        对象: subjectPhrases.interpretation(row?.name ?? ''),
        结论: conclusionPhrases.reading(row?.readings[readings[position] ?? 0]?.name ?? ''),
        依据: row?.citations ?? [],
      };
    },
  );
}

/** The permissions whose circumstances were found, or are assumed in the box. */
function activeIn(prepared: Prepared, sheet: FactSheet, box: Box): readonly number[] {
  sheet.inquiry = inquiryOf(prepared, box);
  const circumstances = circumstancesOf(prepared, sheet);
  sheet.inquiry = null;
  return positionsIn(prepared, Math.max(0, circumstances));
}

function inquiryOf({ dimensions }: Prepared, box: Box): NonNullable<FactSheet['inquiry']> {
  return { box, domains: dimensions.domains, about: null, question: null };
}
