import { recordedSet } from './facts.ts';
import { factOf, guardedValue, type Model, type Readings } from './model.ts';
import { byText, type Finding } from './record.ts';

/** The labels of a finding's conduct. */
export const labelsOf = (model: Model, finding: Finding): ReadonlySet<string> =>
  recordedSet(model, finding.entry, factOf(model, model.accumulation.labelsFact));

/** Findings with equal keys are one conduct (同一行为). */
export const conductKey = (model: Model, readings: Readings, finding: Finding): string => {
  if (finding.conductId !== null) return JSON.stringify(['行为编号', finding.conductId]);
  const separate = guardedValue(model, readings, model.accumulation.conduct) === 'separate';
  if (finding.inspection === null || separate) return JSON.stringify(['编号', finding.id]);
  return JSON.stringify(['检查', finding.inspection, [...labelsOf(model, finding)].sort(byText)]);
};
