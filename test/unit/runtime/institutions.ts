import { decideInstitution, readInstitution, type DecideOptions, type InstitutionDecision, type Rules } from '#runtime';
import type { RatioRow } from '#runtime/tables';
import type { Obligation } from '../../../compiler/core/ir-duties.ts';
import type * as core from '../../../compiler/core/ir.ts';
import { rulesOverTime } from './over-time.ts';
import { among, coreRules, finding, origin, recordOf, type Plain } from './rules.ts';

const own = [
  { name: '分母', readings: ['评估日', '年初'] },
  { name: '级联', readings: ['不计', '计'] },
  { name: '联动', readings: ['不计', '计'] },
];

const base = coreRules();

function by<T>(name: string, ...values: readonly T[]): core.Switch<T> {
  const position = base.interpretations.length + own.findIndex((one) => one.name === name);
  const interpretation = position as core.InterpretationId;
  return values.map((value, reading) => ({ when: { kind: 'ReadingIs', interpretation, readings: [reading] }, value }));
}

function obligation(name: string, timesAYear: Obligation['timesAYear']): Obligation {
  const duties: Obligation['duties'] = [{ actor: '机构', mode: '应当', acts: [name] }];
  return { name, duties, timesAYear, degree: null, origin: origin(`${name}条`) };
}

const fifth = { part: 1, whole: 5, included: true };
const half = { part: 1, whole: 2, included: true };

/**
 * The small rule set with a ratio: from a fifth to a half the agency may 缓付, from a half on it shall 中止, which takes precedence. 医 are linked, 中止 of an
 * institution suspends, 培训 is due twice a year.
 */
export const ratioRules: Rules = rulesOverTime({
  interpretations: [
    ...base.interpretations,
    ...own.map(({ name, readings }) => ({
      kind: 'Interpretation' as const,
      name,
      readings: readings.map((one) => ({ name: one, text: null })),
      defaultReading: 0 as const,
      origin: origin(),
    })),
  ],
  ratios: [
    {
      name: '缓',
      low: fifth,
      high: half,
      duties: [{ actor: '经办', mode: '可以', acts: ['缓付'] }],
      precedes: [],
      origin: origin('比例条一'),
    },
    {
      name: '断',
      low: half,
      high: null,
      duties: [{ actor: '经办', mode: '应当', acts: ['中止'] }],
      precedes: [0],
      origin: origin('比例条二'),
    },
  ],
  personTimes: {
    denominator: by('分母', 'assessment-day', 'year-start'),
    cascades: by('级联', false, true),
    linked: by('联动', false, true),
    origin: origin('人次条'),
  },
  linkages: [{ kind: 'Rule', name: '医', guard: among('人', '医'), statuses: [1, 3], origin: origin('联动条') }],
  cascades: [
    {
      kind: 'Rule',
      name: '中',
      guard: among('措施', '中止'),
      status: 1,
      open: { name: '级联期限', text: null },
      decidedBy: [],
      origin: origin('级联条'),
    },
  ],
  obligations: [
    obligation('培训', { low: 2, high: null }),
    obligation('自查', { low: 1, high: null }),
    obligation('至多', { low: null, high: 3 }),
    obligation('管理', null),
  ],
});

export const ranges: readonly RatioRow[] = ratioRules.tables.ratios;

/** Suspended for certain from that day: 9 points. */
export function suspended(id: string, date: string, more: Plain = {}): Plain {
  return finding(id, date, ['丙'], { 责任: '主要', 机构: 'H', ...more });
}

/** 7, 8 or 9 points, so that a suspension is possible. */
export function maybeSuspended(id: string, date: string, more: Plain = {}): Plain {
  return without('责任', suspended(id, date, more));
}

export function without(key: string, entry: Plain): Plain {
  return Object.fromEntries(Object.entries(entry).filter(([own]) => own !== key));
}

export function person(name: string, entries: readonly Plain[] = [], about: Plain = { 类别: '药' }): Plain {
  return { ...recordOf(entries, about), 案卷: name };
}

export function institutionOf(persons: readonly Plain[], more: Plain = {}): Plain {
  return { 格式: 1, 机构: { 代码: 'H', 人员: persons, ...more } };
}

export function judgeAt(
  asOf: string,
  institution: Plain,
  readings: Readonly<Record<string, string>> = {},
  options: Partial<DecideOptions> = {},
  rules: Rules = ratioRules,
): InstitutionDecision {
  const { institution: read, faults } = readInstitution(rules, institution);
  if (read === null) throw new Error(faults.map(({ path, message }) => `${path.join('.')} ${message}`).join('；'));
  return decideInstitution(rules, read, { asOf, interpretations: readings, alternatives: false, ...options });
}
