import { distance } from 'fastest-levenshtein';

/**
 * The candidate a person most likely meant by `word`, or null if none is near.
 * Near: at most a third of the characters changed (one for words up to three), or, as Chinese words are short, at least two thirds of the characters shared.
 * Ties go to the earlier candidate.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: { readonly candidate: string; readonly score: number } | null = null;
  for (const candidate of candidates) {
    const score = nearness(word, candidate);
    if (score !== null && (best === null || score < best.score)) best = { candidate, score };
  }
  return best?.candidate ?? null;
}

/** Lower is nearer; null is not near at all. */
function nearness(word: string, candidate: string): number | null {
  const longest = Math.max(word.length, candidate.length);
  if (longest === 0 || word === candidate) return word === candidate ? 0 : null;
  const edits = distance(word, candidate);
  if (edits <= Math.max(1, Math.floor(longest / 3)) && edits < longest) return edits / longest;
  const shared = sharedCharacters(word, candidate) / longest;
  return shared >= 2 / 3 ? 1 - shared : null;
}

function sharedCharacters(word: string, candidate: string): number {
  const left = Array.from(candidate);
  let count = 0;
  for (const character of word) {
    const at = left.indexOf(character);
    if (at < 0) continue;
    left.splice(at, 1);
    count += 1;
  }
  return count;
}
