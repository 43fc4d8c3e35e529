import { catalogue, type Code, type ParametersOf } from '#diagnostics';
import { table } from './markdown.ts';

/** Where a sentence says what the author wrote, the pattern has “…”, whether it is told a word, a number or a list of them. */
class Blank extends Array<Blank> {
  readonly word = '…';

  override toString(): string {
    return this.word;
  }

  startsWith(): boolean {
    return false;
  }
}

const item = new Blank();
const blank = new Blank();
blank.push(item);

/** Parameters that choose between fixed words: every choice, or one that shows the pattern. */
const chosen: { readonly [C in Code]?: readonly Partial<ParametersOf<C>>[] } = {
  'character-not-allowed': [{ sort: 'direction' }, { sort: 'invisible' }, { sort: 'control' }, { sort: 'broken' }],
  'yaml-feature': [
    { feature: 'anchor' },
    { feature: 'alias' },
    { feature: 'tag' },
    { feature: 'directive' },
    { feature: 'merge' },
  ],
  'unit-mismatch': [{ expected: 'points', found: 'money' }],
  'undeclared-departure': [{ aspects: ['points'] }],
};

const severities = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  note: { zh: '提示', en: 'note' },
} as const;

interface Pattern {
  readonly zh: string;
  readonly en: string;
}

/** The families, by the hundreds of their numbers. */
const families: Readonly<Record<string, Pattern>> = {
  ZS01: { zh: '规则文件夹', en: 'the rule folder' },
  ZS02: { zh: '字符', en: 'characters' },
  ZS03: { zh: '一行的写法', en: 'how a line is written' },
  ZS04: { zh: '规则之下各行', en: 'lines below a declaration' },
  ZS05: { zh: '名称', en: 'names' },
  ZS06: { zh: '引用的条款', en: 'citations' },
  ZS07: { zh: '值与类型', en: 'values and types' },
  ZS08: { zh: '规则之间', en: 'the rules as a whole' },
  ZS09: { zh: '数据文件', en: 'data files' },
  ZS10: { zh: '场景套件', en: 'scenario suites' },
  ZS11: { zh: 'YAML 形式', en: 'the YAML form' },
  ZS12: { zh: '登记状态、结算与修复', en: 'statuses, settlement and repair' },
  ZS13: { zh: '期限、义务与机构', en: 'clocks, duties and institutions' },
};

/** Every message by its number, in its families. */
export function messages(): string {
  const all = (Object.keys(catalogue) as readonly Code[])
    .map((name) => ({ number: catalogue[name].number, row: rowOf(name) }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
  const used = [...new Set(all.map(({ number }) => number.slice(0, 4)))];
  return used
    .map((family) => {
      const title = families[family];
      if (title === undefined) throw new Error(`The family ${family} has no title in the reference`);
      const rows = all.filter(({ number }) => number.startsWith(family)).map(({ row }) => row);
      return `### ${family}xx ${title.zh} / ${title.en}\n\n${table(['编号', '级别', '说的是', '建议'], rows)}`;
    })
    .join('\n\n');
}

function rowOf(name: Code): readonly string[] {
  const { number, severity } = catalogue[name];
  const { zh, en } = severities[severity];
  return [number, `${zh}\n${en}`, ...told(name)];
}

/** The sentence and the advice, in both languages. A misspelling nobody can guess shows the longer advice. */
function told(name: Code): readonly [string, string] {
  const message: {
    readonly zh: (parameters: never) => string;
    readonly en: (parameters: never) => string;
    readonly advice?: { readonly zh: (parameters: never) => string; readonly en: (parameters: never) => string };
  } = catalogue[name];
  const patterns = (chosen[name] ?? [{}]).map((choice) => blanks(choice));
  const both = (sentence: Pattern | undefined): string =>
    sentence === undefined ? '' : `${sentence.zh}\n${sentence.en}`;
  const sentences = patterns.map((parameters) => ({ zh: message.zh(parameters), en: message.en(parameters) }));
  const advice = patterns.map((parameters) => {
    const { zh, en } = message.advice ?? {};
    return zh === undefined || en === undefined ? undefined : { zh: zh(parameters), en: en(parameters) };
  });
  return [distinct(sentences.map(both)), distinct(advice.map(both))].map((text) => spoken(name, text)) as [
    string,
    string,
  ];
}

function blanks(choice: object): never {
  return new Proxy(choice, {
    get: (known, name): unknown => {
      if (name === 'suggestion') return null;
      return Object.hasOwn(known, name) ? Reflect.get(known, name) : blank;
    },
  }) as never;
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}

/** A parameter that chooses between fixed words would be printed as nothing known. */
function spoken(name: Code, text: string): string {
  if (/undefined|NaN|\[object/.test(text)) throw new Error(`${name}: give its choices in the reference's “chosen”`);
  return text.replace(/…(?:、…|…)+/g, '…');
}
