import { diagnose, type Diagnostic } from '#diagnostics';
import { clausesOf } from '../resolved/clauses-of.ts';
import type { RuleSet as Resolved } from '../resolved/ir.ts';
import type { Interpretation, Reading } from './ir.ts';
import { declarationsOf } from './scope.ts';

/** The named points on which the text admits several readings; the default is the first reading. */
export function typeInterpretations(
  resolved: Resolved,
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, Interpretation> {
  const interpretations = declarationsOf(resolved, '释义').map((declared): Interpretation => {
    const lines = [...clausesOf(declared.node, '默认'), ...clausesOf(declared.node, '另可')];
    const readings: Reading[] = [];
    for (const { value } of lines) {
      const { name, text } = value;
      if (readings.some((reading) => reading.name === name.text)) {
        report(diagnose('reading-twice', name.span, { reading: name.text, interpretation: declared.name }));
      } else {
        readings.push({ name: name.text, text: text?.text ?? null });
      }
    }
    return { kind: 'Interpretation', name: declared.name, readings, declared };
  });
  return new Map(interpretations.map((interpretation) => [interpretation.name, interpretation]));
}
