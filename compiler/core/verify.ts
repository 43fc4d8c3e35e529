import type { FactType, Predicate, RuleSet } from './ir.ts';
import { decideReadings, isTruth, readingsOf } from './readings.ts';
import { childrenOf, guardsOf, switchesOf, within, type Owner } from './walk.ts';

/** A broken invariant of core: our mistake, never the author's. */
export interface Violation {
  readonly invariant: keyof typeof invariants;
  readonly where: string;
}

/** What holds of every rule set in core, by name; each yields the places where it does not. */
const invariants = {
  'positions name something': strayPositions,
  'leaves ask what their fact can answer': mistypedLeaves,
  'leaves stand where they can be answered': misplacedLeaves,
  'of a switch exactly one arm holds': looseSwitches,
  'bands ascend and keep apart': tangledBands,
  'points are ranges within 0 to 30, inside their band': wildPoints,
  'rows of money keep apart': overlappingRows,
  'degrees take whole points': brokenDegrees,
  'no threshold replaces itself': selfReplacing,
} as const satisfies Record<string, (ruleSet: RuleSet) => readonly string[]>;

/** Every broken invariant; empty for what the compiler may hand on. */
export function verify(ruleSet: RuleSet): readonly Violation[] {
  return (Object.keys(invariants) as (keyof typeof invariants)[]).flatMap((invariant) =>
    invariants[invariant](ruleSet).map((where) => ({ invariant, where })),
  );
}

/** Every leaf with the rule it is in. */
function leavesOf(ruleSet: RuleSet): readonly { readonly name: string; readonly leaf: Predicate }[] {
  return guardsOf(ruleSet).flatMap(({ name, guard }) => within(guard).map((leaf) => ({ name, leaf })));
}

function itemCount(ruleSet: RuleSet, type: FactType): number {
  if (type.kind === 'CitationSet') return type.cited.length;
  return 'vocabulary' in type ? (ruleSet.vocabularies[type.vocabulary]?.items.length ?? 0) : 0;
}

function strayPositions(ruleSet: RuleSet): readonly string[] {
  return leavesOf(ruleSet).flatMap(({ name, leaf }) => {
    if ('fact' in leaf && ruleSet.facts[leaf.fact] === undefined) return [name];
    if (leaf.kind === 'BandIn' && leaf.bands.some((band) => ruleSet.bands[band] === undefined)) return [name];
    if (leaf.kind === 'StatusIn' && leaf.statuses.some((status) => ruleSet.statuses[status] === undefined))
      return [name];
    if (leaf.kind !== 'ReadingIs') return [];
    const readings = ruleSet.interpretations[leaf.interpretation]?.readings ?? [];
    return leaf.readings.some((reading) => readings[reading] === undefined) ? [name] : [];
  });
}

function mistypedLeaves(ruleSet: RuleSet): readonly string[] {
  return leavesOf(ruleSet).flatMap(({ name, leaf }) => {
    if (!('fact' in leaf) || leaf.kind === 'IsRecorded') return [];
    const type = ruleSet.facts[leaf.fact]?.type;
    return type !== undefined && answers(ruleSet, leaf, type) ? [] : [name];
  });
}

function answers(ruleSet: RuleSet, leaf: Extract<Predicate, { readonly fact: unknown }>, type: FactType): boolean {
  const listed = !('items' in leaf) || leaf.items.every((item) => item >= 0 && item < itemCount(ruleSet, type));
  switch (leaf.kind) {
    case 'OptionIn':
      return type.kind === 'Option' && listed;
    case 'SetMeets':
      return (type.kind === 'OptionSet' || type.kind === 'CitationSet') && listed;
    case 'IsTrue':
      return type.kind === 'Truth';
    case 'NumberIn':
      return type.kind === 'Money' || type.kind === 'Integer';
    case 'IsRecorded':
      return true;
  }
}

function misplacedLeaves(ruleSet: RuleSet): readonly string[] {
  return guardsOf(ruleSet).flatMap(({ owner, name, guard }) => (misplaced(ruleSet, owner, guard, false) ? [name] : []));
}

/** Whose facts each form may ask. */
const asked: Readonly<Record<Owner, readonly string[]>> = {
  trigger: ['违规', '人员'],
  situation: ['违规', '人员'],
  threshold: ['人员'],
  prohibition: ['人员'],
  linkage: ['人员'],
  cascade: ['机构处理', '人员'],
  settlement: ['服务', '人员'],
  switch: [],
};

function misplaced(ruleSet: RuleSet, owner: Owner, predicate: Predicate, counting: boolean): boolean {
  const inside = childrenOf(predicate).some((child) =>
    misplaced(ruleSet, owner, child, counting || predicate.kind === 'CountIn'),
  );
  if (inside) return true;
  switch (predicate.kind) {
    case 'SameYear':
    case 'SameConductType':
    case 'BandIn':
      return !counting;
    case 'CountIn':
      return counting || owner !== 'situation';
    case 'YearTotalIn':
    case 'OneOffIn':
      return counting || owner !== 'threshold';
    case 'StatusIn':
    case 'RegisteredThere':
      return counting || owner !== 'settlement';
    case 'All':
    case 'Any':
    case 'Not':
    case 'ReadingIs':
      return false;
    case 'OptionIn':
    case 'SetMeets':
    case 'IsTrue':
    case 'IsRecorded':
    case 'NumberIn':
      return counting || !asked[owner].includes(ruleSet.facts[predicate.fact]?.entity ?? '');
  }
}

function looseSwitches(ruleSet: RuleSet): readonly string[] {
  return switchesOf(ruleSet).flatMap(({ name, arms }) => {
    const guards = arms.map(({ when }) => when);
    const loose = readingsOf(guards, ruleSet.interpretations).some(
      (readings) => guards.filter((guard) => isTruth(decideReadings(guard, readings), true)).length !== 1,
    );
    return loose ? [name] : [];
  });
}

function tangledBands({ bands }: RuleSet): readonly string[] {
  return bands.flatMap(({ name, low, high }, at) => {
    const before = bands[at - 1];
    return low > high || (before !== undefined && before.high >= low) ? [name] : [];
  });
}

function rangesOf({ situations }: RuleSet) {
  return situations.flatMap(({ name, points }) =>
    (points.kind === 'Given' ? [points.range] : points.rows.map(({ range }) => range)).map((range) => ({
      name,
      range,
    })),
  );
}

function wildPoints(ruleSet: RuleSet): readonly string[] {
  return rangesOf(ruleSet).flatMap(({ name, range: { low, high, band } }) => {
    const anchor = band === null ? { low: 0, high: 30 } : ruleSet.bands[band];
    const sound =
      anchor !== undefined && 0 <= low && low <= high && high <= 30 && anchor.low <= low && high <= anchor.high;
    return sound ? [] : [name];
  });
}

function overlappingRows({ situations }: RuleSet): readonly string[] {
  return situations.flatMap(({ name, points }) => {
    if (points.kind === 'Given') return [];
    const { rows } = points;
    const meet = rows.some((row, at) =>
      rows
        .slice(0, at)
        .some((other) => (row.low ?? 0) <= (other.high ?? Infinity) && (other.low ?? 0) <= (row.high ?? Infinity)),
    );
    return meet ? [name] : [];
  });
}

function brokenDegrees(ruleSet: RuleSet): readonly string[] {
  const type = ruleSet.responsibility === null ? undefined : ruleSet.facts[ruleSet.responsibility.fact]?.type;
  const degrees = type === undefined ? 0 : itemCount(ruleSet, type);
  const whole = (low: number, high: number): boolean =>
    low === high || degrees === 1 || (degrees > 1 && (high - low) % (degrees - 1) === 0);
  return [
    ...rangesOf(ruleSet).flatMap(({ name, range }) => (whole(range.low, range.high) ? [] : [name])),
    ...ruleSet.bands.flatMap(({ name, low, high }) => (whole(low, high) ? [] : [name])),
  ];
}

function selfReplacing({ thresholds }: RuleSet): readonly string[] {
  return thresholds.flatMap(({ name, supersedes }) =>
    supersedes.some((position) => thresholds[position] === undefined || thresholds[position].name === name)
      ? [name]
      : [],
  );
}
