import type { Tables } from '#runtime';
import type { Opened } from '../opened.ts';

/** The points that the text leaves open; of each the first reading is the default. */
export type InterpretationModel = Tables['interpretations'][number];

/** Empty while the rules have errors. */
export function interpretations({ rules }: Opened): readonly InterpretationModel[] {
  return rules?.tables.interpretations ?? [];
}
