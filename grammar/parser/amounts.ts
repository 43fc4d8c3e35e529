import { diagnose, type Diagnostic, type Span } from '#diagnostics';
import type { Amount, Bound, Range, Unit } from '../ast.ts';

/** A quantity, or what is wrong with it. */
export type Quantity = { readonly range: Range } | { readonly problem: Diagnostic };

interface UnitRow {
  readonly unit: Unit;
  /** One is ten to the power of this of the family's smallest unit. */
  readonly places: number;
}

/** The words for units. */
const units: ReadonlyMap<string, UnitRow> = new Map(
  Object.entries<UnitRow>({
    分: { unit: 'points', places: 0 },
    万元: { unit: 'money', places: 6 },
    亿元: { unit: 'money', places: 10 },
    元: { unit: 'money', places: 2 },
    '%': { unit: 'percent', places: 2 },
    '％': { unit: 'percent', places: 2 },
    个工作日: { unit: 'working-day', places: 0 },
    工作日: { unit: 'working-day', places: 0 },
    个月: { unit: 'month', places: 0 },
    月: { unit: 'month', places: 0 },
    年: { unit: 'year', places: 0 },
    天: { unit: 'day', places: 0 },
    日: { unit: 'day', places: 0 },
    次: { unit: 'times', places: 0 },
    人次: { unit: 'times', places: 0 },
    人: { unit: 'persons', places: 0 },
  }),
);

/** Longer words first where one begins like another. */
const unitWords = '个工作日|工作日|个月|万元|亿元|人次|[分元%％月年天日次人]';
const part = new RegExp(
  `(超过|不满|不足)?([0-9]+(?:[.．][0-9]+)?)(${unitWords})?(以上|以下|以内|以外|届满)?(至|到|[-–—－~～])?`,
  'y',
);

interface Part {
  readonly prefix: string;
  readonly number: string;
  readonly unit: string;
  readonly suffix: string;
  readonly link: string;
}

/** Reads `9分以上`, `1至3分`, `1万元以上不满5万元`, `超过5万元`, `3个月`; `text` is without blanks. */
export function readQuantity(text: string, span: Span): Quantity {
  const parts: Part[] = [];
  part.lastIndex = 0;
  let at = 0;
  while (at < text.length) {
    const found = part.exec(text);
    if (found === null) return { problem: unreadable(text, text.slice(at), parts, span) };
    const [whole, prefix = '', number = '', unit = '', suffix = '', link = ''] = found;
    parts.push({ prefix, number, unit, suffix, link });
    at += whole.length;
  }
  const [first, second, third] = parts;
  if (first === undefined || third !== undefined) return { problem: notAQuantity(text, span) };
  return second === undefined ? single(first, text, span) : double(first, second, text, span);
}

function single(only: Part, text: string, span: Span): Quantity {
  if (only.link !== '' || (only.prefix !== '' && only.suffix !== '')) return { problem: notAQuantity(text, span) };
  const amount = amountOf(only, only.unit, span);
  if (!('kind' in amount)) return { problem: amount };
  const { low, high } = boundsOf(only, amount);
  const plain = low === null && high === null;
  const exact: Bound = { amount, inclusive: true };
  return {
    range: {
      kind: 'Range',
      low: plain ? exact : low,
      high: plain ? exact : high,
      unit: amount.unit,
      single: plain,
      span,
    },
  };
}

function double(first: Part, second: Part, text: string, span: Span): Quantity {
  if (first.link !== '' && first.link !== '至') return { problem: dashed(text, first, span) };
  if (second.link !== '') return { problem: notAQuantity(text, span) };
  const bare = first.prefix + first.suffix === '' && second.prefix + second.suffix === '';
  if (first.link === '至' ? !bare : bare) return { problem: notAQuantity(text, span) };
  const left = amountOf(first, first.unit === '' ? second.unit : first.unit, span);
  if (!('kind' in left)) return { problem: left };
  const right = amountOf(second, second.unit, span);
  if (!('kind' in right)) return { problem: right };
  if (left.unit !== right.unit) return { problem: diagnose('units-differ', span, { text }) };
  const low: Bound | null = bare
    ? { amount: left, inclusive: true }
    : (boundsOf(first, left).low ?? boundsOf(second, right).low);
  const high: Bound | null = bare
    ? { amount: right, inclusive: true }
    : (boundsOf(first, left).high ?? boundsOf(second, right).high);
  if (low === null || high === null) return { problem: diagnose('one-sided', span, { text }) };
  if (isEmpty(low, high)) return { problem: diagnose('ends-crossed', span, { text }) };
  return { range: { kind: 'Range', low, high, unit: left.unit, single: false, span } };
}

function isEmpty(low: Bound, high: Bound): boolean {
  if (low.amount.value !== high.amount.value) return low.amount.value > high.amount.value;
  return !(low.inclusive && high.inclusive);
}

/** 以上, 以下, 以内, 届满 include the number; 以外, 超过, 不满, 不足 do not. */
function boundsOf(
  { prefix, suffix }: Part,
  amount: Amount,
): { readonly low: Bound | null; readonly high: Bound | null } {
  if (prefix === '超过' || suffix === '以外') return { low: { amount, inclusive: false }, high: null };
  if (prefix !== '') return { low: null, high: { amount, inclusive: false } };
  if (suffix === '以上' || suffix === '届满') return { low: { amount, inclusive: true }, high: null };
  return { low: null, high: suffix === '' ? null : { amount, inclusive: true } };
}

function amountOf({ number }: Part, word: string, span: Span): Amount | Diagnostic {
  const { unit, places } = units.get(word) ?? { unit: 'none', places: 0 };
  const [whole = '', fraction = ''] = number.replace('．', '.').split('.');
  const value = Number(whole + fraction.padEnd(places, '0').slice(0, places));
  if (fraction.length > places && /[1-9]/.test(fraction.slice(places)))
    return diagnose('too-fine', span, { text: number + word });
  if (!Number.isSafeInteger(value)) return diagnose('too-large', span, { text: number + word });
  return { kind: 'Amount', value, unit, span };
}

function notAQuantity(text: string, span: Span): Diagnostic {
  return diagnose('not-a-quantity', span, { text });
}

function dashed(text: string, first: Part, span: Span): Diagnostic {
  const replacement = text.replace(first.link, '至');
  return diagnose(
    'dashed-range',
    span,
    { text, replacement },
    { fixes: [{ kind: 'Fix', edits: [{ span, replacement }] }] },
  );
}

/** Names what stands where a unit should. */
function unreadable(text: string, rest: string, read: readonly Part[], span: Span): Diagnostic {
  const last = read.at(-1);
  const unit = /^[^0-9]+?(?=以上|以下|以内|以外|届满|至|$)/.exec(rest)?.[0];
  if (last === undefined || last.unit !== '' || last.suffix !== '' || unit === undefined)
    return notAQuantity(text, span);
  return diagnose('unknown-unit', span, { unit, text });
}
