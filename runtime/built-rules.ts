import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Fault } from './fault.ts';
import { frozen } from './frozen.ts';
import type { DecideOptions, Interpretations } from './interpretations.ts';
import { readRecord, type ReadResult } from './record/read.ts';
import type { PersonRecord } from './record/record.ts';
import { load } from './rules.ts';
import type { Points } from './score/points.ts';
import { scorer, type Scorer } from './scorer.ts';
import type { Tables } from './tables.ts';

/** What a built rule set's module offers; its declarations narrow these types to the rule set's own words. */
export interface BuiltRules {
  readonly tables: Tables;
  /** Reads a record of unknown origin: the record, or everything that is wrong with it. */
  readonly readRecord: (value: unknown) => ReadResult;
  /** Judges a record that `readRecord` accepted, or plain data in the record's format. Throws RecordError if the data has faults, OptionsError if the options have. */
  readonly decide: (record: unknown, options: DecideOptions) => Decision;
  /** Scores one finding under the default readings; of the person only the facts that rules ask for. */
  readonly score: Scorer;
  /** Scores findings under other readings. Throws OptionsError if they are not the rule set's. */
  readonly scorer: (interpretations?: Interpretations) => Scorer;
}

/** A record written in code that `readRecord` would refuse. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}：${message}`)).join('；'),
    );
    this.faults = faults;
  }
}

/** Opens the tables of a built rule set, and freezes them. */
export function builtRules(tables: Tables): BuiltRules {
  const rules = load(frozen(tables));
  const read = new WeakSet();
  const accepted = (record: unknown): record is PersonRecord =>
    typeof record === 'object' && record !== null && read.has(record);
  const readOnce = (value: unknown): ReadResult => {
    const result = readRecord(rules, value);
    if (result.record !== null) read.add(result.record);
    return result;
  };
  let standard: Scorer | null = null;
  return {
    tables,
    readRecord: readOnce,
    decide: (record, options) => {
      if (accepted(record)) return decide(rules, record, options);
      const result = readRecord(rules, record);
      if (result.record === null) throw new RecordError(result.faults);
      return decide(rules, result.record, options);
    },
    score: (finding, person): Points => (standard ??= scorer(rules))(finding, person),
    scorer: (interpretations) => scorer(rules, interpretations),
  };
}
