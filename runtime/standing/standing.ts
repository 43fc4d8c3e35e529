import type { Day } from '../calendar.ts';
import type { ProblemCode } from '../decision.ts';
import { keyOf as keyOfBox, type Box } from '../match/inquiry.ts';
import type { Place } from '../record/record.ts';
import { causeKey, latestLastDay, type Cause } from './cause.ts';
import type { Outshone } from './outshone.ts';
import type { StandingRules } from './rules.ts';

/** Where a person stands in one combination of lawful points, unknown facts and answered events; lengths that nobody has decided stay open. */
export interface Standing {
  /** By the day they began, then as they came. */
  readonly causes: readonly Cause[];
  /** What is set aside because nothing follows from it but that it is told. */
  readonly outshone: readonly Outshone[];
  /** Places that registrations anew have added. */
  readonly added: readonly Place[];
  /** Events whose answer by an unnamed decision is still to be seen. */
  readonly unsettled: readonly Unsettled[];
  /** How it was on the days since such an event, until it is settled whether these days were so. */
  readonly held: readonly HeldStretch[];
  /** What was seen meanwhile. */
  readonly seen: readonly Observation[];
  /** The stops so far, where somebody counts them. */
  readonly starts: readonly Start[];
  /** Filled when it is first compared with another one. */
  key: string | null;
  /** Kept by the recorder: since when some combination stands so without interruption, null while none does; and the last day on which one was found to. */
  since: Day | null;
  found: Day | null;
}

/** What shows of a standing. */
export type View = Pick<Standing, 'causes' | 'outshone' | 'added'>;

/** The days from `from` up to and not including `to`, on which a view held. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly view: View;
}

/** One of which it is still to be seen whether it was so. */
export interface HeldStretch extends Stretch {
  /** Equal for the same days and views that show and tell the same. */
  readonly key: string;
}

/** An event of a status, and the unnamed decision that is taken to answer it: a position among them, -1 none. */
export interface Unsettled {
  readonly day: Day;
  readonly status: number;
  readonly threshold: number;
  readonly answer: number;
  /** Unnamed decisions without which it would be no event, so that they cannot answer it. */
  readonly hidden: readonly number[];
  /** The cause that it would be without the decision taken to answer it; null: none. */
  readonly otherwise: Cause | null;
  /** What is undetermined if it stays unanswered. */
  readonly open: OpenLength | null;
}

/** A length that nobody has decided, and the rule that leaves it open: a threshold, a cascade (with the measure's 编号), or none (-1). */
export interface OpenLength {
  readonly day: Day;
  readonly status: number;
  readonly threshold: number;
  readonly cascade: number;
  readonly id: string | null;
}

/** What is worth telling of a combination: it is told once nothing it rests on can turn out otherwise. */
export type Observation =
  /** A decision has found an event (of which threshold; -1: a measure). */
  | { readonly kind: 'Answered'; readonly decision: number; readonly threshold: number }
  /** A decision has found none, and holds all the same. */
  | { readonly kind: 'Alone'; readonly decision: number }
  | Undecided
  /** The problems that an entry has, none included. */
  | { readonly kind: 'Judged'; readonly id: string; readonly problems: readonly EntryProblem[] }
  /** What a registration anew meets: why it is refused, and the bars of the person with the last day of the longest in its way, null where no end is decided. */
  | {
      readonly kind: 'Registered';
      readonly registration: string;
      readonly refusals: readonly Refusal[];
      readonly barred: Day | null;
      readonly bars: readonly Cause[];
    }
  /** The points that a repair takes away. */
  | { readonly kind: 'Repaired'; readonly repair: number; readonly points: number }
  /** What a service finds: the statuses of the day, and what is assumed of the person. */
  | {
      readonly kind: 'Served';
      readonly service: number;
      readonly statuses: readonly number[];
      readonly registered: boolean;
      readonly person: Box;
    };

/** A length that nobody has decided was met. */
export interface Undecided {
  readonly kind: 'Undecided';
  readonly open: OpenLength;
}

/** Why a registration anew is refused. */
export type Refusal = 'inside-bar' | 'not-assessed';

export interface EntryProblem {
  readonly code: ProblemCode;
  readonly text: string;
  readonly citations: readonly string[];
}

/** The beginning of a stop, as institutions count them. */
export interface Start {
  readonly from: Day;
  readonly barred: boolean;
  /** Null: everywhere. */
  readonly arose: readonly string[] | null;
  readonly linked: boolean;
  readonly cascade: boolean;
}

export const blank: Standing = {
  causes: [],
  outshone: [],
  added: [],
  unsettled: [],
  held: [],
  seen: [],
  starts: [],
  key: null,
  since: null,
  found: null,
};

export function changed(from: Standing, parts: Partial<Omit<Standing, 'key' | 'since' | 'found'>>): Standing {
  const { causes, outshone, added, unsettled, held, seen, starts } = from;
  return {
    causes: parts.causes ?? causes,
    outshone: parts.outshone ?? outshone,
    added: parts.added ?? added,
    unsettled: parts.unsettled ?? unsettled,
    held: parts.held ?? held,
    seen: parts.seen ?? seen,
    starts: parts.starts ?? starts,
    key: null,
    since: null,
    found: null,
  };
}

/** Equal for views that show and tell the same. */
export function viewKey(standing: Standing): string {
  const { outshone, unsettled, held, seen, starts } = standing;
  if (outshone.length + unsettled.length + held.length + seen.length + starts.length === 0)
    return keyOfStanding(standing);
  let key = followingKey(standing);
  for (const { cause, always } of outshone) key += `${always ? '=' : '~'}${causeKey(cause)}|`;
  return key;
}

/** Equal for views from which the same follows. */
function followingKey({ causes, added }: View): string {
  let key = '';
  for (const cause of causes) key += `${causeKey(cause)}|`;
  for (const { institution, from } of added) key += `+${institution} ${from ?? ''}|`;
  return key;
}

/** Equal for standings from which the same follows. Written only where combinations are compared. */
export function keyOfStanding(standing: Standing): string {
  return (standing.key ??= writtenKey(standing));
}

function writtenKey(standing: Standing): string {
  const { unsettled, held, seen, starts } = standing;
  const view = followingKey(standing);
  if (unsettled.length + held.length + seen.length + starts.length === 0) return view;
  const events = unsettled.map(
    ({ day, status, answer, hidden, otherwise }) =>
      `${day} ${status} ${answer} ${hidden.join('.')} ${otherwise?.closed ?? ''}`,
  );
  const days = held.map(({ key }) => key);
  const begun = starts.map(({ from, arose, linked, cascade }) => `${from} ${arose?.join() ?? ''} ${linked} ${cascade}`);
  return `${view}#${events.join()}#${days.join()}#${begun.join()}#${seen.map(observationKey).join()}`;
}

/** Equal for observations that say the same. */
export function observationKey(observation: Observation): string {
  switch (observation.kind) {
    case 'Answered':
      return `answered ${observation.decision} ${observation.threshold}`;
    case 'Alone':
      return `alone ${observation.decision}`;
    case 'Undecided': {
      const { day, status, threshold, cascade, id } = observation.open;
      return `undecided ${day} ${status} ${threshold} ${cascade} ${id ?? ''}`;
    }
    case 'Judged':
      return `judged ${observation.id} ${observation.problems.map(({ code, text }) => `${code} ${text}`).join()}`;
    case 'Registered': {
      const { registration, refusals, barred, bars } = observation;
      return `registered ${registration} ${refusals.join()} ${barred ?? ''} ${bars.map(causeKey).join()}`;
    }
    case 'Repaired':
      return `repaired ${observation.repair} ${observation.points}`;
    case 'Served':
      return `served ${observation.service} ${observation.statuses.join()} ${observation.registered} ${keyOfBox(observation.person)}`;
  }
}

/** The same happens to every cause, set aside or not. */
export function withEach(before: Standing, happening: (cause: Cause) => Cause): Standing {
  const outshone = before.outshone.map((one) => ({ ...one, cause: happening(one.cause) }));
  return changed(before, { causes: before.causes.map(happening), outshone });
}

/** The same without what is told. */
export function untold(standing: Standing): Standing {
  return changed(standing, nothingToTell);
}

const nothingToTell = { held: blank.held, seen: blank.seen };

export function observing(before: Standing, ...observations: readonly Observation[]): Standing {
  return changed(before, { seen: [...before.seen, ...observations] });
}

/** Without the causes from which, whatever their length, nothing follows after `day`. */
export function withoutSpent(rules: StandingRules, from: Standing, day: Day): Standing {
  if (!isAnySpent(rules, from, day)) return from;
  const spent = (cause: Cause): boolean => isSpent(rules, cause, day);
  return changed(from, {
    causes: from.causes.filter((cause) => !spent(cause)),
    outshone: from.outshone.filter(({ cause }) => !spent(cause)),
  });
}

function isAnySpent(rules: StandingRules, { causes, outshone }: View, day: Day): boolean {
  for (const cause of causes) if (isSpent(rules, cause, day)) return true;
  for (const { cause } of outshone) if (isSpent(rules, cause, day)) return true;
  return false;
}

function isSpent(rules: StandingRules, cause: Cause, day: Day): boolean {
  if (cause.closed !== null) return cause.closed <= day;
  if (cause.barred) return false;
  const itself = rules.statuses[cause.status]?.endsItself === true;
  if (!itself && cause.passed === null) return false;
  return Math.max(cause.passed ?? -Infinity, latestLastDay(cause) + 1) <= day;
}
