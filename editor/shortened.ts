/** A text on one row, cut to so many characters. */
export function shortened(text: string, most: number): string {
  const row = Array.from(text.trim().replace(/\s+/g, ' '));
  return row.length > most ? `${row.slice(0, most).join('')}…` : row.join('');
}
