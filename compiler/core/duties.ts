import { invariant } from '#diagnostics';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { RuleSet as Resolved } from '../resolved/ir.ts';
import type * as typed from '../typed/ir-duties.ts';
import { citedTexts, originOf } from './citations.ts';
import type { Calendar, Clock, Obligation, PersonTimes, Ratio } from './ir-duties.ts';
import type { Numbering } from './numbering.ts';
import { lowerSwitch } from './predicates.ts';

export function lowerClock(resolved: Resolved, numbering: Numbering, clock: typed.Clock): Clock {
  const { declared, anchor, ...rest } = clock;
  return { kind: 'Clock', ...rest, anchor: lowerSwitch(numbering, anchor), origin: originOf(resolved, declared) };
}

export function lowerObligation(resolved: Resolved, { declared, ...rest }: typed.Obligation): Obligation {
  return { ...rest, origin: originOf(resolved, declared) };
}

/** Names of ratios become their positions. */
export function lowerRatios(resolved: Resolved, ratios: readonly typed.Ratio[]): readonly Ratio[] {
  return ratios.map(({ declared, precedes, ...rest }) => ({
    ...rest,
    precedes: precedes.map((name) => {
      const at = ratios.findIndex((ratio) => ratio.name === name);
      invariant(at >= 0, 'what is preceded is listed');
      return at;
    }),
    origin: originOf(resolved, declared),
  }));
}

export function lowerPersonTimes(resolved: Resolved, numbering: Numbering, times: typed.PersonTimes): PersonTimes {
  return {
    denominator: lowerSwitch(numbering, times.denominator),
    cascades: lowerSwitch(numbering, times.cascades),
    linked: lowerSwitch(numbering, times.linked),
    origin: originOf(resolved, times.declared),
  };
}

export function lowerCalendar(resolved: Resolved, calendar: typed.Calendar): Calendar {
  const { year, number, off, worked, declared } = calendar;
  const cited = citedTexts(resolved, clauseOf(declared.node, '依据')?.value.citations ?? []);
  return { year, source: number ?? cited.join('、'), off, worked };
}
