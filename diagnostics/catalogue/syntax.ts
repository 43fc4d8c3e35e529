import { entry } from './entry.ts';

/** ZS03xx lines that do not have the shape of a line. */
export const syntax = {} as const;
