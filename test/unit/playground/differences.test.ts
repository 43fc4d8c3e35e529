import { describe, expect, it } from 'vitest';
import type { PersonReport, Report, StatusView } from '#report';
import { plain, readYaml } from '#reading';
import { differencesBetween } from '../../../playground/case/differences.ts';
import { judge } from '../../../playground/engine/answers/judge.ts';
import { openShipped } from './open-shipped.ts';

const opened = openShipped('qinghai');

function reportUnder(record: string, readings: Readonly<Record<string, string>>): Report {
  const source = opened.others.get(`records/${record}.yaml`);
  const { value } = readYaml(source ?? { name: '', text: '' });
  if (value === null) throw new Error(`${record} cannot be read`);
  const judged = judge(opened, {
    record: plain(value),
    asOf: '2025-12-31',
    knownAt: null,
    readings: Object.entries(readings).map(([interpretation, reading]) => ({ interpretation, reading })),
  });
  if (judged.kind !== 'judged') throw new Error(`${record} cannot be judged`);
  return judged.report;
}

describe('differencesBetween', () => {
  it('finds nothing between equal reports', () => {
    expect(differencesBetween(reportUnder('13-暂停与恢复', {}), reportUnder('13-暂停与恢复', {}))).toEqual([]);
  });

  // 01: 一般责任 in 1–3, mitigated: 1 alone. 档内任一 makes the base the whole band; the officer's 1 stands.
  it('tells how a lawful set changes under another reading', () => {
    const [before, after] = [reportUnder('01-初次轻微', {}), reportUnder('01-初次轻微', { 责任取值: '档内任一' })];
    expect(differencesBetween(before, after)).toEqual([
      { matter: 'lawful', about: 'F1', before: '1分', after: '1、2、3分' },
    ]);
  });
});

const view = (from: string | null, through: string | null, ...names: readonly string[]): StatusView => ({
  from,
  through,
  period: '',
  text: names.join('、'),
  names,
  natures: names.map(() => null),
  bar: null,
  place: null,
  causes: [],
  clauses: [],
  current: false,
});

describe('statuses', () => {
  const base = reportUnder('01-初次轻微', {}) as PersonReport;
  const between = (before: readonly StatusView[], after: readonly StatusView[]) =>
    differencesBetween({ ...base, statuses: before }, { ...base, statuses: after });
  const stopped = [
    view('2020-01-01', '2025-05-05', '正常'),
    view('2025-05-06', '2025-08-06', '暂停'),
    view('2025-08-07', null, '期满待恢复'),
  ];

  it('are compared day by day, not row by row', () => {
    const later = [
      view('2020-01-01', '2025-05-06', '正常'),
      view('2025-05-07', '2025-08-07', '暂停'),
      view('2025-08-08', null, '期满待恢复'),
    ];
    expect(between(stopped, later)).toEqual([
      { matter: 'status', about: '2025-05-06 至 2025-05-06', before: '暂停', after: '正常' },
      { matter: 'status', about: '2025-08-07 至 2025-08-07', before: '期满待恢复', after: '暂停' },
    ]);
  });

  it('join days that differ alike', () => {
    const split = [...stopped.slice(0, 2), view('2025-08-07', '2025-12-31', '正常'), view('2026-01-01', null, '正常')];
    expect(between(stopped, split)).toEqual([
      { matter: 'status', about: '2025-08-07 起', before: '期满待恢复', after: '正常' },
    ]);
  });

  it('that begin before everything known have no first day', () => {
    expect(between([view(null, null, '正常')], [view(null, null, '暂停')])).toEqual([
      { matter: 'status', about: '一直', before: '正常', after: '暂停' },
    ]);
  });
});
