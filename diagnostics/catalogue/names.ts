import { entry } from './entry.ts';

/** ZS05xx names that are unknown, doubled or confusable. */
export const names = {} as const;
