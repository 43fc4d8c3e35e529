import { beforeAll, describe, expect, it } from 'vitest';
import { build, withFiles, zhunsheng } from './command.ts';

beforeAll(build, 180_000);

/** What the schema of SARIF 2.1.0 requires of each object: its required members, and what they must be. */
const requirements: Readonly<Record<string, (value: Readonly<Record<string, unknown>>) => boolean>> = {
  log: ({ version, runs }) => version === '2.1.0' && Array.isArray(runs),
  run: ({ tool, columnKind }) => isObject(tool) && ['utf16CodeUnits', 'unicodeCodePoints'].includes(String(columnKind)),
  driver: ({ name }) => typeof name === 'string' && name !== '',
  rule: ({ id }) => typeof id === 'string',
  result: ({ message, level, locations }) =>
    isObject(message) &&
    typeof message['text'] === 'string' &&
    ['none', 'note', 'warning', 'error'].includes(String(level)) &&
    Array.isArray(locations),
  physicalLocation: ({ artifactLocation }) => isObject(artifactLocation),
  region: ({ startLine, startColumn, endLine, endColumn }) =>
    [startLine, startColumn, endLine, endColumn].every((one) => Number.isInteger(one) && Number(one) >= 1),
  fix: ({ artifactChanges }) => Array.isArray(artifactChanges) && artifactChanges.length > 0,
  artifactChange: ({ artifactLocation, replacements }) =>
    isObject(artifactLocation) && Array.isArray(replacements) && replacements.length > 0,
  replacement: ({ deletedRegion }) => isObject(deletedRegion),
};

type Data = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object under a member of this name, or in a list under it. */
function under(value: unknown, name: string): readonly Data[] {
  if (Array.isArray(value)) return value.flatMap((one) => under(one, name));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const here = key === name ? (Array.isArray(member) ? member : [member]).filter(isObject) : [];
    return [...here, ...under(member, name)];
  });
}

function meets(kind: string, values: readonly Data[]): void {
  expect([kind, values.filter((value) => requirements[kind]?.(value) !== true)]).toEqual([kind, []]);
}

const files = {
  '甲 乙.zs': `规则集 试
  标题 "试点办法"
  效力 试行
  原文 "原文.txt"
  继承 national

阈值 提醒谈话
  依据 第二条
  当 年度累计 ６分以上
  定点医药机构 应当 提醒

词表 行为
  项 𠮷 第一条
  项 𠮷 第一条
`,
  '原文.txt': '第一条 甲。\n第二条 乙。\n',
};

describe('check --format sarif', () => {
  it('has what SARIF 2.1.0 requires', () =>
    withFiles(files, (folder) => {
      const { status, stdout, stderr } = zhunsheng(['check', '--format', 'sarif', folder]);
      expect([status, stderr]).toEqual([1, '']);
      const log = JSON.parse(stdout) as Data;
      meets('log', [log]);
      meets('run', under(log, 'runs'));
      meets('driver', under(log, 'driver'));
      meets('rule', under(log, 'rules'));
      meets('result', under(log, 'results'));
      meets('physicalLocation', under(log, 'physicalLocation'));
      meets('region', [...under(log, 'region'), ...under(log, 'deletedRegion')]);
      meets('fix', under(log, 'fixes'));
      meets('artifactChange', under(log, 'artifactChanges'));
      meets('replacement', under(log, 'replacements'));
      expect(under(log, 'fixes').length).toBeGreaterThan(0);
      expect(under(log, 'relatedLocations').length).toBeGreaterThan(0);
    }));

  it('tells the rule by its number, the place in characters, the path as a reference', () =>
    withFiles(files, (folder) => {
      const log = JSON.parse(zhunsheng(['check', '--format', 'sarif', folder]).stdout) as Data;
      const results = under(log, 'results');
      const rules = under(log, 'rules').map(({ id }) => id);
      expect(results.map(({ ruleIndex }) => rules[Number(ruleIndex)])).toEqual(results.map(({ ruleId }) => ruleId));
      const digits = results.find(({ ruleId }) => ruleId === 'ZS0202');
      expect(under(digits, 'region')).toEqual([{ startLine: 9, startColumn: 10, endLine: 9, endColumn: 11 }]);
      expect(under(digits, 'insertedContent')).toEqual([{ text: '6' }]);
      expect(
        under(digits, 'artifactLocation').every(({ uri }) => String(uri).endsWith('/%E7%94%B2%20%E4%B9%99.zs')),
      ).toBe(true);
      const twice = results.find(({ ruleId }) => ruleId === 'ZS0504');
      expect(under(twice?.['locations'], 'region')).toEqual([
        { startLine: 14, startColumn: 5, endLine: 14, endColumn: 6 },
      ]);
    }));

  it('without anything to say: no results, 0', () => {
    const { status, stdout } = zhunsheng(['check', '--format', 'sarif', 'cli/template']);
    expect(status).toBe(0);
    expect(under(JSON.parse(stdout), 'results')).toEqual([]);
    meets('run', under(JSON.parse(stdout), 'runs'));
  });
});
