import { describe, expect, it } from 'vitest';
import { placeFile } from '../../../playground/keep/place-file.ts';

const place = (name: string, text = ''): string => {
  const placed = placeFile(name, text);
  return placed.kind === 'Placed' ? placed.path : placed.why;
};

describe('where a file goes', () => {
  it.each([
    ['第五章.zs', '', '第五章.zs'],
    ['规则.zs.yaml', '', '规则.zs.yaml'],
    ['原文.txt', '', '原文.txt'],
    ['甲.yaml', '格式: 1\n套件: 甲\n场景: []', 'suites/甲.yaml'],
    ['甲.yml', '格式: 1\n案卷: 一\n人员: {}\n记录: []', 'records/甲.yml'],
    ['甲.json', '{"格式": 1, "机构": {}}', 'records/甲.json'],
    ['甲.yaml', '别的: 1', 'other-kind'],
    ['甲.yaml', '格式: [', 'unreadable'],
    ['甲.yaml', '人员: {__proto__: {a: 1}}', 'unreadable'],
    ['甲.exe', '', 'other-kind'],
    ['../甲.zs', '', 'outside'],
    ['con.zs', '', 'reserved'],
    ['大.zs', 'x'.repeat(1024 * 1024 + 1), 'too-large'],
  ])('%s', (name, text, path) => expect(place(name, text)).toBe(path));
});
