import type { Day } from '../../runtime/calendar.ts';
import type {
  Certainty,
  ClockResult,
  Decision,
  FindingResult,
  MeasureResult,
  Problem,
  Undetermined,
  YearResult,
} from '../../runtime/index.ts';
import { bands, names } from '../points/hand-written.ts';
import type { Cause } from './causes.ts';
import { textOfDay, type Workdays } from './days.ts';
import { storyOf, type ClosedDay, type Story, type Year } from './ledger.ts';
import { matchByHand, type Match } from './matching.ts';
import type { ReadFinding, ReadRecord } from './record.ts';
import { timelineByHand } from './timeline.ts';

export type PersonYear = Pick<Decision, '认定' | '年度' | '状态' | '措施' | '结算' | '期限' | '待定' | '问题'>;

/**
 * The Qinghai draft on one person's record, written out by hand with the product's whole meaning at the default readings, for records of the class that `ContractRecord`
 * describes: lawful sets, one conduct, totals over all combinations, thresholds, statuses with their bars, clocks. Throws on a decision that some combination does not call for.
 */
export function personYearByHand(record: ReadRecord, workdays: Workdays, asOf: Day): PersonYear {
  const { findings, registered } = record;
  const matches = findings.map(({ finding }) => matchByHand(finding));
  const story = storyOf(record, matches);
  return {
    认定: findings.map(({ finding }, position) => findingRow(finding.编号, matches[position])),
    年度: story.years.map(yearRow),
    状态: timelineByHand(story.stretches, registered),
    措施: story.days.flatMap(measuresOn),
    结算: [],
    期限: clockRows(story, findings, workdays, asOf),
    待定: story.undecided.map(undecidedRow),
    问题: findings.flatMap(({ finding }, position) =>
      matches[position]?.matched === 0 ? [unmatchedRow(finding.编号)] : [],
    ),
  };
}

const bandNames = ['', '一档', '二档', '三档', '四档'] as const;
const clauses = names.map((name) => {
  const [chapter = '', item, part] = name.split('.');
  const clause = `第十条（${['', '', '', '三', '四', '五', '六'][Number(chapter)] ?? ''}）${item ?? ''}`;
  return [part === undefined ? clause : `${clause}（${part}）`];
});

function findingRow(id: string, match: Match | undefined): FindingResult {
  const { matched = 0, answer } = match ?? {};
  const [situation] = answer?.situations ?? [];
  const position = situation === undefined ? -1 : (positions.get(situation) ?? -1);
  return {
    编号: id,
    情形: namesIn(matched),
    适用情形: situation ?? null,
    档次: position < 0 ? null : (bandNames[bands[position] ?? 0] ?? null),
    基准分: answer?.base ?? null,
    合法分值: answer?.lawful ?? [],
    建议分值: answer?.base ?? null,
    记分: answer?.lawful ?? [],
    依据: clauses[position] ?? [],
  };
}

const positions: ReadonlyMap<string, number> = new Map(names.map((name, position) => [name, position]));
const namesOf = new Map<number, readonly string[]>();

function namesIn(matched: number): readonly string[] {
  let known = namesOf.get(matched);
  if (known === undefined)
    namesOf.set(matched, (known = names.filter((_, position) => (matched & (1 << position)) !== 0)));
  return known;
}

function yearRow({ year, totals, recommended }: Year): YearResult {
  const [low = 0] = totals;
  const high = totals.at(-1) ?? 0;
  const reached = (asked: number): Certainty => (low >= asked ? '确定' : high >= asked ? '可能' : '不可能');
  return {
    年: year,
    累计: totals,
    最低: low,
    最高: high,
    建议: recommended,
    修复: 0,
    达到: { '6': reached(6), '9': reached(9), '12': reached(12) },
  };
}

const measures = [
  ...['重点监管', '提醒', '谈话'].map((act) => ({ act, bit: 1, citations: ['第十一条', '第十一条（一）'] })),
  ...['约谈', '警告'].map((act) => ({ act, bit: 2, citations: ['第十一条（二）'] })),
  { act: '通报', bit: 4, citations: ['第十一条（三）'] },
];

function measuresOn({ day, some, all }: ClosedDay): readonly MeasureResult[] {
  const rows: MeasureResult[] = [];
  if (some === 0) return rows;
  for (const { act, bit, citations } of measures) {
    if ((some & bit) === 0) continue;
    const certain = (all & bit) !== 0;
    rows.push({
      措施: act,
      主体: '定点医药机构',
      性质: '应当',
      日期: textOfDay(day),
      确定性: certain ? '确定' : '可能',
      依据: citations,
    });
  }
  return rows;
}

const notice = ['第十三条', '《经办规程》第三十一条'] as const;
const recovery = ['第十八条第1句', '《经办规程》第三十九条第1句'] as const;

interface Placed {
  readonly day: Day;
  readonly row: ClockResult;
}

function clockRows(
  { ends }: Story,
  findings: readonly ReadFinding[],
  { fiveAfter, fifteenBefore }: Workdays,
  asOf: Day,
): readonly ClockResult[] {
  const placed: Placed[] = stopsOf(ends).map(([first, ...others]): Placed => {
    const days = new Set([first, ...others].flatMap(({ lastDays }) => lastDays));
    const [only] = days;
    const last = days.size > 1 || only === undefined ? null : fifteenBefore(only);
    const row: ClockResult = {
      事项: '恢复申请',
      主体: '相关人员',
      编号: first.source,
      起: textOfDay(first.from),
      止: last === null ? null : textOfDay(last),
      情况: last === null ? '待定' : asOf <= last ? '未到期' : '逾期未办',
      依据: recovery,
    };
    return { day: first.from, row };
  });
  for (const { finding, day } of findings) {
    const last = fiveAfter(day);
    const row: ClockResult = {
      事项: '书面通知',
      主体: '医疗保障经办机构',
      编号: finding.编号,
      起: finding.日期,
      止: last === null ? null : textOfDay(last),
      情况: last === null ? '待定' : asOf <= last ? '未到期' : '逾期未办',
      依据: notice,
    };
    placed.push({ day, row });
  }
  placed.sort((left, right) => left.day - right.day || byId(left.row.编号 ?? '', right.row.编号 ?? ''));
  return placed.map(({ row }) => row);
}

function byId(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

type Stop = readonly [Cause, ...Cause[]];

/** Stops that every combination has, in the order in which they began. */
function stopsOf(ends: readonly (readonly Cause[])[]): readonly Stop[] {
  const stops = new Map<string, [Cause, ...Cause[]]>();
  for (const causes of ends) {
    for (const cause of causes) {
      const known = stops.get(cause.identity);
      if (known === undefined) stops.set(cause.identity, [cause]);
      else if (!known.includes(cause)) known.push(cause);
    }
  }
  const everywhere = [...stops.values()].filter(([{ identity }]) =>
    ends.every((causes) => causes.some((cause) => cause.identity === identity)),
  );
  return everywhere.sort(([left], [right]) => left.from - right.from);
}

function undecidedRow(day: Day): Undetermined {
  return {
    事项: '暂停期限',
    编号: null,
    日期: textOfDay(day),
    应由: '医疗保障经办机构',
    可选: '1个月至6个月',
    依据: ['第十一条（二）'],
  };
}

function unmatchedRow(id: string): Problem {
  return {
    代码: '无适用情形',
    说明: '所记事实不符合任何应当记分的情形，请核对是否漏记',
    编号: id,
    依据: ['第八条第4句', '第八条第5句', '第十条第1句', '第十条（一）第4句'],
  };
}
