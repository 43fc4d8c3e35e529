import type { Json } from '../../store/workspace.ts';
import { isList } from './path.ts';

/** A value of a record as text for a control or a line; empty where there is none. */
export function shownText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '是' : '否';
  return isList(value) ? value.map(shownText).join('、') : JSON.stringify(value);
}

/** The members of a list as text; one for a value that is not in a list. */
export function shownTexts(value: Json | undefined): readonly string[] {
  if (value === undefined || value === null) return [];
  return isList(value) ? value.map(shownText) : [shownText(value)];
}
