import { only, span, type PointSet } from '../points.ts';
import type { BandRow, RangeRow } from '../tables.ts';

/** What circumstances permit, under the readings chosen. */
export interface Permission {
  readonly direction: 'lighter' | 'heavier';
  readonly within: boolean;
  readonly neighbour: boolean;
  readonly atEnd: 'stay' | 'zero' | 'top';
}

/** How a range becomes points: the bands, the number of degrees of responsibility, and what is taken of a range. */
export interface Scale {
  readonly bands: readonly BandRow[];
  readonly degrees: number;
  readonly anyWithin: boolean;
  readonly permissions: readonly Permission[];
}

/** What a member of a lawful set rests on. */
export type Ground = 'base' | 'within' | 'neighbour' | 'zero' | 'top';

export interface Granted {
  readonly ground: Ground;
  readonly points: PointSet;
  /** Position of the permission; null for the base. */
  readonly permission: number | null;
}

/** From low to high: the first degree has the lowest value, the last the highest. */
export function baseOf(
  range: { readonly low: number; readonly high: number },
  degree: number,
  degrees: number,
): number {
  return degrees === 1 ? range.low : range.low + (degree * (range.high - range.low)) / (degrees - 1);
}

/** Every value that may lawfully be given, by what it rests on. `active` are the positions of the permissions whose circumstances were found. */
export function grants(scale: Scale, range: RangeRow, degree: number, active: readonly number[]): readonly Granted[] {
  const base = baseOf(range, degree, scale.degrees);
  const whole = scale.anyWithin ? span(range.low, range.high) : only(base);
  return [
    { ground: 'base', points: whole, permission: null },
    ...active.flatMap((position) => permitted(scale, range, degree, position)),
  ];
}

export function lawfulOf(scale: Scale, range: RangeRow, degree: number, active: readonly number[]): PointSet {
  return grants(scale, range, degree, active).reduce((set, { points }) => set | points, 0);
}

function permitted(scale: Scale, range: RangeRow, degree: number, position: number): readonly Granted[] {
  const permission = scale.permissions[position];
  if (permission === undefined) return [];
  const base = baseOf(range, degree, scale.degrees);
  const lighter = permission.direction === 'lighter';
  const values = !permission.within ? 0 : lighter ? span(range.low, base - 1) : span(base + 1, range.high);
  const within: Granted = { ground: 'within', points: values, permission: position };
  if (!permission.neighbour || range.band === null) return [within];
  const neighbour = scale.bands[range.band + (lighter ? -1 : 1)];
  if (neighbour !== undefined) {
    const points = scale.anyWithin
      ? span(neighbour.low, neighbour.high)
      : only(baseOf(neighbour, degree, scale.degrees));
    return [within, { ground: 'neighbour', points, permission: position }];
  }
  switch (permission.atEnd) {
    case 'stay':
      return [within];
    case 'zero':
      return [within, { ground: 'zero', points: only(0), permission: position }];
    case 'top':
      return [{ ground: 'top', points: only(scale.bands[range.band]?.high ?? base), permission: position }];
  }
}
