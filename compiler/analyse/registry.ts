import type { Analysis } from './analysis.ts';
import { deadRules } from './dead-rules.ts';
import { inconclusive } from './inconclusive.ts';
import { overlappingRatios } from './overlapping-ratios.ts';
import { overlay } from './overlay.ts';
import { recoverable } from './recoverable.ts';
import { sameSituations } from './same-situations.ts';
import { unlistedClocks } from './unlisted-clocks.ts';
import { unusedDeclarations } from './unused-declarations.ts';
import { wavedAway } from './waved-away.ts';

/** Every analysis of a sound rule set, in the order in which their findings are reported. */
export const analyses: readonly Analysis[] = [
  overlay,
  deadRules,
  sameSituations,
  inconclusive,
  recoverable,
  overlappingRatios,
  unlistedClocks,
  unusedDeclarations,
  wavedAway,
];
