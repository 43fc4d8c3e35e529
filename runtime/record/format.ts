import { highestPoints } from '../points.ts';
import { decidable, fieldsByKind, personFields, placeFields } from './fields.ts';
import { lengthPattern } from './lengths.ts';
import { recordLimits } from './limits.ts';
import { assessmentResults, objectionResults } from './record.ts';

/** What holds of every record, whatever the rule set: the fields of the record's own making and the bounds of values. */
export const recordFormat = {
  fieldsByKind,
  personFields,
  placeFields,
  objectionResults,
  assessmentResults,
  decidable,
  highestPoints,
  lengthPattern,
  limits: recordLimits,
} as const;
