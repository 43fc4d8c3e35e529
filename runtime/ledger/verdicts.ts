import { judgeCompletions } from '../match/completions.ts';
import { everything, keyOf, type Box } from '../match/inquiry.ts';
import { judgeKnown } from '../match/known.ts';
import type { Prepared } from '../match/prepare.ts';
import type { Verdict } from '../match/verdict.ts';
import { countsFor } from './history.ts';
import type { Plan } from './plan.ts';
import type { State } from './state.ts';

/** A verdict and the bands of earlier findings on which it rests (equal text, equal bands). */
export interface Judgement {
  readonly history: string;
  readonly verdict: Verdict;
}

/** The verdicts on one finding, one for each history and assumption about the person that the states have. */
export class Verdicts {
  readonly all: Judgement[] = [];
  private last: { readonly key: string; readonly verdict: Verdict } | null = null;
  private byKey: Map<string, Verdict> | null = null;

  private readonly prepared: Prepared;
  private readonly plan: Plan;
  private readonly finding: number;
  /** By earlier finding: the band that every combination gives it. */
  private readonly bands: readonly (number | undefined)[];

  constructor(prepared: Prepared, plan: Plan, finding: number, bands: readonly (number | undefined)[]) {
    this.prepared = prepared;
    this.plan = plan;
    this.finding = finding;
    this.bands = bands;
  }

  under(state: State): Verdict {
    const history = this.prepared.counts.length === 0 ? '' : state.bands.join();
    const key = state.person.size === 0 ? history : `${history}|${keyOf(state.person)}`;
    if (key === this.last?.key) return this.last.verdict;
    let verdict = this.byKey?.get(key);
    if (verdict === undefined) {
      verdict = this.judge(state);
      this.all.push({ history, verdict });
      // Mostly there is but one.
      if (this.last !== null) this.byKey ??= new Map([[this.last.key, this.last.verdict]]);
      this.byKey?.set(key, verdict);
    }
    this.last = { key, verdict };
    return verdict;
  }

  private judge(state: State): Verdict {
    const { prepared, plan, finding } = this;
    const entry = plan.findings[finding];
    if (entry === undefined) return { leaves: [], matched: [], requirementMissed: false };
    const { sheet, filled } = entry;
    if (prepared.counts.length > 0)
      sheet.counts = countsFor(prepared, plan, finding, (earlier) => this.bandOf(state, earlier));
    return judgeKnown(prepared, sheet, filled) ?? judgeCompletions(prepared, sheet, filled, state.person);
  }

  private bandOf({ bands }: State, earlier: number): number {
    for (let index = 0; index < bands.length; index += 2) if (bands[index] === earlier) return bands[index + 1] ?? -1;
    return this.bands[earlier] ?? -1;
  }
}

/** What a box assumes of the person alone. */
export function personPart({ rules, dimensions }: Prepared, box: Box): Box {
  if (box.size === 0) return everything;
  const kept = [...box].filter(
    ([dimension]) => rules.tables.facts[dimensions.facts[dimension] ?? -1]?.entity === '人员',
  );
  return kept.length === 0 ? everything : new Map(kept);
}
