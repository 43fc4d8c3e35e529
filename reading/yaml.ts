import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type YAMLMap } from 'yaml';
import { diagnose, type Diagnostic, type Source, type Span, type Staged } from '#diagnostics';
import { forbiddenCharacters, forbiddenEscape } from './characters.ts';
import { keyIdentity, isReserved } from './names.ts';
import type { Positioned, Table, TableEntry } from './positioned.ts';
import { scan } from './scan.ts';
import { fullWidthInstead, syntaxDiagnostic } from './syntax.ts';

/** At most this many diagnostics about one file. */
const most = 100;

/**
 * Reads one YAML document (a JSON text is one too) as positioned data with every scalar as text. Null if anything is refused;
 * the diagnostics say what, each with its place.
 */
export function readYaml(source: Source): Staged<Positioned | null> {
  const early = [...forbiddenCharacters(source, most), ...scan(source)];
  if (early.length > 0) return { value: null, diagnostics: early.slice(0, most) };
  const document = parseDocument(source.text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
    logLevel: 'error',
    merge: false,
  });
  const first = document.errors[0];
  if (first !== undefined) {
    return { value: null, diagnostics: [fullWidthInstead(source, first.pos[0]) ?? syntaxDiagnostic(source, first)] };
  }
  const reader = new TreeReader(source);
  const value = document.contents === null ? absent(source, 0) : reader.node(document.contents);
  const root = value.kind === 'Scalar' && !value.quoted ? fullWidthInstead(source, value.span.start) : null;
  const diagnostics = root === null ? reader.found : [root];
  return { value: diagnostics.length > 0 ? null : value, diagnostics: diagnostics.slice(0, most) };
}

class TreeReader {
  readonly found: Diagnostic[] = [];
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Depth is bounded by the scan before. */
  node(node: ParsedNode): Positioned {
    const span = this.span(node.range[0], node.range[1]);
    if (isScalar(node)) {
      const quoted = node.type !== 'PLAIN';
      const text = typeof node.value === 'string' ? node.value : node.source;
      this.checkEscapes(text, span);
      return { kind: 'Scalar', text, quoted, span };
    }
    if (isMap(node)) return this.table(node, span);
    if (isSeq(node)) return { kind: 'List', items: node.items.map((item) => this.node(item)), span };
    this.found.push(diagnose('yaml-feature', span, { feature: 'alias' }));
    return absent(this.source, span.start);
  }

  private table(map: YAMLMap.Parsed, span: Span): Table {
    const seen = new Map<string, Span>();
    const entries: TableEntry[] = [];
    for (const { key, value } of map.items) {
      const keySpan = this.span(key.range[0], key.range[1]);
      if (!isScalar(key) || typeof key.value !== 'string' || key.value === '') {
        this.found.push(diagnose('key-not-text', keySpan, {}));
        continue;
      }
      const name = key.value;
      this.checkEscapes(name, keySpan);
      this.checkKey(name, keySpan, seen);
      entries.push({ key: name, keySpan, value: value === null ? absent(this.source, keySpan.end) : this.node(value) });
    }
    return { kind: 'Table', entries, span };
  }

  private checkEscapes(text: string, span: Span): void {
    const written = this.source.text.slice(span.start, span.end);
    const escape = written.startsWith('"') && written.includes('\\') ? forbiddenEscape(text, span) : null;
    if (escape !== null) this.found.push(escape);
  }

  private checkKey(name: string, span: Span, seen: Map<string, Span>): void {
    const identity = keyIdentity(name);
    const earlier = seen.get(identity);
    if (name === '<<') this.found.push(diagnose('yaml-feature', span, { feature: 'merge' }));
    else if (isReserved(name)) this.found.push(diagnose('reserved-key', span, { key: name }));
    else if (earlier !== undefined)
      this.found.push(
        diagnose('duplicate-key', span, { key: name }, { related: [{ span: earlier, role: 'first-declared' }] }),
      );
    else seen.set(identity, span);
  }

  private span(start: number, end: number): Span {
    return { source: this.source, start, end };
  }
}

/** Stands for a value that is not written. */
function absent(source: Source, at: number): Positioned {
  return { kind: 'Scalar', text: '', quoted: false, span: { source, start: at, end: at } };
}
