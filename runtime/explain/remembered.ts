import { membersOf, NONE, scalarOf, standingOf, wordsOf, type FactSheet } from '../sheet.ts';
import type { FactType, Tables } from '../tables.ts';

/** More that differs than the records of a register have; then all is forgotten, and told anew. */
const mostRemembered = 5000;

/** What was told of facts, for the next record that has the same. */
export class Remembered<Told> {
  private readonly places = new Map<number, Place<Told>[]>();
  private count = 0;
  /** Words of citations, as numbers. */
  private readonly words = new Map<string, number>();
  /** By fact. */
  private readonly kinds: readonly FactType['kind'][];
  /** What is looked for begins with it. */
  private readonly key: number[] = [];

  constructor({ facts }: Tables) {
    this.kinds = facts.map(({ type }) => type.kind);
  }

  /** The place for what is told of `about` and all that a sheet has of `facts`, down to the words of its citations. */
  of(about: number, sheet: FactSheet, facts: readonly number[]): Place<Told> {
    if (this.count >= mostRemembered) this.forget();
    const size = this.writeKey(about, sheet, facts);
    const { key } = this;
    let hash = 0;
    for (let index = 0; index < size; index += 1) hash = (Math.imul(hash, 31) + (key[index] ?? 0)) | 0;
    let alike = this.places.get(hash);
    if (alike === undefined) this.places.set(hash, (alike = []));
    for (const place of alike) if (isBeginning(key, size, place.key)) return place;
    const place: Place<Told> = { key: key.slice(0, size), told: null };
    alike.push(place);
    this.count += 1;
    return place;
  }

  /** How long the key is. What a number means, and how many follow, those before it say: keys of different facts are different. */
  private writeKey(about: number, sheet: FactSheet, facts: readonly number[]): number {
    const { key, kinds } = this;
    const { counts } = sheet;
    let size = 0;
    key[size++] = about;
    key[size++] = counts.length;
    for (const holds of counts) key[size++] = holds ? 1 : 0;
    for (const fact of facts) {
      const standing = standingOf(sheet, fact);
      const kind = kinds[fact];
      if (kind === 'Option' || kind === 'Truth') {
        key[size++] = (scalarOf(sheet, fact) ?? NONE) * 8 + standing;
      } else if (kind === 'OptionSet' || kind === 'CitationSet') {
        const members = membersOf(sheet, fact);
        key[size++] = members.length * 8 + standing;
        for (const member of members) key[size++] = member;
        if (kind === 'CitationSet') size = this.writeWords(wordsOf(sheet, fact), size);
      } else {
        const number = scalarOf(sheet, fact) ?? NaN;
        key[size++] = standing;
        key[size++] = Number.isNaN(number) ? Number.MIN_SAFE_INTEGER : number;
      }
    }
    return size;
  }

  private writeWords(words: readonly string[], from: number): number {
    let size = from;
    this.key[size++] = words.length;
    for (const word of words) {
      let number = this.words.get(word);
      if (number === undefined) this.words.set(word, (number = this.words.size));
      this.key[size++] = number;
    }
    return size;
  }

  private forget(): void {
    this.places.clear();
    this.words.clear();
    this.count = 0;
  }
}

interface Place<Told> {
  readonly key: readonly number[];
  told: Told | null;
}

function isBeginning(key: readonly number[], size: number, part: readonly number[]): boolean {
  if (part.length !== size) return false;
  for (let index = 0; index < size; index += 1) if (part[index] !== key[index]) return false;
  return true;
}
