import { describe, expect, it } from 'vitest';
import { firstFile, inReadingOrder, isMember, nameFault } from '../../../playground/rules/rule-files.ts';

const file = (path: string, text = ''): { readonly path: string; readonly text: string } => ({ path, text });

describe('the files of a rule folder', () => {
  it('stand in the order in which one reads them', () => {
    const paths = [
      '第一章.zs',
      '第三章.zs',
      '第二章.zs',
      '第十章.zs',
      '第九章.zs',
      '第二十一章.zs',
      '第一百零二章.zs',
      '甲.zs',
    ];
    expect(inReadingOrder(paths)).toEqual([
      '甲.zs',
      '第一章.zs',
      '第二章.zs',
      '第三章.zs',
      '第九章.zs',
      '第十章.zs',
      '第二十一章.zs',
      '第一百零二章.zs',
    ]);
  });

  it('are rule files and texts of the folder itself, nothing below it', () => {
    expect(['a.zs', 'a.zs.yaml', '原文.txt'].every(isMember)).toBe(true);
    expect(['suites/a.yaml', 'records/a.zs', 'a.yaml', 'README.md', 'a.zs.bak'].some(isMember)).toBe(false);
  });

  it('are first shown by the rule file that says most', () => {
    expect(firstFile([file('a.zs', '短'), file('b.zs', '长一些'), file('原文.txt', '最长的是条文')])).toBe('b.zs');
    expect(firstFile([file('原文.txt', '只有条文')])).toBe('原文.txt');
    expect(firstFile([file('suites/a.yaml')])).toBeNull();
  });

  it('are called by names that end in what they are', () => {
    expect(nameFault('新.zs', [])).toBeNull();
    expect(nameFault('新.zs.yaml', [])).toBeNull();
    expect(nameFault('', [])).toBe('nameEmpty');
    expect(nameFault('.zs', [])).toBe('nameEmpty');
    expect(nameFault('新.doc', [])).toBe('nameEnding');
    expect(nameFault('../新.zs', [])).toBe('nameSlash');
    expect(nameFault('新.zs', [file('新.zs')])).toBe('nameTaken');
  });
});
