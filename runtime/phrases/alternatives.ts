/** More changes than this are counted, not told. */
const most = 8;

/** What another reading would change. */
export const alternativePhrases = {
  under: (reading: string, changes: readonly string[]): string => {
    const told = changes.slice(0, most).join('，');
    const rest = changes.length > most ? `，等共 ${changes.length} 处` : '';
    return `采“${reading}”：${told}${rest}`;
  },
  change: (about: string, before: string | undefined, after: string | undefined): string => {
    if (before === undefined) return `增加 ${about} ${after ?? ''}`;
    if (after === undefined) return `没有 ${about}`;
    return `${about} 由 ${before} 变为 ${after}`;
  },
} as const;

export function listed(names: readonly string[]): string {
  return names.length === 0 ? '无情形' : names.join('、');
}
