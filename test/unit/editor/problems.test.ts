import { describe, expect, it } from 'vitest';
import {
  converted,
  fixAll,
  formatted,
  openProject,
  problems,
  withFile,
  withoutFile,
  type FileText,
  type Project,
  type Refusal,
} from '#editor';
import { folderOf, libraryOf } from '../compiler/support.ts';
import { atCursor, atYamlCursor } from './cursor.ts';
import { shown } from './places.ts';

describe('problems', () => {
  it('are told in both languages, at their place, with fixes that say what they do', () => {
    const { project } = atCursor('情形 9 甲\n  依据 第二条\n  档次 低档\n  当 标签 含 拆份\n');
    const [problem, ...others] = problems(project);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      severity: 'error',
      zh: '“标签”中没有“拆份”',
      fixes: [{ title: { zh: '改为“拆分”', en: 'Change to “拆分”' }, edits: [{ text: '拆分' }] }],
    });
    expect(problem?.code).toMatch(/^ZS[0-9]{4}$/);
    expect(problem === undefined ? '' : shown(project, problem.place)).toBe('case.zs: 当 标签 含 [拆份]');
  });

  it('with related places, also in a parent', () => {
    const { project } = atCursor('法源 《甲》 “样本条例”\n');
    const related = problems(project).flatMap((problem) => problem.related);
    expect(related.map(({ zh, en, place }) => [zh, en, shown(project, place)])).toEqual([
      ['先写在此处', 'first given here', 'base.zs: 法源 [《条例》] "样本条例"'],
    ]);
  });

  it('a fix that puts something in, and one that takes something away', () => {
    const titles = (text: string): readonly string[] =>
      problems(atCursor(text).project).flatMap(({ fixes }) => fixes.map(({ title }) => title.zh));
    const items = '词表 乙\n  依据 第一条\n  项 丙 第五条\n事实 违规.乙 选项 乙\n  依据 第一条\n';
    expect(titles(`${items}情形 9 甲\n  当 乙 为 丙\n  档次 低档\n`)).toEqual(['写入“依据 第五条”']);
    expect(titles('情形 9 甲\n  依据第二条\n  档次 低档\n  当 急\n')).toEqual(['加一个空格']);
    expect(titles('情形 9 甲\u200B\n  依据 第二条\n  档次 低档\n  当 急\n')).toEqual(['删去看不见的字符']);
  });

  it('all first fixes at once', () => {
    const { project, file } = atCursor('情形 9 甲\n  依据第二条\n  档次 低挡\n  当 标签 含 拆份\n');
    const { count, mended } = fixAll(project);
    expect([count, mended.map(({ file: name }) => name)]).toEqual([1, [file]]);
    const again = withFile(project, { name: file, text: mended[0]?.text ?? '' });
    expect(fixAll(again)).toEqual({
      count: 2,
      mended: [{ file, text: '情形 9 甲\n  依据 第二条\n  档次 低档\n  当 标签 含 拆分\n' }],
    });
  });
});

describe('a project', () => {
  it('with a file changed is another; the old one stays as it was', () => {
    const { project, file } = atCursor('情形 9 甲\n  依据 第二条\n  档次 低档\n  当 急\n');
    const broken = withFile(project, { name: file, text: '情形\n' });
    expect([problems(project).length, problems(broken).length]).toEqual([0, 1]);
    expect(broken.folder.files[0]).toBe(project.folder.files[0]);
  });

  it('keeps its files in order, and tells rules from texts', () => {
    const { project } = atCursor('');
    const more = withFile(withFile(project, { name: 'case/b.zs', text: '' }), { name: 'case/附件.txt', text: '' });
    expect(more.folder.files.map(({ name }) => name)).toEqual(['case/a.zs', 'case/b.zs', 'case/case.zs']);
    expect(more.folder.texts.map(({ name }) => name)).toEqual(['case/原文.txt', 'case/附件.txt']);
    expect(withoutFile(withoutFile(more, 'case/b.zs'), 'case/附件.txt').folder).toEqual(project.folder);
  });

  it('sees what changes in its parents and theirs', () => {
    const folders = (grandparent: string): Project => {
      const old = folderOf('old', { 'old.zs': `规则集 old\n  标题 “甲”\n  效力 正式\n${grandparent}` });
      return openProject(own, libraryOf(middle, old));
    };
    const middle = folderOf('middle', { 'middle.zs': '规则集 middle\n  标题 “乙”\n  效力 正式\n  沿用 old\n' });
    const own = folderOf('own', {
      'own.zs': '规则集 own\n  标题 “丙”\n  效力 正式\n  沿用 middle\n事实 违规.丁 选项 戊\n',
    });
    const said = (project: Project): readonly string[] =>
      problems(project).map(({ severity, zh }) => `${severity} ${zh.slice(0, 12)}`);
    const before = said(folders('词表 戊\n  项 己\n'));
    expect(before.filter((one) => one.startsWith('error'))).toEqual([]);
    expect(said(folders('词表 庚\n  项 己\n'))).toContain('error 没有名为“戊”的词表');
    expect(said(folders('词表 戊\n  项 己\n'))).toEqual(before);
  });

  it('without its source text says so at every citation, once', () => {
    const { project } = atCursor('情形 9 甲\n  依据 第二条\n  档次 低档\n  当 急\n');
    expect(problems(withoutFile(project, 'case/原文.txt')).map(({ code }) => code)).toHaveLength(1);
  });
});

const told = (result: FileText | Refusal): readonly [string, string] =>
  result.kind === 'Refusal' ? [result.reason.zh, result.reason.en] : [result.name, result.text];

describe('the text of a file', () => {
  const untidy = '情形 9   甲\n 档次 低档\n      当 急   且 标签 含 拆分\n';
  const tidy = '情形 9 甲\n  档次 低档\n  当 急 且 标签 含 拆分\n';
  const yaml = '- 情形: 9 甲\n  档次: 低档\n  当: 急 且 标签 含 拆分\n';

  it('in our layout', () => {
    const { project, file } = atCursor(untidy);
    expect(told(formatted(project, file))).toEqual([file, tidy]);
  });

  it('in the other form', () => {
    const text = atCursor(untidy);
    expect(told(converted(text.project, text.file))).toEqual(['case/case.zs.yaml', yaml]);
    const other = atYamlCursor(yaml);
    expect(told(converted(other.project, other.file))).toEqual(['case/case.zs', tidy]);
  });

  it('is refused where a line cannot be read, and of what holds no rules', () => {
    const { project, file } = atCursor('情形 9 甲\n  档次 低档 高档\n');
    const [zh, en] = told(formatted(project, file));
    expect(zh).toMatch(/^第2行读不懂，先改正：./);
    expect(en).toMatch(/^Line 2 cannot be read, mend it first: ./);
    expect(told(converted(project, 'case/原文.txt'))[0]).toBe('这不是规则文件');
  });
});
