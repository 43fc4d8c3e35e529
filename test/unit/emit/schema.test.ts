import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile, emitTarget } from '#compiler';
import { load, readRecord, type Fault } from '#runtime';
import { randomQinghaiRecord } from '../../support/generate/random-qinghai-record.ts';
import { seededRandom, type Random } from '../../support/generate/random.ts';
import {
  build,
  folderIn,
  foldersIn,
  goodRules,
  libraryOf,
  shippedRules,
  type Built,
} from '../../support/rule-folders.ts';
import { brokenRecord } from './broken-records.ts';

const schemaOf = ({ compiled }: Built): object =>
  JSON.parse(emitTarget('schema', compiled.core, compiled.tables)[0]?.text ?? '') as object;
const validatorOf = (built: Built): ((value: unknown) => boolean) =>
  new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemaOf(built));

let qinghai: Built;
let valid: (value: unknown) => boolean;

beforeAll(() => {
  qinghai = build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules));
  valid = validatorOf(qinghai);
});

/** What a schema cannot say, as the schema’s page says it. */
const beyondSchemas = ({ code, path }: Fault, record: unknown): boolean => {
  const value = path.reduce<unknown>(
    (place, key) => (typeof place === 'object' && place !== null ? Reflect.get(place, key) : undefined),
    record,
  );
  switch (code) {
    case 'duplicate-number':
      return true;
    case 'bad-citation':
    case 'duplicate-value':
      return path.some((key) => key === '依据' || key === '处理依据');
    case 'bad-number':
      return typeof value === 'number' ? path.includes('涉及金额') && !Number.isInteger(value) : Number(value) > 9e13;
    case 'limit':
      return typeof value === 'string' && /[\u{10000}-\u{10FFFF}]/u.test(value);
    default:
      return false;
  }
};

describe('the schema of records', () => {
  const agree = (
    built: Built,
    valid: (value: unknown) => boolean,
    rounds: number,
    sound: (random: Random) => unknown,
  ) => {
    const random = seededRandom(20251122);
    const counts = { accepted: 0, refused: 0, beyond: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const record = round % 6 === 0 ? sound(random) : brokenRecord(random, sound(random));
      const { faults } = readRecord(built.rules, record);
      const accepted = valid(record);
      const known = faults.length > 0 && faults.every((fault) => beyondSchemas(fault, record));
      counts[faults.length === 0 ? 'accepted' : known ? 'beyond' : 'refused'] += 1;
      if (accepted !== (faults.length === 0) && !(accepted && known))
        expect.fail(`${accepted ? 'accepted' : 'refused'}: ${JSON.stringify({ faults, record }).slice(0, 3000)}`);
    }
    return counts;
  };

  it('says of random records, sound and broken, what readRecord says, but for what schemas cannot say', () => {
    const { accepted, refused, beyond } = agree(qinghai, valid, 4000, randomQinghaiRecord);
    expect(Math.min(accepted, refused)).toBeGreaterThan(1000);
    expect(beyond).toBeGreaterThan(30);
  });

  it('does so for facts of every type', () => {
    const built = build(folderIn(goodRules, 'kinds-of-facts'), libraryOf(goodRules));
    const { accepted, refused } = agree(built, validatorOf(built), 4000, (random) => ({
      格式: random.pick([1, '1']),
      案卷: random.pick(['甲', 7]),
      人员: { 代码: 'D1', 执业点: [{ 机构: 'H1', 自: '2020-01-01' }] },
      记录: [
        {
          类型: '违规',
          编号: 'F1',
          日期: '2025-03-10',
          科室: random.pick(['内科', '药房']),
          药品: random.some(['麻醉药品', '精神药品', '普通药品'], 0, 3),
          自查: random.pick(['是', '否', true, 'false']),
          人数: random.pick([0, 12, '12', '9007199254740991']),
          涉及金额: random.pick([0, 5000, 12.34, '12.340', '90071992547409.91']),
          处理依据: random.some(['样本条例第三条', '《某法》第五条'], 0, 2),
          发现日期: '2024-02-29',
          认定分值: random.pick([0, 3, 30, '30', '007']),
        },
        { 类型: '异议结果', 编号: 'A1', 日期: '2025-04-10', 针对: 'F1', 结果: '变更', 分值: 2 },
        { 类型: '异议结果', 编号: 'A2', 日期: '2025-05-10', 针对: 'F1', 结果: random.pick(['维持', '撤销']) },
      ],
    }));
    expect(Math.min(accepted, refused)).toBeGreaterThan(1000);
  });

  it('refuses days that do not exist and accepts those that do', () => {
    const record = (day: string): unknown => ({
      格式: 1,
      案卷: '甲',
      人员: {},
      记录: [{ 类型: '违规', 编号: 'F1', 日期: day, 行为: [] }],
    });
    for (const year of ['0001', '0004', '0100', '0400', '1900', '2000', '2023', '2024', '9999'])
      for (let month = 0; month <= 13; month += 1)
        for (const date of [0, 1, 28, 29, 30, 31, 32]) {
          const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          expect([day, valid(record(day))]).toEqual([day, readRecord(qinghai.rules, record(day)).record !== null]);
        }
  });

  it('explains every field and every item, in Chinese', () => {
    const text = JSON.stringify(schemaOf(qinghai));
    for (const { name } of qinghai.compiled.core.facts.filter(({ entity }) => entity === '违规'))
      expect(text).toContain(`"title":"${name}"`);
    for (const key of ['编号', '日期', '检查', '认定分值', '理由', '针对', '结果', '分值', '执业点', '自', '至'])
      expect(text).toMatch(new RegExp(`"${key}":\\{"title":"${key}","description":"[^"]*\\p{Script=Han}`, 'u'));
    expect(text).toContain('分解住院（第十条（三）3（1））');
  });

  it('is a schema for every good rule set', () => {
    let count = 0;
    for (const parent of [goodRules, shippedRules])
      for (const name of foldersIn(parent)) {
        const { value } = compile(folderIn(parent, name), libraryOf(parent));
        if (value === null) continue;
        expect(validatorOf({ compiled: value, rules: load(value.tables) })({ 格式: 1 })).toBe(false);
        count += 1;
      }
    expect(count).toBeGreaterThan(10);
  });
});
