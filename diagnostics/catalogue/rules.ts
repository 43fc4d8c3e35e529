import { entry } from './entry.ts';

/** ZS08xx what the rules say as a whole: guards, interpretations, bands, overlays, analyses. */
export const rules = {} as const;
