import type { Fault } from '../fault.ts';
import { faultPhrases } from '../phrases/faults.ts';
import { Faults } from '../record/faults.ts';

/** A record that leaves so much open that its combinations cannot be gone through. Says so rather than guess or run out of memory. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  readonly faults: readonly Fault[];

  constructor(limit: number) {
    const faults = new Faults();
    faults.add(['记录'], 'limit', faultPhrases.tooManyCombinations(limit));
    super(faults.found.map(({ message }) => message).join('；'));
    this.faults = faults.found;
  }
}

/** Counts the states that the ledger goes through for one record. */
export class Budget {
  private readonly limit: number;
  private spent = 0;

  constructor(limit = 1_000_000) {
    this.limit = limit;
  }

  /** Throws BudgetError once more than the limit is spent. */
  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > this.limit) throw new BudgetError(this.limit);
  }
}
