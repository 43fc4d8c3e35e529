/** Data to be written: what comes of reading YAML or JSON. */
export type Writable = string | number | boolean | null | readonly Writable[] | WritableTable;

export interface WritableTable {
  readonly [key: string]: Writable;
}

/**
 * Lines of YAML that read back as the same data, every scalar as its text. Small parts stand in one row (`{类型: 违规, 处理: {依据: [甲]}}`), what is deep or holds
 * several tables in a block.
 */
export function yamlLines(value: Writable): readonly string[] {
  if (isRow(value)) return [yamlRow(value)];
  if (isList(value)) return value.flatMap((item) => yamlLines(item).map((line, at) => (at === 0 ? '- ' : '  ') + line));
  return yamlEntries(value as WritableTable);
}

/** A table as a block, each of its keys on a line of its own. */
export function yamlEntries(table: WritableTable): readonly string[] {
  return Object.entries(table).flatMap(([key, inside]) =>
    isRow(inside)
      ? [`${scalar(key)}: ${yamlRow(inside)}`]
      : [`${scalar(key)}:`, ...yamlLines(inside).map((line) => `  ${line}`)],
  );
}

/** The same in one row. */
export function yamlRow(value: Writable): string {
  if (isList(value)) return `[${value.map(yamlRow).join(', ')}]`;
  if (!isTable(value)) return value === null ? '~' : scalar(value);
  const entries = Object.entries(value).map(([key, inside]) => `${scalar(key)}: ${yamlRow(inside)}`);
  return `{${entries.join(', ')}}`;
}

function isList(value: Writable): value is readonly Writable[] {
  return Array.isArray(value);
}

function isTable(value: Writable): value is WritableTable {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** As deep as one entry of a record, and not several of them. */
function isRow(value: Writable): boolean {
  return height(value) <= 3 && !holdsSeveralTables(value);
}

function partsOf(value: Writable): readonly Writable[] {
  return isList(value) ? value : isTable(value) ? Object.values(value) : [];
}

function height(value: Writable): number {
  return isList(value) || isTable(value) ? 1 + Math.max(0, ...partsOf(value).map(height)) : 0;
}

function holdsSeveralTables(value: Writable): boolean {
  const parts = partsOf(value);
  return (isList(value) && parts.length > 1 && parts.some(isTable)) || parts.some(holdsSeveralTables);
}

function scalar(value: string | number | boolean): string {
  const text = String(value);
  const looksLikeNumber = typeof value === 'string' && /^[-+]?(\d*\.\d*|0\d+|\d{16,})$/.test(text);
  return isPlain(text) && !looksLikeNumber ? text : JSON.stringify(text);
}

/** YAML reads the same without quotation marks, in a row, too. */
function isPlain(text: string): boolean {
  const special =
    /^[-?:#&*!|>'"%@`]|^\.\.\.|^(?:null|Null|NULL|~|)$|[,[\]{}\p{Cc}\u2028\u2029\uFEFF]|:(?:\s|$)|\s#|^\s|\s$/u;
  return !special.test(text);
}
