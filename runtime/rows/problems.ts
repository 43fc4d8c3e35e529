import type { Problem, ProblemCode } from '../decision.ts';
import { UNHANDLED, UNMATCHED } from '../match/verdict.ts';
import { problemPhrases } from '../phrases/decision.ts';
import { has } from '../points.ts';
import { byDateThenId, type Answer, type AnswerKind, type Entry, type Finding } from '../record/record.ts';
import { decisionProblems } from './decision-problems.ts';
import { observationKey } from '../standing/standing.ts';
import { lawfulOf } from './findings.ts';
import { registrationProblems } from './registration-problems.ts';
import { common, leavesOf, matchedOf, situationAt, unique, type Judged } from './judged.ts';

/** An entry has a problem if it has it in every completion and every combination. */
export function problemRows(judged: Judged): readonly Problem[] {
  const { plan, record } = judged;
  const found: Found[] = [];
  const add = (entry: Entry, problems: readonly Problem[]): void => {
    if (problems.length > 0) found.push({ entry, problems });
  };
  plan.findings.forEach((entry, finding) => {
    if (!isInOrder(judged, entry, finding)) add(entry, findingProblems(judged, entry, finding));
  });
  for (const entry of record.answers) add(entry, answerProblems(judged, entry));
  record.decisions.forEach((entry, position) => add(entry, decisionProblems(judged, entry, position)));
  for (const entry of record.repairs) add(entry, repairProblems(judged, entry));
  for (const entry of record.registrations) add(entry, registrationProblems(judged, entry));
  if (found.length === 0) return none;
  return found.sort((left, right) => byDateThenId(left.entry, right.entry)).flatMap(({ problems }) => problems);
}

const none: readonly Problem[] = [];

interface Found {
  readonly entry: Entry;
  readonly problems: readonly Problem[];
}

/** What most findings are, seen at a glance: something governs in some completion, nothing is asked for that is not there, and no choice is to be checked. */
function isInOrder({ ledger }: Judged, { choice }: Finding, finding: number): boolean {
  const verdict = ledger.judgements[finding]?.[0]?.verdict;
  return choice === null && verdict?.requirementMissed === false && (verdict.leaves[0]?.governing ?? UNMATCHED) >= 0;
}

/** The problems that a repair has in every combination; of the words for them the first, whatever order combinations come in. */
function repairProblems({ ledger }: Judged, { id }: Entry): readonly Problem[] {
  const found = ledger.observations.filter((one) => one.kind === 'Judged').filter((one) => one.id === id);
  const ordered = found.sort((left, right) => (observationKey(left) < observationKey(right) ? -1 : 1));
  const [first = [], ...others] = ordered.map(({ problems }) => problems);
  return first
    .filter(({ code }) => others.every((problems) => problems.some((problem) => problem.code === code)))
    .map(({ code, text, citations }) => ({ 代码: code, 说明: text, 编号: id, 依据: unique(citations) }));
}

function findingProblems(judged: Judged, entry: Finding, finding: number): readonly Problem[] {
  const { trigger, responsibility } = judged.prepared.rules.tables;
  const leaves = leavesOf(judged, finding);
  const problems: Problem[] = [];
  const add = (code: ProblemCode, text: string, citations: readonly string[]): void =>
    void problems.push({ 代码: code, 说明: text, 编号: entry.id, 依据: unique(citations) });
  if (leaves.every(({ governing }) => governing === UNHANDLED))
    add('未经处理', problemPhrases.unhandled, trigger?.citations ?? []);
  if (leaves.every(({ governing }) => governing === UNMATCHED))
    add('无适用情形', problemPhrases.unmatched, trigger?.citations ?? []);
  const { choice } = entry;
  if (choice !== null) {
    const rules = [...governingCitations(judged, finding), ...(responsibility?.citations ?? [])];
    const outside = leaves.every(({ lawful }) => !has(lawful, choice));
    if (outside) add('分值越界', problemPhrases.outside(choice, lawfulOf(leavesOf(judged, finding))), rules);
    const unexplained = !entry.filled.has('理由') && leaves.every(({ base }) => base !== choice);
    if (unexplained) add('缺少理由', problemPhrases.reason(choice, common(leaves.map(({ base }) => base))), rules);
  }
  if (judged.ledger.judgements[finding]?.every(({ verdict }) => verdict.requirementMissed) === true) {
    const demanding = matchedOf(judged, finding).flatMap((situation) => situationAt(judged, situation) ?? []);
    const missed = demanding.filter(({ requires }) => requires.some((field) => !entry.filled.has(field)));
    const fields = unique(missed.flatMap(({ requires }) => requires.filter((field) => !entry.filled.has(field))));
    const names = missed.map(({ name }) => name).join('、');
    add(
      '情形缺少理由',
      problemPhrases.situationReason(names, fields.join('、')),
      missed.flatMap(({ citations }) => citations),
    );
  }
  return problems;
}

function governingCitations(judged: Judged, finding: number): readonly string[] {
  const entries = leavesOf(judged, finding).map(({ governing }) => judged.prepared.entries[governing]);
  return entries.flatMap((entry) =>
    entry === undefined ? [] : (situationAt(judged, entry.situation)?.citations ?? []),
  );
}

function answerProblems(judged: Judged, answer: Answer): readonly Problem[] {
  const { id, date, target, result, replacement } = answer;
  const answered = answeredBy(judged, answer);
  if (answered === undefined)
    return [{ 代码: '针对不明', 说明: problemPhrases.unknownTarget(target), 编号: id, 依据: [] }];
  const problems: Problem[] = [];
  const finding = judged.plan.findings.findIndex((one) => one === answered);
  const changed = result === '变更' ? replacement : null;
  if (changed !== null && leavesOf(judged, finding).every(({ lawful }) => !has(lawful, changed))) {
    const text = problemPhrases.changedOutside(changed, lawfulOf(leavesOf(judged, finding)));
    problems.push({ 代码: '分值越界', 说明: text, 编号: id, 依据: unique(governingCitations(judged, finding)) });
  }
  if (date < answered.date)
    problems.push({ 代码: '日期倒置', 说明: problemPhrases.reversedDates(target), 编号: id, 依据: [] });
  return problems;
}

/** The entry that an answer of its kind may answer. */
function answeredBy({ plan, record }: Judged, { kind, target }: Answer): Entry | undefined {
  const objections = record.answers.filter((answer) => answer.kind === 'objection');
  const feedbacks = record.answers.filter((answer) => answer.kind === 'feedback');
  const acts: readonly Entry[] = [...record.decisions, ...record.measures];
  const answerable: Readonly<Record<AnswerKind, readonly Entry[]>> = {
    notice: [...plan.findings, ...feedbacks, ...acts],
    feedback: [...plan.findings, ...acts],
    objection: [...plan.findings, ...acts],
    expert: [...plan.findings, ...objections],
    'objection-result': plan.findings,
  };
  return answerable[kind].find(({ id }) => id === target);
}
