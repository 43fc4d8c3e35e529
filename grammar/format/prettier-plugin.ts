import type { AstPath, Doc, Parser, Plugin, Printer } from 'prettier';
import { noticeOf, positionOf, severityOf, type Diagnostic } from '#diagnostics';
import { convert } from '../convert.ts';
import type { Form } from '../forms.ts';

/** What Prettier takes for a tree: the file laid out, as it is printed from our own tree. */
interface Printed {
  readonly kind: 'Printed';
  readonly rows: readonly string[];
  readonly length: number;
}

/** Rule files for Prettier: the layout of `zhunsheng fmt`, in both forms. */
export const prettierPlugin: Required<Pick<Plugin<Printed>, 'languages' | 'parsers' | 'printers'>> = {
  languages: [
    { name: 'Zhunsheng', parsers: ['zs'], extensions: ['.zs'], vscodeLanguageIds: ['zhunsheng'] },
    {
      name: 'Zhunsheng YAML',
      parsers: ['zs-yaml'],
      extensions: ['.zs.yaml'],
      vscodeLanguageIds: ['zhunsheng-yaml'],
    },
  ],
  parsers: { zs: parserOf('zs'), 'zs-yaml': parserOf('yaml') },
  printers: { zhunsheng: printer() },
};

function parserOf(form: Form): Parser<Printed> {
  return {
    astFormat: 'zhunsheng',
    parse(text, { filepath }) {
      const name = `${(filepath || 'stdin').replace(/\.zs(?:\.yaml)?$/, '')}.${form === 'yaml' ? 'zs.yaml' : 'zs'}`;
      const { value, diagnostics } = convert({ name, text }, form);
      if (value === null) throw new Unreadable(diagnostics);
      return { kind: 'Printed', rows: value.split('\n'), length: text.length };
    },
    locStart: () => 0,
    locEnd: ({ length }) => length,
  };
}

function printer(): Printer<Printed> {
  const rowEnd: Doc = [{ type: 'line', hard: true }, { type: 'break-parent' }];
  return {
    print: ({ node: { rows } }: AstPath<Printed>) => rows.flatMap((row, at) => (at === 0 ? [row] : [rowEnd, row])),
  };
}

/** A file that has mistakes is left as it is; Prettier shows the first of them at its place. */
class Unreadable extends SyntaxError {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } } | null;

  constructor(diagnostics: readonly Diagnostic[]) {
    const first = diagnostics.find((diagnostic) => severityOf(diagnostic) === 'error');
    const notice = first === undefined ? null : noticeOf(first);
    super(notice === null ? '' : `${notice.number} ${notice.zh}\n${notice.en}`);
    this.loc = first === undefined ? null : { start: positionOf(first.span.source, first.span.start) };
  }
}
