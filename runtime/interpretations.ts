import { dayOf, respelled } from './calendar.ts';
import type { Explain } from './explain/explain.ts';
import type { Fault } from './fault.ts';
import { faultPhrases } from './phrases/faults.ts';
import { Faults } from './record/faults.ts';
import { quotable } from './record/plain.ts';
import type { Rules } from './rules.ts';
import { nearest } from './spelling.ts';

/** Names of interpretations to names of readings; those not named take their default. */
export type Interpretations = Readonly<Record<string, string>>;

export interface DecideOptions {
  /** ISO dates. Entries dated after `asOf`, or that became known after `knownAt` (default: `asOf`), are ignored. */
  readonly asOf: string;
  readonly knownAt?: string;
  readonly interpretations?: Interpretations;
  /** Whether 释义 also says what each other reading would change (default: yes); it costs a judgement for each reading that may matter. */
  readonly alternatives?: boolean;
  /** Adds 说明: the function of `zhunsheng/explain`, which those who do not ask for it need not load. */
  readonly explain?: Explain | null;
}

/** What is wrong with a choice of interpretations: unknown names and readings, with what may have been meant. Empty: nothing. */
export function checkInterpretations({ tables }: Rules, interpretations: Interpretations): readonly Fault[] {
  const faults = new Faults();
  for (const [name, reading] of Object.entries(interpretations)) {
    const row = tables.interpretations.find((one) => one.name === name);
    if (row === undefined) {
      const names = tables.interpretations.map((one) => one.name);
      faults.add([name], 'unknown-key', faultPhrases.unknownInterpretation(quotable(name)), nearest(name, names));
      continue;
    }
    const readings = row.readings.map((one) => one.name);
    if (readings.includes(reading)) continue;
    faults.add(
      [name],
      'unknown-value',
      faultPhrases.unknownReading(quotable(reading), name),
      nearest(quotable(reading), readings),
    );
  }
  return faults.found;
}

/** Everything that `decide` refuses about its options. */
export function checkOptions(rules: Rules, options: DecideOptions): readonly Fault[] {
  const faults = new Faults();
  for (const key of ['asOf', 'knownAt'] as const) {
    const value = options[key];
    if (value !== undefined && dayOf(value) === null)
      faults.add([key], 'bad-date', faultPhrases.notADate(quotable(value)), respelled(value));
  }
  const { interpretations } = options;
  if (interpretations === undefined) return faults.found;
  return [...faults.found, ...checkInterpretations(rules, interpretations)];
}

/** The caller's mistake: options that `checkOptions` finds fault with. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults
        .map(({ message, suggestion }) => (suggestion === null ? message : `${message}（${suggestion}？）`))
        .join('；'),
    );
    this.faults = faults;
  }
}

/** By interpretation, the position of the reading chosen. */
export function readingsOf({ tables }: Rules, interpretations: Interpretations): readonly number[] {
  return tables.interpretations.map(({ name, readings }) => {
    const chosen = Object.hasOwn(interpretations, name) ? interpretations[name] : undefined;
    return Math.max(
      0,
      readings.findIndex((reading) => reading.name === chosen),
    );
  });
}
