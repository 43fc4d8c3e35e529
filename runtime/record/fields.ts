import type { Nature } from '../tables.ts';

/**
 * What a structural field of an entry holds. `result` is an objection's, `passed` an assessment's; `status` is one that can be decided; `length` is a number
 * of months or years.
 */
export type FieldType = 'text' | 'date' | 'points' | 'result' | 'passed' | 'status' | 'length' | 'truth' | 'places';

export interface Field {
  readonly key: string;
  readonly type: FieldType;
  readonly required: boolean;
}

function required(key: string, type: FieldType): Field {
  return { key, type, required: true };
}

function optional(key: string, type: FieldType): Field {
  return { key, type, required: false };
}

const everyEntry: readonly Field[] = [
  required('类型', 'text'),
  required('编号', 'text'),
  required('日期', 'date'),
  optional('记载', 'date'),
];

const answering: readonly Field[] = [...everyEntry, required('针对', 'text')];

const finding: readonly Field[] = [
  ...everyEntry,
  optional('检查', 'text'),
  optional('行为编号', 'text'),
  optional('机构', 'text'),
  optional('行为日期', 'date'),
  optional('认定分值', 'points'),
  optional('理由', 'text'),
];

const statusDecision: readonly Field[] = [
  ...everyEntry,
  optional('针对', 'text'),
  required('状态', 'status'),
  optional('生效', 'date'),
  optional('期限', 'length'),
];

/** The fields of the record's own making, by kind of entry; all others are facts that the rule set declares. */
export const fieldsByKind: ReadonlyMap<string, readonly Field[]> = new Map([
  ['违规', finding],
  ['通知', [...answering, optional('发出', 'date')]],
  ['意见反馈', answering],
  ['异议', answering],
  ['专业鉴定', [...answering, optional('至', 'date')]],
  ['异议结果', [...answering, required('结果', 'result'), optional('分值', 'points')]],
  ['状态决定', statusDecision],
  ['修复', [...everyEntry, required('减分', 'points'), optional('缩短', 'length')]],
  ['恢复申请', everyEntry],
  ['恢复评估', [...everyEntry, required('结果', 'passed')]],
  ['重新登记', [...everyEntry, required('机构', 'text')]],
  ['机构处理', [...everyEntry, optional('机构', 'text'), optional('期限', 'length')]],
  ['服务', [...everyEntry, optional('机构', 'text'), optional('已结算', 'truth')]],
]);

/** Every kind of entry that a record may have. */
export const kinds: readonly string[] = [...fieldsByKind.keys()];

export const personFields: readonly Field[] = [optional('代码', 'text'), optional('执业点', 'places')];

export const placeFields: readonly Field[] = [required('机构', 'text'), optional('自', 'date'), optional('至', 'date')];

/** Of an institution, whose lists are read by themselves. */
export const institutionFields: readonly Field[] = [required('代码', 'text')];

export const institutionLists = ['登记人数', '人员', '履行'] as const;

/** The natures of the statuses that a 状态决定 may bring. */
export const decidable: readonly Nature[] = ['timed-stop', 'barred-stop'];
