import { textOf, type Day } from '../calendar.ts';
import type { Undetermined } from '../decision.ts';
import { consequencesOf, mattering } from '../match/missing.ts';
import { decisionPhrases } from '../phrases/decision.ts';
import type { FactRow, Tables } from '../tables.ts';
import type { OpenLength } from '../standing/standing.ts';
import { ascending, unique, type Judged } from './judged.ts';
import { settlementOf } from './settlements.ts';

/** A row with what it is ordered by: day, then 编号 (rows without one last), then the rule set's order. */
export interface Placed {
  readonly day: Day;
  readonly id: string | null;
  readonly row: Undetermined;
}

/** `calendars`: what the clocks lack. */
export function undeterminedRows(judged: Judged, calendars: readonly Placed[]): readonly Undetermined[] {
  const placed = [
    ...factRows(judged),
    ...measureRows(judged),
    ...serviceRows(judged),
    ...lengthRows(judged),
    ...calendars,
  ];
  return placed.sort((left, right) => left.day - right.day || byId(left.id, right.id)).map(({ row }) => row);
}

function byId(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}

/** Missing facts that decide something. */
function factRows(judged: Judged): readonly Placed[] {
  const { prepared, plan, ledger } = judged;
  const { facts } = prepared.rules.tables;
  const personFacts = new Map(ledger.personFacts);
  const rows: Placed[] = [];
  plan.findings.forEach(({ id, date }, finding) => {
    for (const fact of missingFacts(judged, finding)) {
      const row = facts[fact];
      if (row === undefined) continue;
      if (row.entity === '人员') personFacts.set(fact, Math.min(date, personFacts.get(fact) ?? date));
      else rows.push({ day: date, id, row: factRow(prepared.rules.tables, row, id, date) });
    }
  });
  for (const fact of ascending([...personFacts.keys()])) {
    const row = facts[fact];
    const day = personFacts.get(fact) ?? 0;
    if (row !== undefined) rows.push({ day, id: null, row: factRow(prepared.rules.tables, row, null, day) });
  }
  return rows;
}

const none: readonly number[] = [];

/** The missing facts that, changed alone, change what the finding comes to; ascending. */
export function missingFacts({ prepared, ledger }: Judged, finding: number): readonly number[] {
  const judgements = ledger.judgements[finding] ?? [];
  if (judgements.every(({ verdict }) => verdict.leaves.length === 1) && judgements.length === 1) return none;
  const histories = unique(judgements.map(({ history }) => history));
  return ascending(
    histories.flatMap((history) => {
      const leaves = judgements.flatMap((one) => (one.history === history ? one.verdict.leaves : []));
      return leaves.length < 2 ? [] : mattering(prepared, consequencesOf(prepared, leaves));
    }),
  );
}

function factRow(tables: Tables, fact: FactRow, id: string | null, day: Day): Undetermined {
  return {
    事项: fact.name,
    编号: id,
    日期: textOf(day),
    应由: fact.determinedBy.join('、'),
    可选: optionsOf(tables, fact),
    依据: fact.citations,
  };
}

function optionsOf({ vocabularies }: Tables, { type }: FactRow): string {
  switch (type.kind) {
    case 'Option':
    case 'OptionSet':
      return vocabularies[type.vocabulary]?.items.map(({ name }) => name).join('、') ?? '';
    case 'CitationSet':
      return decisionPhrases.citations;
    case 'Truth':
      return decisionPhrases.truths;
    case 'Money':
      return decisionPhrases.amount;
    case 'Integer':
      return decisionPhrases.count;
    case 'Date':
      return decisionPhrases.date;
  }
}

/** Missing facts of measures against institutions that decide whether they reach the person. */
function measureRows({ prepared, record, ledger }: Judged): readonly Placed[] {
  const { tables } = prepared.rules;
  return record.measures.flatMap(({ id, date }, measure) =>
    ascending(ledger.measureFacts.get(measure) ?? []).flatMap((fact): readonly Placed[] => {
      const row = tables.facts[fact];
      return row === undefined ? [] : [{ day: date, id, row: factRow(tables, row, id, date) }];
    }),
  );
}

/** Missing facts of services, and of the person where only a service asks for them, that decide what is settled. */
function serviceRows(judged: Judged): readonly Placed[] {
  const { tables } = judged.prepared.rules;
  return judged.record.services.flatMap(({ id, date }, service) =>
    settlementOf(judged, service).facts.flatMap((fact): readonly Placed[] => {
      const row = tables.facts[fact];
      return row === undefined ? [] : [{ day: date, id, row: factRow(tables, row, id, date) }];
    }),
  );
}

/** Lengths that nobody has decided, once for each status and day, or for each measure. */
function lengthRows(judged: Judged): readonly Placed[] {
  const open = judged.ledger.observations.flatMap((one) => (one.kind === 'Undecided' ? one.open : []));
  if (open.length === 0) return [];
  const groups = new Map<string, OpenLength[]>();
  for (const one of open) {
    const key = `${one.day} ${one.status} ${one.cascade} ${one.id ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => lengthRow(judged, group));
}

function lengthRow({ prepared }: Judged, group: readonly OpenLength[]): readonly Placed[] {
  const [first] = group;
  if (first === undefined) return [];
  const { day, status, cascade, id } = first;
  const thresholds = group.map(({ threshold }) => threshold).sort((left, right) => left - right);
  const key = `${status} ${cascade} ${thresholds.join()}`;
  let said = prepared.openLengths.get(key);
  if (said === undefined)
    prepared.openLengths.set(key, (said = saidOfLength(prepared.rules.tables, status, cascade, thresholds)));
  const { 事项, 应由, 可选, 依据 } = said;
  return [{ day, id, row: { 事项, 编号: id, 日期: textOf(day), 应由, 可选, 依据 } }];
}

/** What a decision says of a length that is open, whenever that may be. */
export type SaidOfLength = Pick<Undetermined, '事项' | '应由' | '可选' | '依据'>;

function saidOfLength(tables: Tables, status: number, position: number, positions: readonly number[]): SaidOfLength {
  const cascade = tables.cascades[position];
  const named = positions.flatMap((threshold) => tables.thresholds[threshold] ?? []);
  const bringing = tables.thresholds.filter((threshold) => threshold.status?.status === status);
  const thresholds = named.length > 0 ? named : bringing;
  const months = thresholds.flatMap((threshold) => threshold.status?.months ?? []);
  const lengths = unique(months.map(({ low, high }) => decisionPhrases.months(low, high)));
  return {
    事项: cascade?.open?.name ?? decisionPhrases.lengthOf(tables.statuses[status]?.name ?? ''),
    应由: unique(cascade?.decidedBy ?? thresholds.flatMap(({ decidedBy }) => decidedBy)).join('、'),
    可选: lengths.length === 0 ? decisionPhrases.bar : lengths.join('；'),
    依据: unique(cascade?.citations ?? thresholds.flatMap(({ citations }) => citations)),
  };
}
