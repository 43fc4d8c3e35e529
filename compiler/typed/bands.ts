import { diagnose, type Diagnostic, type Span } from '#diagnostics';
import type { Range } from '#grammar';
import { clausesOf } from '../resolved/clauses-of.ts';
import type { RuleSet as Resolved } from '../resolved/ir.ts';
import { intervalIn } from './intervals.ts';
import type { Band, PointRange } from './ir.ts';
import { declarationsOf, type Typing } from './scope.ts';

/** No situation gives more: the runtime's sets of points hold 0 to 30. */
const most = 30;

/** The bands of 记分档次, which must ascend and keep apart. */
export function typeBands(resolved: Resolved, report: (diagnostic: Diagnostic) => void): readonly Band[] {
  const lines = declarationsOf(resolved, '记分档次').flatMap(({ node }) => clausesOf(node, '档'));
  const bands = lines.flatMap(({ value: { name, range }, span }): readonly Band[] => {
    if (range === null) {
      report(diagnose('band-without-points', span, { band: name.text }));
      return [];
    }
    const points = pointsOf({ report }, range);
    return points === null ? [] : [{ kind: 'Band', name: name.text, ...points, span }];
  });
  bands.forEach((band, at) => {
    const trouble = bandTrouble(band, bands.slice(0, at));
    if (trouble !== null) report(trouble);
  });
  return bands;
}

function bandTrouble(band: Band, earlier: readonly Band[]): Diagnostic | null {
  const twin = earlier.find(({ name }) => name === band.name);
  if (twin !== undefined) {
    return diagnose(
      'band-twice',
      band.span,
      { band: band.name },
      { related: [{ span: twin.span, role: 'first-declared' }] },
    );
  }
  const meeting = earlier.find(({ low, high }) => low <= band.high && band.low <= high);
  if (meeting !== undefined) {
    const parameters = { band: band.name, other: meeting.name };
    return diagnose('bands-overlap', band.span, parameters, { related: [{ span: meeting.span, role: 'other-rule' }] });
  }
  const before = earlier.at(-1);
  if (before !== undefined && before.low > band.low) {
    const parameters = { band: band.name, other: before.name };
    return diagnose('bands-descend', band.span, parameters, { related: [{ span: before.span, role: 'other-rule' }] });
  }
  return null;
}

/** Points as a closed range within what the runtime can hold; null with a report if they are not. */
export function pointsOf(
  typing: Pick<Typing, 'report'>,
  range: Range,
): { readonly low: number; readonly high: number } | null {
  const interval = intervalIn(typing, range, 'points', '分值');
  if (interval === null) return null;
  const { low, high } = interval;
  if (low === null || high === null) {
    typing.report(diagnose('open-points', range.span, {}));
    return null;
  }
  if (high > most) {
    typing.report(diagnose('too-many-points', range.span, { most }));
    return null;
  }
  return { low, high };
}

/** A range with the band that anchors it: the declared band that contains it. */
export function anchored(
  bands: readonly Band[],
  { low, high }: { readonly low: number; readonly high: number },
): PointRange {
  const band = bands.find((candidate) => candidate.low <= low && high <= candidate.high) ?? null;
  return { low, high, band };
}

/** Degrees share a range evenly from low to high; every degree's value must be whole. */
export function checkDegrees(
  typing: Pick<Typing, 'report'>,
  points: { readonly low: number; readonly high: number },
  degrees: number,
  span: Span,
): void {
  const { low, high } = points;
  if (low === high) return;
  if (degrees === 0) typing.report(diagnose('no-degrees', span, { low, high }));
  else if (degrees > 1 && (high - low) % (degrees - 1) !== 0)
    typing.report(diagnose('degrees-not-whole', span, { low, high, degrees }));
}
