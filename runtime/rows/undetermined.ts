import { textOf, type Day } from '../calendar.ts';
import type { Undetermined } from '../decision.ts';
import { consequencesOf, mattering } from '../match/missing.ts';
import { decisionPhrases } from '../phrases/decision.ts';
import type { Prepared } from '../match/prepare.ts';
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
  const placed: Placed[] = [];
  placeFacts(judged, placed);
  placeMeasures(judged, placed);
  placeServices(judged, placed);
  placeLengths(judged, placed);
  placed.push(...calendars);
  if (placed.length > 1) placed.sort((left, right) => left.day - right.day || byId(left.id, right.id));
  return placed.map(({ row }) => row);
}

function byId(left: string | null, right: string | null): number {
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? 1 : -1;
  return left < right ? -1 : 1;
}

/** Missing facts that decide something. */
function placeFacts(judged: Judged, placed: Placed[]): void {
  const { prepared, plan, ledger } = judged;
  const { tables } = prepared.rules;
  let { personFacts } = ledger;
  for (let finding = 0; finding < plan.findings.length; finding += 1)
    for (const fact of missingFacts(judged, finding)) {
      const { id = '', date = 0 } = plan.findings[finding] ?? {};
      if (tables.facts[fact]?.entity !== '人员') place(tables, fact, id, date, placed);
      else if (date < (personFacts.get(fact) ?? Infinity)) personFacts = new Map([...personFacts, [fact, date]]);
    }
  if (personFacts.size === 0) return;
  for (const fact of ascending([...personFacts.keys()])) place(tables, fact, null, personFacts.get(fact) ?? 0, placed);
}

/** Places the row of a fact that an entry lacks; of the person's, if `id` is null. */
function place(tables: Tables, fact: number, id: string | null, day: Day, placed: Placed[]): void {
  const row = tables.facts[fact];
  if (row !== undefined) placed.push({ day, id, row: factRow(tables, row, id, day) });
}

const none: readonly number[] = [];

/** The missing facts that, changed alone, change what the finding comes to; ascending. */
export function missingFacts({ prepared, ledger }: Judged, finding: number): readonly number[] {
  const judgements = ledger.judgements[finding] ?? [];
  if (judgements.length === 1 && judgements[0]?.verdict.leaves.length === 1) return none;
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
function placeMeasures({ prepared, record, ledger }: Judged, placed: Placed[]): void {
  record.measures.forEach(({ id, date }, measure) => {
    for (const fact of ascending(ledger.measureFacts.get(measure) ?? none))
      place(prepared.rules.tables, fact, id, date, placed);
  });
}

/** Missing facts of services, and of the person where only a service asks for them, that decide what is settled. */
function placeServices(judged: Judged, placed: Placed[]): void {
  judged.record.services.forEach(({ id, date }, service) => {
    for (const fact of settlementOf(judged, service).facts) place(judged.prepared.rules.tables, fact, id, date, placed);
  });
}

/** Lengths that nobody has decided, once for each status and day, or for each measure. */
function placeLengths({ prepared, ledger }: Judged, placed: Placed[]): void {
  const groups: OpenLength[][] = [];
  for (const one of ledger.observations) {
    if (one.kind !== 'Undecided') continue;
    const { open } = one;
    const group = groups.find(([first]) => first !== undefined && isOfOneRow(first, open));
    if (group === undefined) groups.push([open]);
    else group.push(open);
  }
  for (const group of groups) placeLength(prepared, group, placed);
}

function isOfOneRow(one: OpenLength, other: OpenLength): boolean {
  return one.day === other.day && one.status === other.status && one.cascade === other.cascade && one.id === other.id;
}

function placeLength(prepared: Prepared, group: readonly OpenLength[], placed: Placed[]): void {
  const [first] = group;
  if (first === undefined) return;
  const { day, status, cascade, id } = first;
  const thresholds = group.map(({ threshold }) => threshold).sort((left, right) => left - right);
  let place = prepared.openLengths.after(status).after(cascade);
  for (const threshold of thresholds) place = place.after(threshold);
  place.value ??= saidOfLength(prepared.rules.tables, status, cascade, thresholds);
  const { 事项, 应由, 可选, 依据 } = place.value;
  placed.push({ day, id, row: { 事项, 编号: id, 日期: textOf(day), 应由, 可选, 依据 } });
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
