import { textOf, type Day } from '../calendar.ts';
import type { Undetermined } from '../decision.ts';
import { unsuperseded } from '../ledger/thresholds.ts';
import { consequencesOf, mattering } from '../match/missing.ts';
import { decisionPhrases } from '../phrases/decision.ts';
import type { FactRow, Tables } from '../tables.ts';
import { ascending, unique, type Judged } from './judged.ts';

/** A row with what it is ordered by: day, then 编号 (rows without one last), then the rule set's order. */
interface Placed {
  readonly day: Day;
  readonly id: string | null;
  readonly row: Undetermined;
}

export function undeterminedRows(judged: Judged): readonly Undetermined[] {
  const placed = [...factRows(judged), ...lengthRows(judged)];
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

/** The missing facts that, changed alone, change what the finding comes to; ascending. */
export function missingFacts({ prepared, ledger }: Judged, finding: number): readonly number[] {
  const judgements = ledger.judgements[finding] ?? [];
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

/** Lengths that the law leaves open, once for each status and day. */
function lengthRows({ prepared, ledger }: Judged): readonly Placed[] {
  const { thresholds } = prepared.rules.tables;
  return ledger.days.flatMap(({ date, firings }) => {
    const effective = ascending(firings.flatMap((fired) => unsuperseded(prepared, fired)));
    const open = effective.flatMap((position) => {
      const threshold = thresholds[position];
      const months = threshold?.status?.months ?? null;
      return threshold === undefined || months === null || months.low === months.high ? [] : [{ threshold, months }];
    });
    const statuses = unique(open.map(({ threshold }) => threshold.status?.name ?? ''));
    return statuses.map((status): Placed => {
      const own = open.filter(({ threshold }) => threshold.status?.name === status);
      const row: Undetermined = {
        事项: decisionPhrases.lengthOf(status),
        编号: null,
        日期: textOf(date),
        应由: unique(own.flatMap(({ threshold }) => threshold.decidedBy)).join('、'),
        可选: unique(own.map(({ months }) => decisionPhrases.months(months.low, months.high))).join('；'),
        依据: unique(own.flatMap(({ threshold }) => threshold.citations)),
      };
      return { day: date, id: null, row };
    });
  });
}
