import type { Fault } from './fault.ts';
import { checkInterpretations, OptionsError, readingsOf, type Interpretations } from './interpretations.ts';
import { leavesIn } from './match/completions.ts';
import { everything } from './match/inquiry.ts';
import { degreeIn } from './match/known.ts';
import { prepare, type Prepared } from './match/prepare.ts';
import type { Leaf } from './match/verdict.ts';
import { faultPhrases } from './phrases/faults.ts';
import { members } from './points.ts';
import { isPlainObject, type PlainObject } from './record/plain.ts';
import type { Rules } from './rules.ts';
import { circumstanceSource, sumIn, UNREADABLE_SUM, type CircumstanceSource } from './score/circumstances.ts';
import { UNREADABLE } from './score/codes.ts';
import { governingLeaf } from './score/governing.ts';
import { Opening } from './score/opening.ts';
import type { Points } from './score/points.ts';
import { nobody, RawFinding } from './score/raw-finding.ts';
import { Trails } from './score/trails.ts';

/** Scores findings of one rule set: contract objects (违规) in, lawful points out. */
export type Scorer = (finding: unknown, person?: unknown) => Points;

/** The scorer under a choice of interpretations. Throws OptionsError if they are not the rule set's; the scorer itself throws nothing. */
export function scorer(rules: Rules, interpretations: Interpretations = {}): Scorer {
  const faults = checkInterpretations(rules, interpretations);
  if (faults.length > 0) throw new OptionsError(faults);
  const scoring = new Scoring(prepare(rules, readingsOf(rules, interpretations)));
  return (finding, person) => scoring.score(finding, person);
}

/** Where a trail ends: the points by circumstances. */
type End = (Points | undefined)[];

class Scoring {
  private readonly prepared: Prepared;
  private readonly raw: RawFinding;
  private readonly circumstances: CircumstanceSource | null;
  private readonly opening: Opening;
  private readonly ofSomebody: Trails<End>;
  private readonly ofNobody: Trails<End>;
  /** Ends by what is found there. */
  private readonly ends = new Map<string, End>();

  constructor(prepared: Prepared) {
    this.prepared = prepared;
    this.raw = new RawFinding(prepared);
    this.circumstances = circumstanceSource(prepared, this.raw.questions);
    this.opening = new Opening(prepared, this.raw.questions);
    this.ofSomebody = new Trails(this.opening);
    this.ofNobody = new Trails(this.opening);
  }

  score(finding: unknown, person: unknown): Points {
    if (!isPlainObject(finding)) {
      return refused([{ path: [], code: 'not-an-object', ...faultPhrases.notAnObject(), suggestion: null }]);
    }
    const somebody = isPlainObject(person) ? person : nobody;
    const trails = somebody === nobody ? this.ofNobody : this.ofSomebody;
    const { circumstances } = this;
    const key = this.opening.keyOf(finding);
    const end = key === UNREADABLE ? undefined : trails.follow(key, finding, somebody);
    const sum = circumstances === null ? 0 : sumIn(circumstances, finding);
    if (end !== undefined && sum !== UNREADABLE_SUM) {
      const points = end[sum];
      if (points !== undefined) return points;
    }
    return this.judge(trails, key, finding, somebody, sum);
  }

  /** A finding that answers the rules' questions as none before. */
  private judge(trails: Trails<End>, key: number, finding: PlainObject, person: PlainObject, sum: number): Points {
    const { raw, prepared, circumstances } = this;
    raw.begin(finding, person);
    const leaf = governingLeaf(prepared, raw.sheet);
    const leaves = leaf !== null ? [leaf] : raw.spoilt ? [] : leavesIn(prepared, raw.sheet, everything);
    if (raw.spoilt || sum === UNREADABLE_SUM) return refused(raw.faults());
    const points = pointsOf(prepared, leaves);
    if (key === UNREADABLE) return points;
    const asked = raw.asked.filter((question) => question !== circumstances?.question);
    const end = this.endAt(leaves);
    trails.lay(key, asked, finding, person, end);
    return (end[sum] ??= points);
  }

  /** One end for everything that circumstances make the same of. */
  private endAt(leaves: readonly Leaf[]): End {
    const { prepared, raw, circumstances } = this;
    const texts = leaves.map(({ governing, base, lawful, box }) => {
      if (circumstances === null) return `${governing} ${base} ${lawful}`;
      return governing < 0 ? '-' : `${governing} ${degreeIn(prepared, raw.sheet, box)}`;
    });
    const text = [...new Set(texts)].sort().join();
    const end = this.ends.get(text) ?? [];
    this.ends.set(text, end);
    return end;
  }
}

/** What the groups of completions come to together. */
function pointsOf({ rules, entries }: Prepared, leaves: readonly Leaf[]): Points {
  const { situations } = rules.tables;
  const bases = new Set(leaves.map(({ base }) => base));
  const [base = null] = bases;
  const governing = leaves
    .flatMap((leaf) => entries[leaf.governing]?.situation ?? [])
    .sort((left, right) => left - right);
  const names = new Set(governing.map((situation) => situations[situation]?.name ?? ''));
  return Object.freeze({
    lawful: Object.freeze(members(leaves.reduce((set, { lawful }) => set | lawful, 0))),
    base: bases.size === 1 ? base : null,
    situations: Object.freeze([...names]),
    faults: Object.freeze([]),
  });
}

function refused(faults: readonly Fault[]): Points {
  return { lawful: [], base: null, situations: [], faults };
}
