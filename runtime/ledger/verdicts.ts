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

/** The verdict on a finding under assumptions about the person; what earlier findings came to is not asked, or noted on its sheet. */
export function verdictOn(prepared: Prepared, { findings }: Plan, finding: number, person: Box): Verdict {
  const entry = findings[finding];
  if (entry === undefined) return { leaves: [], matched: [], requirementMissed: false };
  const { sheet, filled } = entry;
  return judgeKnown(prepared, sheet, filled) ?? judgeCompletions(prepared, sheet, filled, person);
}

/** The verdicts on one finding, one for each history and assumption about the person that the states have. */
export class Verdicts {
  readonly all: Judgement[] = [];
  private readonly byKey = new Map<string, Verdict>();

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
    const { prepared, plan, finding } = this;
    const history = prepared.counts.length === 0 ? '' : state.bands.join();
    const key = `${history}|${keyOf(state.person)}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const sheet = plan.findings[finding]?.sheet;
    if (prepared.counts.length > 0 && sheet !== undefined)
      sheet.counts = countsFor(prepared, plan, finding, (earlier) => this.bandOf(state, earlier));
    const verdict = verdictOn(prepared, plan, finding, state.person);
    this.all.push({ history, verdict });
    this.byKey.set(key, verdict);
    return verdict;
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
