import type { Random } from './random.ts';

const characters = Array.from('松竹梅兰桂柏枫荷云霞雪霜露岚溪湖泉峰岭渊鹤鹿雁鲸蝉萤琴棋书画瓷陶锦缎舟桥亭阁');

/** Operators of the language: as names they must be quoted. */
export const operatorNames: readonly string[] = [
  ...['且', '或', '非', '为', '不为', '属于', '不属于', '含', '不含', '已知', '未知', '占', '计数', '释义', '仅当'],
  ...['以上', '以下', '以内', '以外', '届满', '超过', '不满', '不足', '至', '按', '起', '前', '应当', '可以', '不得'],
];

/** Keywords of the language: only a line's first word, elsewhere names like any other. */
const keywordNames: readonly string[] = [
  '当',
  '依据',
  '项',
  '档',
  '档次',
  '情形',
  '推定',
  '状态',
  '默认',
  '记分',
  '累计',
  '事实',
  '阈值',
];

/** Gives each name once. */
export type Names = {
  /** An ordinary word. */
  readonly word: () => string;
  /** Now and then an operator, a keyword, or a word with a digit inside. */
  readonly name: () => string;
};

export const namesFrom = (random: Random): Names => {
  const taken = new Set<string>();
  const fresh = (make: () => string): string => {
    for (;;) {
      const candidate = make();
      if (taken.has(candidate)) continue;
      taken.add(candidate);
      return candidate;
    }
  };
  const letters = (): string => Array.from({ length: random.integer(2, 4) }, () => random.pick(characters)).join('');
  const word = (): string => fresh(letters);
  const nasty = (): string => {
    const special = random.pick(random.chance(0.5) ? operatorNames : keywordNames);
    return taken.has(special) ? `${letters()}${String(random.integer(1, 9))}${random.pick(characters)}` : special;
  };
  return { word, name: () => (random.chance(0.08) ? fresh(nasty) : word()) };
};
