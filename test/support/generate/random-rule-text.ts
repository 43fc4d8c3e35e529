import {
  clauseKeywords,
  declarationKeywords,
  type ClauseKeyword,
  type DeclarationKeyword,
  type ShapeName,
} from '#grammar';
import { operatorNames } from './names.ts';
import type { Random } from './random.ts';

/** Where a row may end inside a line; elsewhere parts are joined by what is between them. */
const rowEnd = '\u0001';

const declarations = Object.keys(declarationKeywords) as DeclarationKeyword[];
const clauses = Object.keys(clauseKeywords) as ClauseKeyword[];

const plainNames = [
  '甲',
  '松竹',
  '兰桂柏',
  '3.3.6',
  '2号',
  '两池各3分',
  'then',
  'toString',
  'null',
  '第三方',
  '主管部门',
  '记分',
  '续',
];
const oddNames = [
  ...operatorNames,
  '第十条',
  '甲 乙',
  '甲#乙',
  'a: b',
  '-',
  '~',
  '"引"',
  "'",
  '9分以上',
  '。',
  '（甲）',
  '第三款',
];
const citations = [
  '第十条（三）3（1）',
  '第十条(三)3(1)',
  '《2号令》第三十八条第（四）项',
  '条例第三十八条',
  '附件2',
  '第十条 （一）第3句',
  '《办法(试行)》第二条',
];
const quantities = [
  '3分',
  '1至3分',
  '9分以上',
  '1万元以上不满5万元',
  '超过 5万元',
  '20％以上50％以下',
  '10个工作日以内',
  '1个月以上6个月以下',
  '9 分 以上',
  '0.5万元以下',
];
const texts = [
  '说明',
  '原文“等手段”',
  '含 # 号',
  '注: 冒号',
  '前 后',
  "单'引",
  '１２',
  '\\n',
  '- 甲',
  '[]{}&*!|>%@`',
  '双"引',
  '“两种”和"三种"',
];
const dates = ['2025-01-01', '2025年1月1日'];
const notes = ['# 注', '#注: 冒号', '# “引', '#', '# \'a\' "b" # c', '＃ 全角', '# - 甲: 乙', '# 情形 1'];

/** Text of a rule file that reads without a mistake: every keyword and shape, in any layout, with comments wherever one can stand. */
export const randomRuleText = (random: Random): string => new Writer(random).file();

class Writer {
  private readonly random: Random;
  private readonly commented: number;

  constructor(random: Random) {
    this.random = random;
    this.commented = random.pick([0, 0.1, 0.5]);
  }

  file(): string {
    const { random } = this;
    const parts: string[] = [];
    for (let at = random.integer(0, 4); at > 0; at -= 1) {
      parts.push(this.between(''), this.line('', random.pick(declarations)));
      for (let clause = random.integer(0, 6); clause > 0; clause -= 1)
        parts.push(this.between('  '), this.clause(clause));
    }
    return parts.join('') + this.between(random.pick(['', '  ']));
  }

  /** Keywords come in runs and come back, so that the YAML form has lists and continuations. */
  private clause(seed: number): string {
    const { random } = this;
    const margin = random.pick(['  ', '    ', '\t', '']);
    if (random.chance(0.25)) return this.line(margin, null);
    const keyword = random.chance(0.5) ? (['项', '依据', '当'] as const)[seed % 3] : random.pick(clauses);
    return this.line(margin, keyword ?? '项');
  }

  /** A whole line with its rows; null is a duty. */
  private line(margin: string, keyword: DeclarationKeyword | ClauseKeyword | null): string {
    const { random } = this;
    const isHead = margin === '' && keyword !== null && declarations.some((one) => one === keyword);
    const shape = keyword === null ? 'duty' : shapeOf(keyword);
    const guard = !isHead && random.chance(0.15) ? ` 仅当 ${this.expression(2)}` : '';
    const said = [keyword ?? '', this.value(shape)].join(keyword === null || shape === 'nothing' ? '' : ' ') + guard;
    const rows = said.split(rowEnd);
    const laid = rows.map((row, at) => {
      if (at === rows.length - 1) return row + this.note();
      return this.startsLine(rows[at + 1] ?? '') || !random.chance(0.3)
        ? `${row} `
        : `${row}${this.note()}\n${this.ownNote('      ')}${random.pick(['', '    '])}`;
    });
    return `${margin}${laid.join('')}\n`;
  }

  /** A row that begins like a line of its own is not taken for the rest of one. */
  private startsLine(row: string): boolean {
    return (
      [...declarations, ...clauses].some((keyword) => row.trim().startsWith(keyword)) || /应当|可以|不得/.test(row)
    );
  }

  private note(): string {
    return this.random.chance(this.commented) ? this.random.pick([' ', '']) + this.random.pick(notes) : '';
  }

  private ownNote(margin: string): string {
    return this.random.chance(this.commented) ? `${margin}${this.random.pick(notes)}\n` : '';
  }

  /** Empty rows and comments between lines. */
  private between(margin: string): string {
    const { random } = this;
    return Array.from({ length: random.integer(0, 2) }, () =>
      random.pick([this.ownNote(margin), this.ownNote(''), this.ownNote('    '), random.chance(0.3) ? '\n' : '']),
    ).join('');
  }

  private name(): string {
    const { random } = this;
    if (random.chance(0.75)) return random.pick(plainNames);
    return `「${random.pick(oddNames)}」`;
  }

  private names(most = 4): string {
    return this.list(() => this.name(), this.random.chance(0.05) ? 30 : most);
  }

  private list(one: () => string, most: number): string {
    const members = Array.from({ length: this.random.integer(1, most) }, one);
    return members.join(this.random.pick([`、${rowEnd}`, '、', `${rowEnd}、`, ' 、 ']));
  }

  private text(): string {
    const text = this.random.pick(texts);
    if (text.includes('"')) return /[“”]/.test(text) ? `＂${text}＂` : `“${text}”`;
    return /[“”]/.test(text) || this.random.chance(0.5) ? `"${text}"` : `“${text}”`;
  }

  private citations(): string {
    return this.list(() => this.random.pick(citations), 3);
  }

  private quantity(): string {
    return this.random.pick(quantities);
  }

  private expression(depth: number): string {
    const { random } = this;
    if (depth === 0 || random.chance(0.4)) return this.predicate(depth);
    const word = random.pick(['且', '或']);
    const operands = Array.from({ length: random.integer(2, 4) }, () =>
      random.chance(0.3) ? this.bracketed(depth - 1) : this.predicate(depth),
    );
    return operands.join(random.pick([`${rowEnd} ${word} `, ` ${word} ${rowEnd}`, ` ${word} `]));
  }

  private bracketed(depth: number): string {
    const inner = this.expression(depth);
    return this.random.chance(0.5) ? `（${inner}）` : `(${this.random.pick(['', rowEnd])}${inner} )`;
  }

  private predicate(depth: number): string {
    const { random } = this;
    const value = (): string => (random.chance(0.2) ? random.pick(citations) : this.name());
    switch (random.integer(0, 9)) {
      case 0:
        return this.name();
      case 1:
        return `${this.name()} ${random.pick(['为', '不为'])} ${value()}`;
      case 2:
        return `${this.name()} ${random.pick(['属于', '不属于', '含', '不含'])} ${this.list(value, 5)}`;
      case 3:
        return `${this.name()} ${random.pick(['已知', '未知'])}`;
      case 4:
        return `${this.name()} ${this.quantity()}`;
      case 5:
        return `${this.name()} 占 ${this.name()} ${this.quantity()}`;
      case 6:
        return `释义 ${this.name()} ${random.pick(['为', '不为'])} ${this.name()}`;
      case 7:
        return depth > 0 ? `计数${this.bracketed(depth - 1)}${random.pick(['', ' '])}2次以上` : this.name();
      case 8:
        return depth > 0 ? `非 ${this.bracketed(depth - 1)}` : `非 ${this.name()}`;
      default:
        return `${this.name()} 含 ${this.names()}`;
    }
  }

  private value(shape: ShapeName): string {
    const { random } = this;
    const maybe = (one: string): string => (random.chance(0.5) ? ` ${one}` : '');
    switch (shape) {
      case 'nothing':
        return '';
      case 'name':
        return this.name();
      case 'names':
        return this.names();
      case 'text':
        return random.chance(0.3) ? random.pick(plainNames) : this.text();
      case 'date':
        return random.pick(dates);
      case 'dates':
        return [random.pick(dates), `${random.pick(dates)}${random.pick(['至', ' 至 '])}${random.pick(dates)}`].join(
          '、',
        );
      case 'path':
        return [this.name(), this.name()].join(random.pick(['.', '．', ' . ']));
      case 'citations':
        return this.citations();
      case 'condition':
        return this.expression(3);
      case 'quantity':
        return this.quantity();
      case 'measured-name':
        return this.name() + maybe(this.quantity());
      case 'statuses':
        return this.names(2) + maybe(this.quantity());
      case 'titled':
        return this.name() + maybe(random.chance(0.5) ? this.text() : this.name());
      case 'law':
        return `${random.pick(['《甲办法》', '甲', '《办法(试行)》'])} ${this.text()}`;
      case 'item':
        return this.name() + maybe(this.citations()) + maybe(this.text());
      case 'explained-name':
        return this.name() + maybe(this.text());
      case 'explained-citation':
        return `${random.pick(citations)} ${this.text()}`;
      case 'accounted':
        return `${this.citations()} ${random.pick(['无可计算内容', '「第三款」'])} ${this.text()}`;
      case 'field':
        return `违规.${random.pick(['甲', '松竹'])} 集合 ${this.name()}`;
      case 'named-list':
        return `${this.name()} ${this.names()}`;
      case 'acknowledged':
        return `重复 情形 ${this.names()} ${this.text()}`;
      case 'points':
        return random.chance(0.5) ? this.quantity() : `按 ${this.name()}`;
      case 'row':
        return `${this.quantity()} 为 1至3分`;
      case 'from-event':
        return `${this.name()} 起 ${random.pick([this.quantity(), '及时', '「3天」'])}`;
      case 'before-event':
        return `${this.name()} 前 ${this.quantity()}`;
      case 'duty':
        return `${this.name()} ${random.pick(['应当', '可以', '不得'])} ${this.names()}`;
    }
  }
}

const rows = { ...declarationKeywords, ...clauseKeywords };

const shapeOf = (keyword: DeclarationKeyword | ClauseKeyword): ShapeName => rows[keyword].shape;
