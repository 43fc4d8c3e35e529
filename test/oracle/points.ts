import { holds, type Case } from './evaluate.ts';
import { guardedValue, inRange, type Band, type Circumstance, type Model, type Situation } from './model.ts';

/** What a matched situation says about a finding's points. */
export type Scale = {
  readonly low: number;
  readonly high: number;
  /** The declared band it lies in; `null` for a range that no band contains. */
  readonly band: Band | null;
};

const bandNamed = (model: Model, name: string): Band => {
  const band = model.bands.find((one) => one.name === name);
  if (band === undefined) throw new Error(`model has no band ${name}`);
  return band;
};

const scaleOfRange = (model: Model, low: number, high: number): Scale => ({
  low,
  high,
  band: model.bands.find((band) => band.low <= low && high <= band.high) ?? null,
});

/** `null` when an amount lies outside every row: the situation then does not match. */
const scaleOf = (one: Case, situation: Situation): Scale | null => {
  const { model, readings } = one;
  const { points } = situation;
  if (points.kind === 'InBand') {
    const band = bandNamed(model, guardedValue(model, readings, points.band));
    return { low: band.low, high: band.high, band };
  }
  if (points.kind === 'InRange') return scaleOfRange(model, points.low, points.high);
  const amount = one.values.get(points.fact);
  const row = points.rows.find(({ range }) => typeof amount === 'number' && inRange(amount, range));
  return row === undefined ? null : scaleOfRange(model, row.low, row.high);
};

/** A situation's scale if it matches. */
export const matchedScale = (one: Case, situation: Situation): Scale | null => {
  if (!holds(one, situation.when)) return null;
  if (situation.unless !== null && holds(one, situation.unless)) return null;
  return scaleOf(one, situation);
};

/** The value of this case's responsibility, from low to high. */
export const baseValue = (one: Case, low: number, high: number): number => {
  const { items, fact } = one.model.responsibility;
  const place = items.findIndex((item) => item === one.values.get(fact));
  if (place < 0) throw new Error('a finding needs a responsibility');
  if (items.length === 1) return low;
  const value = low + (place * (high - low)) / (items.length - 1);
  if (!Number.isInteger(value))
    throw new Error(`${low} to ${high} does not divide by ${items.length} responsibilities`);
  return value;
};

const fromTo = (low: number, high: number): readonly number[] => {
  const values: number[] = [];
  for (let value = low; value <= high; value += 1) values.push(value);
  return values;
};

/** The values that one class of circumstances permits, besides the base. */
const permittedBy = (one: Case, scale: Scale, base: number, circumstance: Circumstance): readonly number[] => {
  const { model, readings } = one;
  const lighter = circumstance.direction === 'lighter';
  const within = circumstance.withinBand ? (lighter ? fromTo(scale.low, base - 1) : fromTo(base + 1, scale.high)) : [];
  if (!circumstance.neighbouringBand || scale.band === null) return within;
  const place = model.bands.indexOf(scale.band);
  const neighbour = model.bands[lighter ? place - 1 : place + 1];
  if (neighbour !== undefined) {
    const whole = guardedValue(model, readings, model.responsibility.valuing) === 'anywhere';
    const moved = whole ? fromTo(neighbour.low, neighbour.high) : [baseValue(one, neighbour.low, neighbour.high)];
    return [...within, ...moved];
  }
  const policy = guardedValue(model, readings, circumstance.endPolicy);
  if (policy === 'nothing') return [...within, 0];
  if (policy === 'top') return [scale.band.high];
  return within;
};

/** The exact set of lawful values of a scale, ascending. */
export const lawfulValues = (one: Case, scale: Scale): readonly number[] => {
  const { model, readings } = one;
  const base = baseValue(one, scale.low, scale.high);
  const anywhere = guardedValue(model, readings, model.responsibility.valuing) === 'anywhere';
  const values = new Set(anywhere ? fromTo(scale.low, scale.high) : [base]);
  const found = one.values.get(model.circumstancesFact);
  for (const circumstance of model.circumstances) {
    if (!(found instanceof Set) || !circumstance.items.some((item) => found.has(item))) continue;
    for (const value of permittedBy(one, scale, base, circumstance)) values.add(value);
  }
  return [...values].sort((left, right) => left - right);
};
