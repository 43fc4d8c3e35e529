import { diagnose } from '#diagnostics';
import { clauseOf, type ClauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import { typeDuties } from './duties.ts';
import { fixedMonths, intervalIn, mostOf } from './intervals.ts';
import type { Switch } from './ir.ts';
import type { Repairs } from './ir-status.ts';
import { reportSharedRoutes, routeFact, typePool } from './pools.ts';
import { declarationsOf, dropping, reportUnknownName, type Typing } from './scope.ts';
import { constant, switchOf, type Guards } from './switches.ts';

/** 修复 and 修复总则; null where points are never repaired. */
export function typeRepairs(typing: Typing, guardsOf: (declared: Declared) => Guards): Repairs | null {
  const declarations = declarationsOf(typing.resolved, '修复');
  const [general = null] = declarationsOf(typing.resolved, '修复总则');
  const [first] = declarations;
  if (first === undefined) {
    if (general !== null) typing.report(diagnose('repairs-without-pools', general.nameSpan, {}));
    return null;
  }
  const route = routeFact(typing, first);
  const common = typeGeneral(typing, general, guardsOf);
  if (route === null) return null;
  const pools = declarations.flatMap((declared) => typePool(typing, declared, route) ?? []);
  reportSharedRoutes(typing, pools);
  return { route, pools, ...common, declared: general };
}

type Common = Omit<Repairs, 'route' | 'pools' | 'declared'>;

function typeGeneral(typing: Typing, declared: Declared | null, guardsOf: (declared: Declared) => Guards): Common {
  if (declared === null) {
    return {
      perYear: constant(null),
      cut: constant(null),
      cutsOfOne: constant(null),
      floor: 0,
      below: constant('cut-only'),
      excluded: [],
      duties: [],
    };
  }
  const guards = guardsOf(declared);
  const times = clauseOf(declared.node, '缩短次数');
  if (times !== null && clauseOf(declared.node, '缩短') === null && !declared.node.damaged)
    typing.report(diagnose('cuts-without-cut', times.keywordSpan, { clause: '缩短次数' }));
  return {
    perYear: orNone(
      switchOf(declared, guards, '合计减分', ({ value }) =>
        mostOf(typing, value.range, 'points', { clause: '合计减分', example: '3分以下' }),
      ),
    ),
    cut: orNone(switchOf(declared, guards, '缩短', (clause) => typeCut(typing, clause))),
    cutsOfOne: orNone(
      switchOf(declared, guards, '缩短次数', (clause) => typeCuts(typing, clause)).map(({ when, value }) => ({
        when,
        value: value.most,
      })),
    ),
    floor: typeFloor(typing, declared),
    below: switchOf(declared, guards, '低于阈值', ({ value }) => (value.name.text === '解除' ? 'lift' : 'cut-only')),
    excluded: typeExcluded(typing, declared),
    duties: typeDuties(declared),
  };
}

function orNone<T>(lines: Switch<T>): Switch<T | null> {
  return lines.length === 0 ? constant<T | null>(null) : lines;
}

function typeCut(typing: Typing, { value }: ClauseOf<'缩短'>): number | null {
  const months = fixedMonths(typing, value.range, '缩短');
  if (months === null || months > 0) return months;
  typing.report(diagnose('cuts-nothing', value.span, {}));
  return null;
}

const cutTimes = { clause: '缩短次数', example: '每项处理决定 1次以下' };

/** 每次修复: once with every repair, which nothing else limits; 每项处理决定: so often in all. Null with a report for what is neither. */
function typeCuts(typing: Typing, { value }: ClauseOf<'缩短次数'>): { readonly most: number | null } | null {
  const { name, range, span } = value;
  if (name.text === '每次修复') {
    const most = range === null ? 1 : mostOf(typing, range, 'times', cutTimes);
    if (most !== null && most !== 1) typing.report(diagnose('cut-once-a-repair', span, {}));
    return { most: null };
  }
  if (range === null) {
    typing.report(diagnose('not-an-upper-bound', span, cutTimes));
    return null;
  }
  const most = mostOf(typing, range, 'times', cutTimes);
  return most === null ? null : { most };
}

function typeFloor(typing: Typing, { node }: Declared): number {
  const clause = clauseOf(node, '最低');
  if (clause === null) return 0;
  const interval = intervalIn(typing, clause.value.range, 'points', '最低');
  if (interval === null) return 0;
  if (!clause.value.range.single) typing.report(diagnose('floor-not-fixed', clause.value.span, {}));
  return interval.low ?? 0;
}

/** Thresholds whose measures are never repaired: those that bring a status. */
function typeExcluded(typing: Typing, { node }: Declared): readonly string[] {
  const thresholds = declarationsOf(typing.resolved, '阈值');
  const known = thresholds.map(({ name }) => name);
  const words = clauseOf(node, '不适用')?.value.names ?? [];
  return words.flatMap((word, at) => {
    const threshold = thresholds.find(({ name }) => name === word.text);
    if (threshold === undefined) reportUnknownName(typing, word, '阈值', known);
    else if (clauseOf(threshold.node, '状态') === null)
      typing.report(
        diagnose('excluded-without-status', word.span, { name: word.text }, { fixes: dropping(words, at) }),
      );
    else return [word.text];
    return [];
  });
}
