/** Rows of a table beyond which it is turned over in pages. */
const most = 50;

/** No pages for a short table. */
export function paging(
  rows: readonly unknown[],
): false | { readonly pageSize: number; readonly showSizeChanger: false } {
  return rows.length > most ? { pageSize: most, showSizeChanger: false } : false;
}
