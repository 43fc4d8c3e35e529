/** A stretch of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Scrolls the list to the first sentence in one of the stretches, unless one is in sight; `always` puts it in the middle and the focus on it. */
export function bringToSight(list: HTMLElement, stretches: readonly Stretch[], always: boolean): void {
  const rows = [...list.querySelectorAll<HTMLElement>('[data-start]')].filter(({ dataset }) => {
    const from = Number(dataset['start']);
    const to = Number(dataset['end']);
    return stretches.some(({ start, end }) => from < end && start < to);
  });
  const [first] = rows;
  if (first === undefined) return;
  const frame = list.getBoundingClientRect();
  const inSight = rows.some((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= frame.top && bottom <= frame.bottom;
  });
  // Whoever reads the law is not moved about by what stands in the editor.
  if (!always && (inSight || list.contains(document.activeElement))) return;
  list.scrollTop += first.getBoundingClientRect().top - frame.top - frame.height / 3;
  if (always) first.focus({ preventScroll: true });
}
