import { entry } from './entry.ts';

/** ZS02xx characters and words. */
export const lexical = {} as const;
