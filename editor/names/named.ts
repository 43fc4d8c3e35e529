import type { Span } from '#diagnostics';
import type { Declaration, DeclarationKeyword } from '#grammar';
import type { Wording } from '../place.ts';

/** What has a name: a declaration by its keyword, or a part of one (an item, a band, a reading). 主体 is whoever judges or acts, who is declared nowhere. */
export type NamedKind = DeclarationKeyword | '项' | '档' | '读法' | '主体';

/** Something with a name. `owner` is the vocabulary of an item, the interpretation of a reading, the entity of a fact; else empty. */
export interface Named {
  readonly kind: NamedKind;
  readonly owner: string;
  readonly name: string;
}

/** What a word of a line means. */
export type Meaning =
  | { readonly kind: 'Named'; readonly named: Named }
  /** One of the tool's own words. */
  | { readonly kind: 'Word'; readonly wording: Wording }
  /** The author's own words, which name nothing: acts, titles. */
  | { readonly kind: 'Free' }
  /** An event of the outside world in the author's own words. */
  | { readonly kind: 'Event' }
  /** A name where something should be declared and is not. */
  | { readonly kind: 'Unknown' };

/** A word of a line, and what it means there. */
export interface Mention {
  readonly span: Span;
  readonly meaning: Meaning;
  /** True where the line declares what is named. */
  readonly declares: boolean;
}

/** Where something is declared. */
export interface Declaring {
  readonly named: Named;
  readonly span: Span;
  /** From the keyword of the line that declares it to that line’s end; of a declaration, to the end of its last line. */
  readonly whole: Span;
  readonly node: Declaration;
}

/** Equal for the same thing. */
export function keyOf({ kind, owner, name }: Named): string {
  return `${kind}\n${owner}\n${name}`;
}
