import type { Interpretation, Predicate, Switch } from './ir.ts';
import { within } from './walk.ts';

/** A chosen reading for each interpretation, by position; those not named take their default. */
export type Readings = ReadonlyMap<number, number>;

/** A predicate with its readings decided: no ReadingIs is left, and what thereby always or never holds is gone. */
export function decideReadings(predicate: Predicate, readings: Readings): Predicate {
  switch (predicate.kind) {
    case 'All':
    case 'Any':
      return decideOperands(predicate.kind, predicate.operands, readings);
    case 'Not':
      return negated(decideReadings(predicate.operand, readings));
    case 'ReadingIs':
      return truth(predicate.readings.includes(readings.get(predicate.interpretation) ?? 0));
    case 'CountIn':
      return { ...predicate, of: decideReadings(predicate.of, readings) };
    default:
      return predicate;
  }
}

/** All of nothing holds, any of nothing does not. */
export function truth(holds: boolean): Predicate {
  return { kind: holds ? 'All' : 'Any', operands: [] };
}

export function isTruth(predicate: Predicate, holds: boolean): boolean {
  return predicate.kind === (holds ? 'All' : 'Any') && predicate.operands.length === 0;
}

function negated(operand: Predicate): Predicate {
  if (isTruth(operand, true)) return truth(false);
  if (isTruth(operand, false)) return truth(true);
  return operand.kind === 'Not' ? operand.operand : { kind: 'Not', operand };
}

function decideOperands(kind: 'All' | 'Any', operands: readonly Predicate[], readings: Readings): Predicate {
  const neutral = kind === 'All';
  const decided = operands
    .map((operand) => decideReadings(operand, readings))
    .filter((operand) => !isTruth(operand, neutral));
  if (decided.some((operand) => isTruth(operand, !neutral))) return truth(!neutral);
  const flat = decided.flatMap((operand) => (operand.kind === kind ? operand.operands : [operand]));
  const [only, ...others] = flat;
  return only !== undefined && others.length === 0 ? only : { kind, operands: flat };
}

/** The value of a switch under the readings chosen. */
export function decideSwitch<T>(arms: Switch<T>, readings: Readings): T | undefined {
  return arms.find(({ when }) => isTruth(decideReadings(when, readings), true))?.value;
}

/** Every choice of readings of the interpretations that the predicates mention, the defaults first. */
export function readingsOf(
  predicates: readonly Predicate[],
  interpretations: readonly Interpretation[],
): readonly Readings[] {
  const mentioned = new Set(
    predicates.flatMap(within).flatMap((one) => (one.kind === 'ReadingIs' ? [one.interpretation as number] : [])),
  );
  return [...mentioned].reduce<readonly Readings[]>(
    (choices, interpretation) =>
      choices.flatMap((choice) =>
        (interpretations[interpretation]?.readings ?? []).map(
          (_, reading) => new Map([...choice, [interpretation, reading]]),
        ),
      ),
    [new Map()],
  );
}
