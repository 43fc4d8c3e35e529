import { highestPoints } from '../points.ts';
import { fieldsByKind, personFields, placeFields } from './fields.ts';
import { recordLimits } from './limits.ts';
import { objectionResults } from './record.ts';

/** What holds of every record, whatever the rule set: the fields of the record's own making and the bounds of values. */
export const recordFormat = {
  fieldsByKind,
  personFields,
  placeFields,
  objectionResults,
  highestPoints,
  limits: recordLimits,
} as const;
