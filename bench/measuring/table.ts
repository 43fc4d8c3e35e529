/** A Markdown table: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const cells = (line: readonly string[]): string =>
    widths
      .map((width, column) => {
        const cell = line[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ');
  const rule = widths
    .map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
    .join(' | ');
  return `\n| ${[cells(lines[0] ?? []), rule, ...rows.map(cells)].join(' |\n| ')} |`;
}

export function countText(value: number): string {
  return Math.round(value).toLocaleString('en');
}

/** Three significant digits. */
export function ratioText(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}
