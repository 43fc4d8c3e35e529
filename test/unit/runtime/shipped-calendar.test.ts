import { expect, it } from 'vitest';
import { textOf } from '../../../runtime/calendar.ts';
import { build, folderIn, libraryOf, shippedRules } from '../../support/rule-folders.ts';
import { calendar } from './holidays.ts';

it('the shipped calendars of 2024 to 2026 are what the notices say', () => {
  const { tables } = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules)).rules;
  const days = (list: readonly number[]): readonly string[] => list.map(textOf).toSorted();
  for (const { year, off, worked } of calendar) {
    const shipped = tables.calendar.find((row) => row.year === year);
    expect(days(shipped?.off ?? []), `${year}`).toEqual(days(off));
    expect(days(shipped?.worked ?? []), `${year}`).toEqual(days(worked));
  }
});
