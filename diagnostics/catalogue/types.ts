import { entry } from './entry.ts';

/** ZS07xx values that do not fit together. */
export const types = {} as const;
