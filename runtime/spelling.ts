/** The candidate a person most likely meant by `word`, or null if none is near; ties go to the earlier one. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let score = Infinity;
  for (const candidate of candidates) {
    const found = farness(word, candidate);
    if (found < score) [best, score] = [candidate, found];
  }
  return best;
}

/** At most a third of the characters changed, or two thirds of them shared; infinite otherwise. */
function farness(word: string, candidate: string): number {
  const longest = Math.max(word.length, candidate.length);
  if (longest === 0 || longest > 64) return Infinity;
  const edits = distance(word, candidate);
  if (edits <= Math.max(1, Math.floor(longest / 3)) && edits < longest) return edits / longest;
  const apart = 1 - shared(word, candidate) / longest;
  return apart <= 1 / 3 ? apart : Infinity;
}

/** Insertions, deletions and replacements, one row at a time. */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}

function shared(word: string, candidate: string): number {
  const left = Array.from(candidate);
  return Array.from(word).filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
