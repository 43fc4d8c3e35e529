/** How long to measure: rounds, and how long each contestant's turn lasts in one. */
export interface Effort {
  readonly rounds: number;
  readonly milliseconds: number;
}

export const thorough: Effort = { rounds: 31, milliseconds: 60 };
export const quick: Effort = { rounds: 7, milliseconds: 25 };
