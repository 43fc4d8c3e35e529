import { diagnose } from '#diagnostics';
import { operatorWords, quantityWords, segment, type Word } from '#grammar';
import { replacing, type Typing } from './scope.ts';

/** A word that is several without their blanks (`甲含乙`, `乙且丙`): reports it with the blanks put in. False if it cannot be taken apart so. */
export function reportRunTogether(typing: Typing, word: Word): boolean {
  const { text, span } = word;
  const replacement = segment(text, namesInConditions(typing));
  if (replacement === null || !replacement.split(' ').some((piece) => joins(piece))) return false;
  if (span.source.text.slice(span.start, span.end) !== text) return false;
  typing.report(diagnose('missing-blank', span, { text, replacement }, { fixes: [replacing(span, replacement)] }));
  return true;
}

/** Names alone side by side are another name, not a condition. */
function joins(piece: string): boolean {
  return Object.hasOwn(operatorWords, piece) || /^[0-9]/.test(piece);
}

function namesInConditions({ facts, vocabularies, interpretations }: Typing): ReadonlySet<string> {
  return new Set([
    ...facts.map(({ name }) => name),
    ...[...vocabularies.values()].flatMap(({ items }) => items.map(({ name }) => name)),
    ...interpretations.keys(),
    ...[...interpretations.values()].flatMap(({ readings }) => readings.map(({ name }) => name)),
    ...Object.keys(quantityWords),
  ]);
}
