import { entry } from './entry.ts';

/** ZS04xx clauses: unknown, missing, repeated, out of place. */
export const shapes = {} as const;
