import { entry } from './entry.ts';

/** ZS06xx citations and the source text. */
export const citations = {} as const;
