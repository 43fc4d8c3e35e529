/** Characters that a reader takes for one another; each is compared as the first of its group. */
const lookalikes = [
  '日曰',
  '己已巳',
  '末未',
  '土士',
  '人入',
  '戊戌戍',
  '治冶',
  '0〇○零Oo',
  '一－—―ー-',
  '1lI|',
  '·・•',
  '二ニ',
  '口囗',
  '力カ',
  '八ハ',
  '夕タ',
  '工エ',
  '卜ト',
];

const plain: ReadonlyMap<string, string> = new Map(
  lookalikes.flatMap((group) => {
    const [first = '', ...others] = group;
    return others.map((other) => [other, first] as const);
  }),
);

/** What a name looks like: equal for names that a reader cannot tell apart. Never used for anything but comparison. */
export function skeleton(name: string): string {
  return Array.from(name.normalize('NFKC'), (character) => plain.get(character) ?? character.toLowerCase()).join('');
}
