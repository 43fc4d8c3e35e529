import type { Law } from './model.ts';

/**
 * One spelling for one citation: 《》 are optional, every name of a law is its first name, and 第（四）款 is
 * 第（四）项. Full-width and half-width parentheses are the same.
 */
export const canonicalCitation = (laws: readonly Law[], citation: string): string => {
  const plain = citation
    .replaceAll(/[《》\s]/gu, '')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
  const article = plain.replaceAll(/第（([^）]+)）款/gu, '第（$1）项');
  // The longest name that fits, so that one law's name may begin another's.
  const candidates = laws
    .flatMap((law) => law.names.map((name) => ({ name: name.replaceAll(/[《》]/gu, ''), first: law.names[0] ?? name })))
    .filter(({ name }) => article.startsWith(`${name}第`))
    .sort((left, right) => right.name.length - left.name.length);
  const law = candidates[0];
  return law === undefined ? article : law.first.replaceAll(/[《》]/gu, '') + article.slice(law.name.length);
};

/** A citation meets the clause it names and every clause that one is a part of; both in their one spelling. */
export const citationMeets = (recorded: string, clause: string): boolean =>
  recorded.startsWith(clause) && !/^[\d.]/u.test(recorded.slice(clause.length));
