import type { FindingResult } from '../decision.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Leaf } from '../match/verdict.ts';
import { members } from '../points.ts';
import { ascending, common, leavesOf, matchedOf, type Judged } from './judged.ts';
import { withRules } from './unions.ts';

export function findingRow(judged: Judged, finding: number): FindingResult {
  const { plan } = judged;
  const said = saidOf(judged, finding);
  const fixed = plan.replacements[finding] ?? plan.findings[finding]?.choice ?? null;
  return {
    编号: plan.findings[finding]?.id ?? '',
    情形: said.matched,
    适用情形: said.governing,
    档次: said.bands,
    基准分: said.base,
    合法分值: said.lawful,
    // What an objection result says, else the officer's choice, else the base value.
    建议分值: fixed ?? said.base,
    记分: fixed === null ? said.lawful : [fixed],
    依据: said.citations,
  };
}

/** What a decision says of a finding for what it comes to. */
export interface Said {
  readonly matched: readonly string[];
  readonly governing: FindingResult['适用情形'];
  readonly bands: FindingResult['档次'];
  readonly base: number | null;
  readonly lawful: readonly number[];
  readonly citations: readonly string[];
}

/** Findings that come to the same are many: it is written once for a verdict. */
function saidOf(judged: Judged, finding: number): Said {
  const { prepared, ledger } = judged;
  const [only, ...others] = ledger.judgements[finding] ?? [];
  if (only === undefined || others.length > 0)
    return written(prepared, leavesOf(judged, finding), matchedOf(judged, finding));
  const { verdict } = only;
  let said = prepared.said.get(verdict);
  if (said === undefined) prepared.said.set(verdict, (said = written(prepared, verdict.leaves, verdict.matched)));
  return said;
}

function written(prepared: Prepared, leaves: readonly Leaf[], matched: readonly number[]): Said {
  const { situations, bands: bandRows } = prepared.rules.tables;
  const entries = leaves.map(({ governing }) => prepared.entries[governing]);
  const governing = ascending(entries.flatMap((entry) => entry?.situation ?? []));
  const bands = ascending(entries.flatMap((entry) => entry?.range.band ?? []));
  const nameOf = (situation: number): string => situations[situation]?.name ?? '';
  return {
    matched: matched.map(nameOf),
    governing: oneOrSeveral(
      governing.map(nameOf),
      entries.every((entry) => entry !== undefined),
    ),
    bands: oneOrSeveral(
      bands.map((band) => bandRows[band]?.name ?? ''),
      entries.every((entry) => entry !== undefined && entry.range.band !== null),
    ),
    base: common(leaves.map(({ base }) => base)),
    lawful: lawfulOf(leaves),
    citations: withRules(prepared.union, governing, situations).texts,
  };
}

/** Every value that is lawful in some completion, ascending. */
export function lawfulOf(leaves: readonly Leaf[]): readonly number[] {
  return members(leaves.reduce((set, { lawful }) => set | lawful, 0));
}

/** One name where nothing else is possible, null where there is none, else the list, with null last where there may be none. */
function oneOrSeveral(names: readonly string[], always: boolean): FindingResult['适用情形'] {
  const [first] = names;
  if (first === undefined) return null;
  if (!always) return [...names, null];
  return names.length === 1 ? first : names;
}
