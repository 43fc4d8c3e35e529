import { describe, expect, it } from 'vitest';
import { identityNumbers } from '../../../playground/keep/link/identity-number.ts';
import { openShared } from '../../../playground/keep/link/open-shared.ts';
import { shareOf, type ShareChoice } from '../../../playground/keep/link/share.ts';
import { sameData } from '../../../playground/keep/same-data.ts';
import { deskOn } from '../../../playground/samples/first-desk.ts';
import { withFile, type Desk } from '../../../playground/store/workspace.ts';

const record = '格式: 1\n案卷: 示例\n人员: {代码: D1}\n记录: []\n';
const province = {
  name: '省',
  files: [
    { path: 'records/01.yaml', text: record },
    { path: 'suites/一.yaml', text: '格式: 1\n套件: 一\n场景: []\n' },
    { path: '规则.zs', text: '规则集 省\n' },
  ],
};
const nation = { name: '国', files: [{ path: '规则.zs', text: '规则集 国\n' }] };
const shipped = [nation, province];
const desk = deskOn(province, shipped, 'id', '2025-12-31');
const nothing: ShareChoice = { rules: 'changes', trial: false, data: false };
const own = { 案卷: '张三', 人员: { 代码: '机密' }, 记录: [] };
const withOwn: Desk = { ...desk, trial: { ...desk.trial, record: own } };
const withRecord = (to: Desk, path: string): Desk => ({
  ...to,
  workspace: withFile(to.workspace, path, '案卷: 机密\n'),
});

const through = (from: Desk, choice: ShareChoice, at = shipped) =>
  openShared(shareOf(from, 'case', choice, shipped), at, 'new');

describe('sharing a desk', () => {
  it('names what is shipped and repeats none of it', () => {
    const shared = shareOf(desk, 'rules', nothing, shipped);
    expect(shared).toMatchObject({ base: { folder: '省' }, files: [], beside: [], view: 'rules' });
    expect(shared.trial).toMatchObject({ origin: 'records/01.yaml', record: null });
    const { workspace, trial } = desk;
    const opened = through(desk, nothing);
    expect(opened).toMatchObject({ desk: { workspace: { ...workspace, id: 'new' }, trial }, moved: false });
  });

  it('leaves a person’s facts out unless they are chosen', () => {
    const said = (choice: ShareChoice): boolean =>
      JSON.stringify(shareOf(withRecord(withOwn, 'records/新.yaml'), 'case', choice, shipped)).includes('机密');
    expect(said(nothing)).toBe(false);
    expect(said({ ...nothing, rules: 'whole' })).toBe(false);
    expect(said({ ...nothing, trial: true })).toBe(true);
    expect(said({ ...nothing, data: true })).toBe(true);
    expect(shareOf(withOwn, 'case', nothing, shipped).trial).toMatchObject({ origin: null, record: null });
  });

  it('brings changes, files taken away, and readings', () => {
    const readings = [{ interpretation: '甲', reading: '乙' }];
    const changed: Desk = {
      workspace: withFile(withFile(desk.workspace, '规则.zs', '规则集 省\n# 改\n'), 'suites/一.yaml', null),
      trial: { ...desk.trial, record: own, readings, knownAt: '2026-01-31' },
    };
    const opened = through(changed, { rules: 'changes', trial: true, data: true });
    if (opened.kind !== 'OpenedShared') throw new Error('it opens');
    expect(opened.desk.workspace.files).toEqual(changed.workspace.files);
    expect(opened.desk.trial).toMatchObject({ record: own, readings, knownAt: '2026-01-31', expected: null });
    const whole = through(changed, { rules: 'whole', trial: false, data: false });
    expect(whole).toMatchObject({ desk: { workspace: { files: [{ path: '规则.zs', text: '规则集 省\n# 改\n' }] } } });
  });

  it('says if the shipped rules are others by now, or gone', () => {
    const later = [nation, { ...province, files: [{ path: '规则.zs', text: '规则集 省\n# 新\n' }] }];
    expect(through(desk, nothing, later)).toMatchObject({ kind: 'OpenedShared', moved: true });
    expect(through(desk, nothing, [nation])).toEqual({ kind: 'NoBase', folder: '省' });
  });

  it('brings a parent along that is not the shipped one', () => {
    const parent = { name: '国', files: [{ path: '规则.zs', text: '规则集 国\n# 旧\n' }] };
    const opened = through({ ...desk, workspace: { ...desk.workspace, beside: [parent] } }, nothing);
    expect(opened).toMatchObject({ desk: { workspace: { beside: [parent] } } });
  });
});

describe('identity numbers', () => {
  // The example of GB 11643-1999.
  it.each([
    ['身份证11010519491231002X。', ['11010519491231002X']],
    ['11010519491231002x', ['11010519491231002x']],
    ['110105194912310021', []],
    ['1110105194912310020', []],
    ['440524188001010014 440524188001010014', ['440524188001010014']],
  ])('in %j: %j', (text, numbers) => expect(identityNumbers(text)).toEqual(numbers));
});

describe('the same data', () => {
  it.each([
    [{ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }, true],
    [{ a: 1 }, { a: '1' }, false],
    [{ a: 1 }, { a: 1, b: null }, false],
    [{ a: null }, { b: null }, false],
    [[1], { 0: 1 }, false],
  ])('%j and %j: %s', (one, other, same) => expect(sameData(one, other)).toBe(same));
});
