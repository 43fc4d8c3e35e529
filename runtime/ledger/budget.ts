import type { Fault } from '../fault.ts';
import { faultPhrases } from '../phrases/faults.ts';
import { Faults } from '../record/faults.ts';

/** How many states the ledger may go through for one record. */
export const stepLimit = 1_000_000;

/** A record that leaves so much open that its combinations cannot be gone through. Says so rather than guess or run out of memory. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
  readonly faults: readonly Fault[];

  constructor() {
    const faults = new Faults();
    faults.add(['记录'], 'limit', faultPhrases.tooManyCombinations(stepLimit));
    super(faults.found.map(({ message }) => message).join('；'));
    this.faults = faults.found;
  }
}

/** Counts the steps of one record. */
export class Budget {
  private spent = 0;

  /** Throws BudgetError once more than the limit is spent. */
  spend(steps: number): void {
    this.spent += steps;
    if (this.spent > stepLimit) throw new BudgetError();
  }
}
