import type { Certainty, FindingResult, MeasureResult, Problem, ProblemCode, Undetermined, YearResult } from '#runtime';
import type { FactId, RuleSet } from '../core/ir.ts';
import { standing, type Ledger } from './ledger.ts';
import type { Outcome } from './outcome.ts';
import { allPredicates } from './predicates.ts';
import { byText, type Answer } from './record.ts';
import { factsThatMatter, type Completion, type Finding } from './worlds.ts';

export type UndeterminedRow = Pick<Undetermined, '事项' | '编号' | '日期'>;
export type ProblemRow = Pick<Problem, '代码' | '编号'>;

/** A finding and what it comes to in each world. `replaced` is what objection results put in its points' place. */
export interface JudgedFinding {
  readonly finding: Finding;
  readonly outcomes: readonly Outcome[];
  readonly missing: readonly FactId[];
  readonly replaced: number | null;
}

/** One combination of lawful points, lived through. */
export interface Lived {
  readonly person: Completion;
  readonly points: readonly number[];
  readonly ledger: Ledger;
}

/** What is recommended: an objection's value, the officer's, else the base value where all worlds agree. */
export function recommendedOf({ finding, outcomes, replaced }: JudgedFinding): number | null {
  return replaced ?? finding.choice ?? theSame(outcomes.map(({ base }) => base));
}

export function findingResult(rules: RuleSet, judged: JudgedFinding): FindingResult {
  const { finding, outcomes, replaced } = judged;
  const governing = outcomes.map((outcome) => outcome.governing);
  return {
    编号: finding.number,
    情形: ascending(outcomes.flatMap(({ matched }) => matched)).map((position) => nameIn(rules.situations, position)),
    适用情形: oneOrSeveral(governing, rules.situations),
    档次: oneOrSeveral(
      outcomes.map(({ band }) => band),
      rules.bands,
    ),
    基准分: theSame(outcomes.map(({ base }) => base)),
    合法分值: ascending(outcomes.flatMap(({ lawful }) => lawful)),
    建议分值: recommendedOf(judged),
    记分: replaced === null ? ascending(outcomes.flatMap(({ points }) => points)) : [replaced],
    依据: citationsOf(rules.situations, ascending(governing.filter((position) => position !== null))),
  };
}

const findingProblems: readonly ProblemCode[] = ['未经处理', '无适用情形', '分值越界', '缺少理由', '情形缺少理由'];

/** A problem is one in every world. */
export function problemsOfFinding({ finding, outcomes }: JudgedFinding): readonly ProblemRow[] {
  return findingProblems
    .filter((code) => outcomes.every(({ problems }) => problems.includes(code)))
    .map((code) => ({ 代码: code, 编号: finding.number }));
}

export function problemsOfAnswer(answer: Answer, judged: readonly JudgedFinding[]): readonly ProblemRow[] {
  const target = judged.find(({ finding }) => finding.number === answer.target);
  if (target === undefined) return [{ 代码: '针对不明', 编号: answer.number }];
  const { points } = answer;
  const outside =
    answer.result === '变更' && points !== null && target.outcomes.every(({ lawful }) => !lawful.includes(points));
  const early = answer.date < target.finding.date;
  const codes: readonly ProblemCode[] = [
    ...(outside ? (['分值越界'] as const) : []),
    ...(early ? (['日期倒置'] as const) : []),
  ];
  return codes.map((code) => ({ 代码: code, 编号: answer.number }));
}

export function yearResult(
  rules: RuleSet,
  year: string,
  judged: readonly JudgedFinding[],
  ledgers: readonly Ledger[],
  recommended: Ledger,
): YearResult {
  const totals = ascending(ledgers.map((ledger) => ledger.totals.get(year) ?? 0));
  const open = judged.some((one) => recommendedOf(one) === null && mattersTo(year, one.finding, judged));
  const reached = (total: number) => (ledger: Ledger) =>
    ledger.days.some((day) => day.date.startsWith(year) && day.total >= total);
  const asked = allPredicates({ ...rules, trigger: null, situations: [] });
  const named = ascending(asked.flatMap((one) => (one.kind === 'YearTotalIn' && one.low !== null ? [one.low] : [])));
  return {
    年: Number(year),
    累计: totals,
    最低: Math.min(...totals),
    最高: Math.max(...totals),
    建议: open ? null : (recommended.totals.get(year) ?? 0),
    修复: 0,
    达到: Object.fromEntries(named.map((total) => [String(total), certaintyOf(ledgers, reached(total))])),
  };
}

/** A finding without a value matters to its own year and, through the highest of its conduct, to later years with a finding of it that may add something. */
function mattersTo(year: string, finding: Finding, judged: readonly JudgedFinding[]): boolean {
  if (finding.date.slice(0, 4) >= year) return finding.date.startsWith(year);
  return judged.some(
    (other) =>
      other.finding.conduct === finding.conduct && other.finding.date.startsWith(year) && recommendedOf(other) !== 0,
  );
}

/** By date, then by where the rules first name the measure. */
export function measureResults(rules: RuleSet, ledgers: readonly Ledger[]): readonly MeasureResult[] {
  const dates = [...new Set(ledgers.flatMap(({ days }) => days.map(({ date }) => date)))].sort(byText);
  const named = rules.thresholds.flatMap(({ duties }, position) =>
    duties.flatMap(({ actor, mode, acts }) =>
      acts.map((act) => ({ key: JSON.stringify([act, actor, mode]), position, 措施: act, 主体: actor, 性质: mode })),
    ),
  );
  return dates.flatMap((日期) => {
    const fired = ledgers.map(({ days }) => days.find(({ date }) => date === 日期)?.fired ?? []);
    return [...new Set(named.map(({ key }) => key))].flatMap((key): readonly MeasureResult[] => {
      const same = named.filter((one) => one.key === key);
      const bringing = same.map(({ position }) => position).filter((position) => fired.flat().includes(position));
      const [measure] = same;
      if (measure === undefined || bringing.length === 0) return [];
      const { 措施, 主体, 性质 } = measure;
      const certain = fired.every((positions) => positions.some((position) => bringing.includes(position)));
      const 依据 = citationsOf(rules.thresholds, bringing);
      return [{ 措施, 主体, 性质, 日期, 确定性: certain ? '确定' : '可能', 依据 }];
    });
  });
}

/** Facts that somebody must still determine; one of the person's once, on the first day on which it decides something. */
export function missingFacts(
  rules: RuleSet,
  judged: readonly JudgedFinding[],
  lived: readonly Lived[],
): readonly UndeterminedRow[] {
  const nameOf = (fact: FactId): string => rules.facts[fact]?.name ?? '';
  const isOfPerson = (fact: FactId): boolean => rules.facts[fact]?.entity === '人员';
  const own = judged.flatMap(({ finding, missing }) =>
    missing
      .filter((fact) => !isOfPerson(fact))
      .map((fact) => ({ 事项: nameOf(fact), 编号: finding.number, 日期: finding.date })),
  );
  const days = [
    ...judged.map(({ finding, missing }) => ({ 日期: finding.date, missing })),
    ...whereFiringsDiffer(judged, lived),
  ]
    .sort((left, right) => byText(left.日期, right.日期))
    .flatMap(({ 日期, missing }) =>
      missing.filter(isOfPerson).map((fact) => ({ 事项: nameOf(fact), 编号: null, 日期 })),
    );
  return [...own, ...days.filter(({ 事项 }, place) => days.findIndex((other) => other.事项 === 事项) === place)];
}

/** By day: the person's unknown facts that, changed alone, change which thresholds fire at the same points so far. */
function whereFiringsDiffer(
  judged: readonly JudgedFinding[],
  lived: readonly Lived[],
): readonly { 日期: string; missing: readonly FactId[] }[] {
  if (lived.every(({ person }) => person.unknown.size === 0)) return [];
  const dates = new Set(lived.flatMap(({ ledger }) => ledger.days.map(({ date }) => date)));
  return [...dates].map((日期) => {
    const trials = lived.map(({ person, points, ledger }) => ({
      unknown: person.unknown,
      circumstances: JSON.stringify(points.filter((_, place) => (judged[place]?.finding.date ?? '') <= 日期)),
      essence: JSON.stringify(ledger.days.find(({ date }) => date === 日期)?.fired ?? []),
    }));
    return { 日期, missing: factsThatMatter(trials) };
  });
}

/** The lengths of statuses that nobody has decided: each once a day. */
export function undecidedLengths(rules: RuleSet, ledgers: readonly Ledger[]): readonly UndeterminedRow[] {
  const rows = ledgers.flatMap(({ days }) =>
    days.flatMap((day) =>
      standing(rules, day).flatMap((position): readonly UndeterminedRow[] => {
        const status = rules.thresholds[position]?.status;
        const open = status?.months != null && status.months.low < status.months.high;
        return open ? [{ 事项: `${rules.statuses[status.status]?.name ?? ''}期限`, 编号: null, 日期: day.date }] : [];
      }),
    ),
  );
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function certaintyOf(ledgers: readonly Ledger[], test: (ledger: Ledger) => boolean): Certainty {
  if (ledgers.every(test)) return '确定';
  return ledgers.some(test) ? '可能' : '不可能';
}

function oneOrSeveral(
  positions: readonly (number | null)[],
  named: readonly { readonly name: string }[],
): FindingResult['适用情形'] {
  const names = ascending(positions.filter((position) => position !== null)).map((position) => nameIn(named, position));
  if (names.length === 0) return null;
  if (positions.includes(null)) return [...names, null];
  return names.length === 1 ? (names[0] ?? null) : names;
}

function nameIn(named: readonly { readonly name: string }[], position: number): string {
  return named[position]?.name ?? '';
}

function citationsOf(
  rules: RuleSet['situations'] | RuleSet['thresholds'],
  positions: readonly number[],
): readonly string[] {
  return [...new Set(positions.flatMap((position) => rules[position]?.origin.citations ?? []))];
}

function theSame(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((left, right) => left - right);
}
