import type { Analysis } from './analysis.ts';
import { deadRules } from './dead-rules.ts';
import { overlay } from './overlay.ts';
import { sameSituations } from './same-situations.ts';
import { unusedDeclarations } from './unused-declarations.ts';
import { wavedAway } from './waved-away.ts';

/** Every analysis of a sound rule set, in the order in which their findings are reported. */
export const analyses: readonly Analysis[] = [overlay, deadRules, sameSituations, unusedDeclarations, wavedAway];
