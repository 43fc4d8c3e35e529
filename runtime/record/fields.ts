/** What a structural field of an entry holds. */
export type FieldType = 'text' | 'date' | 'points' | 'result' | 'places';

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

/** The fields of the record's own making, by kind of entry; all others are facts that the rule set declares. */
export const fieldsByKind: ReadonlyMap<string, readonly Field[]> = new Map([
  ['违规', finding],
  ['通知', answering],
  ['异议', answering],
  ['异议结果', [...answering, required('结果', 'result'), optional('分值', 'points')]],
]);

/** Every kind of entry that a record may have. */
export const kinds: readonly string[] = [
  '违规',
  '通知',
  '异议',
  '异议结果',
  '状态决定',
  '修复',
  '恢复申请',
  '恢复评估',
  '重新登记',
  '机构处理',
  '服务',
];

export const personFields: readonly Field[] = [optional('代码', 'text'), optional('执业点', 'places')];

export const placeFields: readonly Field[] = [required('机构', 'text'), optional('自', 'date'), optional('至', 'date')];
