import type { Fix } from '#diagnostics';
import type { Wording } from './place.ts';
import { shortened } from './shortened.ts';

const most = 40;
const visible = /[^\p{C}\p{Z}]/u;

/** What making a fix does, by its edit or, of several, the first and last. */
export function fixTitle(edits: Fix['edits']): Wording {
  const inOrder = [...edits].sort((one, other) => one.span.start - other.span.start);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return { zh: '改正', en: 'Mend it' };
  const { source, start } = first.span;
  const written = source.text.slice(start, last.span.end);
  let at = start;
  let meant = '';
  for (const { span, replacement } of inOrder) {
    meant += source.text.slice(at, span.start) + replacement;
    at = span.end;
  }
  if (meant.trim() === '' && written === '') return { zh: '加一个空格', en: 'Put in a blank' };
  if (written === '') return { zh: `写入“${shown(meant)}”`, en: `Insert “${shown(meant)}”` };
  if (meant.trim() === '' && !visible.test(written))
    return { zh: '删去看不见的字符', en: 'Remove what cannot be seen' };
  if (meant.trim() === '') return { zh: `删去“${shown(written)}”`, en: `Remove “${shown(written)}”` };
  return { zh: `改为“${shown(meant)}”`, en: `Change to “${shown(meant)}”` };
}

function shown(text: string): string {
  return shortened(text, most);
}
