import { isWithin, readCitation, type WrittenCitation } from '../citation.ts';
import type { CitedRow, DocumentRow } from '../tables.ts';

/** What a recorded citation comes to: the positions in a fact's `cited` that it meets (equal `code`, equal positions), or why it is none. */
export type CitedReading =
  | { readonly kind: 'Met'; readonly positions: readonly number[]; readonly key: string; readonly code: number }
  | { readonly kind: 'NoCitation' | 'NoDocument' }
  | { readonly kind: 'UnknownDocument'; readonly name: string };

/** Reads recorded citations for one fact, remembering those it has seen. */
export class CitationReader {
  private static readonly limit = 20_000;
  private readonly seen = new Map<string, CitedReading>();
  private readonly codes = new Map<string, number>();
  private readonly names: ReadonlyMap<string, number>;

  private readonly cited: readonly CitedRow[];

  constructor(documents: readonly DocumentRow[], cited: readonly CitedRow[]) {
    this.cited = cited;
    this.names = new Map(
      documents.flatMap(({ aliases, title }, position) => [title, ...aliases].map((name) => [name, position] as const)),
    );
  }

  /** Every name that a document may go by. */
  get documents(): readonly string[] {
    return [...this.names.keys()];
  }

  read(text: string): CitedReading {
    const known = this.seen.get(text);
    if (known !== undefined) return known;
    const reading = this.interpret(readCitation(text, this.documents));
    if (this.seen.size >= CitationReader.limit) this.seen.clear();
    this.seen.set(text, reading);
    return reading;
  }

  private interpret(written: WrittenCitation | null): CitedReading {
    if (written === null) return { kind: 'NoCitation' };
    if (written.document === null) return { kind: 'NoDocument' };
    const document = this.names.get(written.document);
    if (document === undefined && !written.quoted) return { kind: 'UnknownDocument', name: written.document };
    const positions = this.cited.flatMap((one, position) =>
      one.document === document && isWithin(written.path, one.path) ? [position] : [],
    );
    const place = positions.join();
    const code = this.codes.get(place) ?? this.codes.size;
    this.codes.set(place, code);
    return { kind: 'Met', positions, key: `${document ?? written.document} ${written.path.join('.')}`, code };
  }
}
