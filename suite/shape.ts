import { diagnose, nearest, type Code, type Diagnostic, type ParametersOf, type Span } from '#diagnostics';
import { entryOf, isAbsent, type Positioned, type Table, type TableEntry } from '#reading';

/** Takes data apart into what a suite may hold, and collects what does not fit; after a complaint the value is null. */
export class Shapes {
  readonly found: Diagnostic[] = [];

  complain<C extends Code>(code: C, span: Span, parameters: ParametersOf<C>): null {
    this.found.push(diagnose(code, span, parameters));
    return null;
  }

  /** A table; keys other than `known` are complained about with a suggestion. `where` names it to the reader. */
  table(node: Positioned, where: string, known: readonly string[]): Table | null {
    const table = this.anyTable(node, where);
    for (const { key, keySpan } of table?.entries ?? []) {
      if (!known.includes(key))
        this.complain('suite-unknown-key', keySpan, { key, where, suggestion: nearest(key, known) });
    }
    return table;
  }

  anyTable(node: Positioned, what: string): Table | null {
    if (node.kind === 'Table') return node;
    return this.complain('suite-wrong-type', node.span, {
      what,
      expected: '若干行“名称: 内容”',
      english: 'lines of “name: value”',
    });
  }

  /** The value of a key that must be there. */
  required(table: Table, key: string, where: string): Positioned | null {
    const entry = entryOf(table, key);
    if (entry !== undefined && !isAbsent(entry.value)) return entry.value;
    return this.complain('suite-missing', entry?.keySpan ?? beginning(table), { key, where });
  }

  text(node: Positioned, what: string): string | null {
    if (node.kind === 'Scalar' && !isAbsent(node)) return node.text;
    return this.complain('suite-wrong-type', node.span, { what, expected: '文字', english: 'text' });
  }

  date(node: Positioned, what: string): string | null {
    if (node.kind === 'Scalar' && isDate(node.text)) return node.text;
    return this.complain('suite-wrong-type', node.span, {
      what,
      expected: '日期，如 2025-12-31',
      english: 'a date such as 2025-12-31',
    });
  }

  list(node: Positioned, what: string): readonly Positioned[] | null {
    if (node.kind === 'List') return node.items;
    return this.complain('suite-wrong-type', node.span, { what, expected: '一个列表', english: 'a list' });
  }

  /** A text or a list of texts; absent is the empty list where `absentIsNone`. */
  texts(node: Positioned, what: string, absentIsNone: boolean): readonly string[] | null {
    if (isAbsent(node) && absentIsNone) return [];
    if (node.kind === 'List') return allOf(node.items.map((item) => this.text(item, what)));
    const text = this.text(node, what);
    return text === null ? null : [text];
  }

  /** One of a few words. */
  oneOf(node: Positioned, what: string, words: readonly string[]): string | null {
    if (node.kind === 'Scalar' && words.includes(node.text)) return node.text;
    return this.complain('suite-wrong-type', node.span, {
      what,
      expected: `${words.join('、')}之一`,
      english: `one of ${words.join(', ')}`,
    });
  }

  /** One of a few words, or a list of them. */
  someOf(node: Positioned, what: string, words: readonly string[]): readonly string[] | null {
    const nodes = node.kind === 'List' ? node.items : [node];
    return allOf(nodes.map((item) => this.oneOf(item, what, words)));
  }

  /** A date, 无, or a list of these. */
  datesOrNone(node: Positioned, what: string): readonly string[] | null {
    return allOf((node.kind === 'List' ? node.items : [node]).map((item) => this.dateOrNone(item, what)));
  }

  private dateOrNone(node: Positioned, what: string): string | null {
    if (node.kind === 'Scalar' && (node.text === '无' || isDate(node.text))) return node.text;
    return this.complain('suite-wrong-type', node.span, {
      what,
      expected: '日期、“无”，或二者的列表',
      english: 'a date, 无, or a list of these',
    });
  }

  /** An integer or a list of integers, ascending and distinct. */
  integers(node: Positioned, what: string): readonly number[] | null {
    const values = allOf((node.kind === 'List' ? node.items : [node]).map((item) => this.integer(item, what)));
    return values === null ? null : [...new Set(values)].sort((a, b) => a - b);
  }

  private integer(node: Positioned, what: string): number | null {
    if (node.kind === 'Scalar' && /^(0|[1-9][0-9]{0,8})$/.test(node.text)) return Number(node.text);
    return this.complain('suite-wrong-type', node.span, {
      what,
      expected: '整数，或整数的列表',
      english: 'an integer or a list of integers',
    });
  }

  /** The entries of a table whose keys are dates. */
  byDay(node: Positioned, what: string): readonly TableEntry[] {
    return (this.anyTable(node, what)?.entries ?? []).filter(({ key, keySpan }) => {
      const fits = isDate(key);
      if (!fits)
        this.complain('suite-wrong-type', keySpan, { what, expected: '“日期: 状态”', english: '“date: statuses”' });
      return fits;
    });
  }

  /** The entries of a table whose keys are years. */
  byYear(node: Positioned, what: string): readonly TableEntry[] {
    return (this.anyTable(node, what)?.entries ?? []).filter(({ key, keySpan }) => {
      const fits = /^[0-9]{4}$/.test(key);
      if (!fits)
        this.complain('suite-wrong-type', keySpan, { what, expected: '“年份: 分值”', english: '“year: points”' });
      return fits;
    });
  }
}

/** Null if any part is. */
export function allOf<T>(parts: readonly (T | null)[]): readonly T[] | null {
  const there = parts.filter((part) => part !== null);
  return there.length === parts.length ? there : null;
}

/** A civil date as YYYY-MM-DD that exists. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The first key of a table: where something missing is shown. */
function beginning(table: Table): Span {
  return table.entries[0]?.keySpan ?? table.span;
}
