import { diagnose } from '#diagnostics';
import type { Range } from '#grammar';
import { clauseOf, clausesOf, type ClauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { anchored, checkDegrees, pointsOf } from './bands.ts';
import { placeFor } from './entities.ts';
import { intervalIn } from './intervals.ts';
import { checkRows, type PlacedRow } from './money-rows.ts';
import type { PointRange, Points, Switch } from './ir.ts';
import { reportUnknownName, type Typing } from './scope.ts';
import { factOf } from './subjects.ts';
import { switchOf, type Guards } from './switches.ts';

/** What a situation gives: `档次 一档`, `记 4分`, `记 1至3分`, or `记 按 金额` with its rows. */
export function typePoints(typing: Typing, declared: Declared, guards: Guards): Switch<Points> {
  const byBand = switchOf(declared, guards, '档次', (clause) => bandPoints(typing, clause));
  const given = switchOf(declared, guards, '记', (clause) => statedPoints(typing, declared, clause));
  const [row] = clausesOf(declared.node, '行');
  const table = clausesOf(declared.node, '记').some(({ value }) => value.by !== null);
  if (row !== undefined && !table) typing.report(diagnose('rows-without-table', row.keywordSpan, {}));
  return [...byBand, ...given];
}

function bandPoints(typing: Typing, { value }: ClauseOf<'档次'>): Points | null {
  const band = typing.bands.find(({ name }) => name === value.name.text);
  if (band === undefined) {
    reportUnknownName(
      typing,
      value.name,
      '记分档次',
      typing.bands.map(({ name }) => name),
    );
    return null;
  }
  return { kind: 'Given', range: { low: band.low, high: band.high, band } };
}

function statedPoints(typing: Typing, declared: Declared, { value, span }: ClauseOf<'记'>): Points | null {
  if (value.range !== null) {
    const range = pointRange(typing, value.range);
    return range === null ? null : { kind: 'Given', range };
  }
  if (value.by === null) return null;
  const fact = factOf(typing, placeFor('情形'), value.by);
  if (fact === null) return null;
  if (fact.type.kind !== 'Money') {
    typing.report(diagnose('table-not-by-money', value.by.span, { fact: fact.name }));
    return null;
  }
  if (clauseOf(declared.node, '行') === null) typing.report(diagnose('table-without-rows', span, {}));
  const rows = clausesOf(declared.node, '行').flatMap(({ value: line, span: place }): readonly PlacedRow[] => {
    const interval = intervalIn(typing, line.range, 'money', '行');
    const range = pointRange(typing, line.result);
    return interval === null || range === null ? [] : [{ interval, range, span: place }];
  });
  checkRows(typing, fact.name, rows);
  return { kind: 'ByMoney', fact, rows: rows.map(({ interval, range }) => ({ interval, range })) };
}

function pointRange(typing: Typing, range: Range): PointRange | null {
  const points = pointsOf(typing, range);
  if (points === null) return null;
  checkDegrees(typing, points, typing.vocabularies.get('责任程度')?.items.length ?? 0, range.span);
  return anchored(typing.bands, points);
}
