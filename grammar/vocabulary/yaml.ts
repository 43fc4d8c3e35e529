/**
 * The one key of the YAML form that is no line's first word. A key stands once in a table, so lines of one keyword that have others between them
 * go on under it: `续: [{项: …}]` holds tables of further clauses, in order.
 */
export const continuedKey = '续';
