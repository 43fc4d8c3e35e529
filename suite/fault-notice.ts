import type { Notice, Span } from '#diagnostics';
import { locate, type Positioned } from '#reading';
import type { Fault } from '#runtime';

/** A fault of a record put where it stands in the file: an unknown key or a missing one is shown at its key, a value at the value. */
export function faultNotice(fault: Fault, root: Positioned | null): Notice {
  const { suggestion } = fault;
  const span = root === null ? null : placeOfFault(fault, root);
  return {
    severity: 'error',
    number: pathText(fault.path),
    span,
    zh: `${fault.message}${suggestion === null ? '' : `，您是否想写“${suggestion}”？`}`,
    en: `${fault.english.charAt(0).toUpperCase()}${fault.english.slice(1)}${suggestion === null ? '' : `; did you mean “${suggestion}”?`}`,
    advice: root === null ? null : fullWidthAdvice(fault, root),
    replacements: [],
    related: [],
  };
}

/** A list typed with a Chinese comma is one long word: say so. */
function fullWidthAdvice(fault: Fault, root: Positioned): Notice['advice'] {
  const { value, found } = locate(root, fault.path);
  const aWord = fault.code === 'unknown-value' || fault.code === 'bad-citation';
  if (!aWord || !found || value.kind !== 'Scalar' || value.quoted || !value.text.includes('，')) return null;
  return {
    zh: '此处有全角“，”，整段被当作一个词；若是几项，请改为半角“,”',
    en: 'A full-width comma makes this one word; write an ASCII comma between items',
  };
}

/** `记录[1].处理.方式`: positions count from 1, as people do. */
function pathText(path: Fault['path']): string {
  if (path.length === 0) return '案卷';
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`))
    .join('');
}

function placeOfFault(fault: Fault, root: Positioned): Span {
  const { value, keySpan, found } = locate(root, fault.path);
  if (found && (fault.code === 'unknown-key' || value.span.start === value.span.end) && keySpan !== null)
    return keySpan;
  if (found && value.kind === 'Scalar') return value.span;
  return keySpan ?? beginning(value);
}

/** The first key of a table, the first character of a list. */
function beginning(node: Positioned): Span {
  if (node.kind === 'Table') return node.entries[0]?.keySpan ?? node.span;
  return node.kind === 'List' ? { ...node.span, end: node.span.start + 1 } : node.span;
}
