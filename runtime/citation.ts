/** A citation as a record writes it: the document's name (null if none is written), whether it stood in 《》, and the numbers from the article down. */
export interface WrittenCitation {
  readonly document: string | null;
  readonly quoted: boolean;
  readonly path: readonly number[];
}

/** Reads `《2号令》第三十八条第（四）项`, `条例第三十八条`, `第十条（三）3（1）`. `names` are the documents' names, for those written without 《》. Null: no citation. */
export function readCitation(text: string, names: readonly string[]): WrittenCitation | null {
  const plain = text.replace(/\s/g, '').replaceAll('(', '（').replaceAll(')', '）');
  const quoted = /^《([^《》]+)》(.*)$/.exec(plain);
  if (quoted !== null) return withPath(quoted[1] ?? null, true, quoted[2] ?? '');
  const named = names.filter((name) => plain.startsWith(name)).sort((left, right) => right.length - left.length);
  for (const name of named) {
    const citation = withPath(name, false, plain.slice(name.length));
    if (citation !== null) return citation;
  }
  const split = /^(.*?)(第[^第条]+条.*|附件.*)$/.exec(plain);
  if (split === null) return null;
  return withPath(split[1] === '' ? null : (split[1] ?? null), false, split[2] ?? '');
}

/** Does the recorded path name the rule's clause or a part of it? */
export function isWithin(recorded: readonly number[], clause: readonly number[]): boolean {
  return clause.every((step, level) => recorded[level] === step);
}

const numeral = '[0-9]+|[〇零一二两三四五六七八九十百千]+';
const step = new RegExp(
  `^(?:第（?(${numeral})）?(编|章|节|条|款|项|目|句)(?:之(${numeral}))?|（(${numeral})）|(附件)(${numeral})?|([0-9]+)[.．、]?)`,
);

function withPath(document: string | null, quoted: boolean, text: string): WrittenCitation | null {
  const path: number[] = [];
  let rest = text;
  while (rest !== '') {
    const found = step.exec(rest);
    if (found === null) return null;
    const [whole, level, unit, inserted, item, annex, annexNumber, plain] = found;
    rest = rest.slice(whole.length);
    // An article is numbered through, whatever its chapter.
    if (unit !== undefined && '编章节'.includes(unit) && rest !== '') continue;
    const value = annex === undefined ? numberOf(level ?? item ?? plain ?? '') : -numberOf(annexNumber ?? '1');
    if (Number.isNaN(value)) return null;
    // 第一百三十三条之一 is an article of its own, between 133 and 134.
    path.push(inserted === undefined ? value : value + numberOf(inserted) / 1000);
  }
  return { document, quoted, path };
}

const digits = '零一二三四五六七八九';
const powers = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Arabic or Chinese, up to 9999; NaN if it is neither. */
function numberOf(text: string): number {
  if (/^[0-9]+$/.test(text)) return Number(text);
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const power = powers.get(character);
    if (power === undefined) {
      digit = digits.indexOf(character === '〇' ? '零' : character === '两' ? '二' : character);
      if (digit < 0) return NaN;
    } else {
      total += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return total + digit;
}
