import type { Plain } from '#reading';

/** `医师；违规 2、通知 1`: what a record is about, in a few words. */
export function factsInShort(value: Plain): string {
  const { 人员: person, 记录: entries, 机构: institution } = isTable(value) ? value : {};
  const kinds = new Map<string, number>();
  for (const entry of isList(entries) ? entries : []) {
    const kind = textAt(entry, '类型');
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const persons = isTable(institution) && isList(institution['人员']) ? institution['人员'].length : null;
  const subject = persons === null ? textAt(person, '类别') : `机构 ${persons} 人`;
  const counts = [...kinds].map(([kind, count]) => `${kind} ${count}`).join('、');
  return [subject, counts].filter((part) => part !== '').join('；');
}

function textAt(value: Plain | undefined, key: string): string {
  const text = isTable(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : '';
}

function isTable(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}
