import { entry } from './entry.ts';

/** ZS01xx the rule folder itself: files, sizes, encodings, what is missing. */
export const pack = {} as const;
