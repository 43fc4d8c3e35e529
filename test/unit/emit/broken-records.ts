import type { Random } from '../../support/generate/random.ts';

type Data = { [key: string]: unknown } | unknown[];

/** Values that people and programs write where something else belongs. */
const misplaced: readonly unknown[] = [
  null,
  '',
  ' ',
  '　',
  'x',
  '是',
  '否',
  '内科',
  '普通药品',
  'true',
  true,
  false,
  0,
  1,
  -1,
  12,
  30,
  31,
  1.5,
  0.07,
  12.345,
  1e21,
  9007199254740991,
  9007199254740992,
  '0',
  '007',
  '0000000000000030',
  '00000000000000030',
  '31',
  '-1',
  '1.5',
  '1.230',
  '1.234',
  '90071992547409.91',
  '90071992547409.92',
  '12,000',
  '１２',
  '2025-03-10',
  '2025-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '0000-02-29',
  '0000-01-01',
  '0001-01-01',
  '2025-04-31',
  '2025-4-1',
  '2025/04/01',
  '20250401',
  20250401,
  '2025-03-10\n',
  '维持',
  '变更',
  '撤销',
  '主要责任',
  '公立',
  '违规',
  '修复',
  '《条例》第四十条',
  '条例第四十条',
  '第四十条',
  '某某条例第四十条',
  '四十条',
  [],
  ['分解住院'],
  ['分解住院', '分解住院'],
  ['分解住院', '挂床住院'],
  ['《条例》第四十条', '条例第四十条'],
  [1],
  [null],
  [[]],
  {},
  { 方式: '协议处理' },
  { 机构: 'H1' },
  [{ 机构: 'H1' }],
  [{ 机构: 'H1', 自: '2020-01-01', 至: null }],
  'x'.repeat(10_000),
  'x'.repeat(10_001),
  '𠮷'.repeat(5_001),
  Array.from({ length: 1000 }, (_, place) => `《条例》第${String(place + 1)}条`),
  Array.from({ length: 1001 }, (_, place) => `《条例》第${String(place + 1)}条`),
];

const keys: readonly string[] = [
  '类型',
  '编号',
  '日期',
  '记载',
  '检查',
  '行为编号',
  '机构',
  '机构性质',
  '行为',
  '处理',
  '方式',
  '机关',
  '依据',
  '责任',
  '责任程度',
  '情节',
  '急诊抢救',
  '涉及金额',
  '造成基金损失',
  '行为日期',
  '认定分值',
  '理由',
  '针对',
  '结果',
  '分值',
  '代码',
  '类别',
  '承诺',
  '执业点',
  '自',
  '至',
  '格式',
  '案卷',
  '人员',
  '记录',
  '__proto__',
  'constructor',
  'toString',
  '备注',
  '科室',
  '药品',
  '自查',
  '人数',
  '处理依据',
  '发现日期',
];

/** A copy of a record with one to three things changed in it, wherever chance leads: most copies are broken, some are not. */
export const brokenRecord = (random: Random, record: unknown): unknown => {
  const copy: unknown = structuredClone(record);
  const root: Data = [copy];
  for (let times = random.integer(1, 3); times > 0; times -= 1) breakSomething(random, placesIn(root));
  return root[0];
};

const breakSomething = (random: Random, places: readonly Data[]): void => {
  const place = random.pick(places);
  if (Array.isArray(place)) {
    const at = random.integer(0, Math.max(0, place.length - 1));
    if (places[0] !== place && random.chance(0.3)) place.splice(at, 1);
    else if (places[0] !== place && random.chance(0.3))
      place.push(structuredClone(place[at] ?? random.pick(misplaced)));
    else if (places[0] !== place || random.chance(0.05)) place[at] = structuredClone(random.pick(misplaced));
    return;
  }
  const present = Object.keys(place);
  const key = present.length > 0 && random.chance(0.6) ? random.pick(present) : random.pick(keys);
  if (random.chance(0.2)) Reflect.deleteProperty(place, key);
  else Object.defineProperty(place, key, own(structuredClone(random.pick(misplaced))));
};

const own = (value: unknown): PropertyDescriptor => ({ value, enumerable: true, configurable: true, writable: true });

/** Every list and every object, the outermost first. */
const placesIn = (value: Data): readonly Data[] => [
  value,
  ...Object.values(value).flatMap((member: unknown) => (isData(member) ? placesIn(member) : [])),
];

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;
