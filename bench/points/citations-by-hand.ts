export const [damages, article38or39, article40] = [1, 2, 4] as const;

const readCitations = new Map<string, number>();

/** Which of the clauses that article 10 names a handling rests on. */
export function clausesOf(basis: readonly string[]): number {
  let clauses = 0;
  for (let index = 0; index < basis.length; index += 1) {
    const citation = basis[index] ?? '';
    clauses |= readCitations.get(citation) ?? readClause(citation);
  }
  return clauses;
}

const regulation = /^(?:条例|医疗保障基金使用监督管理条例)第(三十八|三十九|四十)条/;
const secondOrder = /^(?:2号令|医疗机构医疗保障定点管理暂行办法|国家医疗保障局令第2号)第三十八条第?（四）/;
const thirdOrder = /^(?:3号令|零售药店医疗保障定点管理暂行办法|国家医疗保障局令第3号)第三十五条第?（三）/;

/** Reads a citation once and remembers it; 《》 are optional, 款 and 项 the same. */
function readClause(citation: string): number {
  const plain = citation
    .replace(/[《》\s]/g, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  const article = regulation.exec(plain)?.[1];
  let clauses = secondOrder.test(plain) || thirdOrder.test(plain) ? damages : 0;
  if (article !== undefined) clauses |= article === '四十' ? article40 : article38or39;
  if (readCitations.size >= 10_000) readCitations.clear();
  readCitations.set(citation, clauses);
  return clauses;
}
