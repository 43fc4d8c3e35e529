/** `2、4、5分`; four or more in a row are written `4至9`. */
export function pointsText(points: readonly number[]): string {
  return `${runs(points).map(runText).join('、')}分`;
}

function runs(points: readonly number[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  for (const value of points) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === value - 1) last.push(value);
    else found.push([value]);
  }
  return found;
}

function runText(run: readonly number[]): string {
  return run.length >= 4 ? `${run[0] ?? ''}至${run.at(-1) ?? ''}` : run.join('、');
}
