import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, printCore } from '#compiler';
import { parse } from '#grammar';
import { compiled, folderAt, folderOf, here, libraryOf, placeAndCode } from './support.ts';

const root = join(here, '../../..');
const sample = readFileSync(join(root, 'test/support/samples/qinghai-sample.zs'), 'utf8').replace(
  '  不同行为 相加\n',
  '  不同行为 相加\n  同类依据 行为\n',
);
const words = folderOf('national', { 'a.zs': '规则集 national\n  标题 "全国"\n  效力 节选\n' });
const folder = folderOf('qinghai', {
  'sample.zs': sample,
  '原文.txt': readFileSync(join(root, 'rules/qinghai/原文.txt'), 'utf8'),
});

describe('the whole of one province, chapters whose meaning is judged elsewhere among them', () => {
  const staged = compile(folder, libraryOf(words));
  const { core, typed, tables } = compiled(staged);

  it('has no error; all that is said is what the draft leaves open', () => {
    expect([...new Set(staged.diagnostics.map(({ code }) => code))].sort()).toEqual([
      'departure-without-counterpart',
      'never-concluded',
      'unused-fact',
      'unused-interpretation',
    ]);
  });

  it('the fees that no 结算 speaks of: emergencies where 除非 excepts them from the refusal', () => {
    const open = staged.diagnostics.flatMap(({ code, parameters }) => (code === 'never-concluded' ? [parameters] : []));
    const everywhere = ['急诊抢救', '在该机构登记', '承诺'];
    expect(open).toEqual([
      { status: '暂停', facts: everywhere },
      { status: '期满待恢复', facts: everywhere },
      { status: '终止', facts: ['急诊抢救', '释义 急诊例外 为 暂停与终止', '在该机构登记', '承诺'] },
    ]);
  });

  it('every situation, threshold and interpretation arrives in core, in the text’s order', () => {
    expect(core.situations.map(({ name }) => name)).toEqual([
      '3.1',
      '3.2',
      '3.3.1',
      '3.3.2',
      '3.3.3',
      '3.3.4',
      '3.3.5',
      '3.3.6',
      '3.3.7',
      '3.3.8',
      '4.1',
      '4.2.1',
      '4.2.2',
      '4.2.3',
      '5.1',
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '5.2.4',
      '6.1',
      '6.2',
      '6.3.1',
      '6.3.2',
    ]);
    expect(core.thresholds.map(({ name, supersedes }) => [name, supersedes])).toEqual([
      ['重点监管', []],
      ['暂停', []],
      ['累计终止', [1]],
      ['一次性终止', [2]],
    ]);
    expect(core.interpretations).toHaveLength(20);
    expect(core.facts).toHaveLength(19);
  });

  it('conditions read as the text does', () => {
    const lines = printCore(core).split('\n');
    expect(lines).toContain(
      'situation 4.1: 4..6 if all(违规.处理方式 in {医保行政处罚}, 违规.处理依据 meets {《条例》第三十八条, 《条例》第三十九条}, any(违规.责任程度 in {主要责任}, 主责限定 is 负有责任))',
    );
    expect(lines).toContain('situation 3.3.6: 1..3 if all(违规.行为 meets {未履行自费告知义务}, not(违规.急诊抢救))');
    expect(lines).toContain(
      'choice 从重: heavier, within true, neighbour true, at end stay if 最高档加重 is 留在本档; top if 最高档加重 is 记满12分',
    );
  });

  it('statuses, repairs, clocks and institutions arrive in core as the text says', () => {
    const lines = printCore(core).split('\n');
    const starting = (start: string): readonly string[] => lines.filter((line) => line.startsWith(start));
    expect(starting('status 暂停')).toEqual([
      'status 暂停: timed-stop, begins effective-day if 暂停起算 is 决定生效日; next-day if 暂停起算 is 次日; next-month if 暂停起算 is 次月首日, undecided score-date if all(), expiry 期满待恢复 if 期满恢复 is 须经评估; 正常 if 期满恢复 is 自动, reregistration false, forbids 医疗费用审核/医保结算审核 if 人员.人员类别 in {结算审核人员}',
    ]);
    expect(starting('strength')).toEqual(['strength 终止 > 暂停 > 期满待恢复 > 正常']);
    expect(starting('linkage')).toEqual([
      'linkage 多点执业医师: 暂停/终止 if 人员.人员类别 in {医师}',
      'linkage 多家药店主要负责人: 暂停/终止 if all(人员.人员类别 in {药店主要负责人}, 联动人员 is 另含多家药店主要负责人)',
    ]);
    expect(starting('cascade')).toEqual([
      'cascade 中止协议: 暂停, open 级联暂停期限 if all(机构处理.机构措施 in {中止协议, 责令暂停}, 机构处理.负有责任)',
      'cascade 解除协议: 终止, open 级联禁止登记期限 if all(机构处理.机构措施 in {解除协议}, 机构处理.负有责任)',
    ]);
    expect(starting('settlement')).toEqual([
      'settlement 正常: settle if status in {正常}',
      'settlement 暂停期: refuse and recover if all(status in {暂停}, not(服务.急诊抢救))',
      'settlement 期满待恢复: refuse and recover if all(status in {期满待恢复}, not(服务.急诊抢救))',
      'settlement 终止期: refuse and recover if all(status in {终止}, not(all(服务.急诊抢救, 急诊例外 is 暂停与终止)))',
      'settlement 未登记: refuse and recover if any(status in {未登记, 已注销}, not(registered there), not(人员.承诺))',
    ]);
    expect(starting('pool')).toEqual([
      'pool 学习培训: 学习培训, 1..3 points, 1 times, any points a year',
      'pool 参加活动: 宣传活动/飞行检查/专项检查/抽查复查, 1..1 points, any times, 3 points a year',
    ]);
    expect(starting('repairs')).toEqual([
      'repairs: a year 6 if 修复上限 is 两池各3分; 3 if 修复上限 is 合计3分; cut 1 if all(); cuts of one none if 缩短次数 is 每次修复; 1 if 缩短次数 is 每项处理决定一次; floor 0; below cut-only if 修复后状态 is 仅缩短; lift if 修复后状态 is 低于阈值即解除; never 一次性终止',
    ]);
    expect(starting('recovery')).toEqual([
      'recovery 暂停: passed 正常 if all()',
      'recovery 终止: passed reregistration if all()',
    ]);
    expect(starting('clock')).toEqual([
      'clock 书面通知: no length after handling if all(), met by nothing, overdue',
      'clock 意见反馈: no length after notice if all(), met by nothing, overdue',
      'clock 提出异议: 10 workday after notice if 异议起算 is 书面通知; feedback-decision if 异议起算 is 反馈处理决定通知, met by objection, waived, tolled',
      'clock 专业鉴定: no length after , met by nothing, overdue',
      'clock 恢复申请: 15 workday before expiry if all(), met by recovery-application, overdue',
      'clock 恢复评估: 10 workday after recovery-application if all(), met by recovery-assessment, overdue',
    ]);
    expect(starting('obligation 医保政策培训')).toEqual(['obligation 医保政策培训: 2..∞ a year']);
    expect(starting('ratio')).toEqual([
      'ratio 暂停结算: ≥ 1/5 ≤ 1/2, before ',
      'ratio 中止协议: ≥ 1/2 open, before 暂停结算',
    ]);
    expect(starting('person-times')).toEqual([
      'person-times: over assessment-day if 人次分母 is 评估日登记人数; year-start if 人次分母 is 年初登记人数; cascades false if 级联计入 is 不计; true if 级联计入 is 计; linked false if 联动计入 is 不计; true if 联动计入 is 计',
    ]);
  });

  it('every kind of entry has rules', () => {
    expect(tables.kinds).toEqual([
      ...['违规', '通知', '意见反馈', '异议', '专业鉴定', '异议结果', '状态决定', '修复'],
      ...['恢复申请', '恢复评估', '重新登记', '机构处理', '服务'],
    ]);
  });

  it('every citation is found: in the province’s text as a place, in other documents by name', () => {
    const places = [...typed.resolved.citations.values()];
    expect(places.filter(({ document, node }) => document.ownTextOf !== null && node === null)).toEqual([]);
    expect(places.length).toBeGreaterThan(190);
  });
});

describe('a line that cannot be read', () => {
  const lines = sample.split('\n');

  it('is one error: what it would have declared is not missed elsewhere', () => {
    const clauses = lines.flatMap((line, at) => (/^ {2}\S/.test(line) && at % 11 === 0 ? [at] : []));
    const firsts = lines.flatMap((line, at) =>
      /^(词表|事实|释义|阈值|情形|登记状态|记分档次|责任程度|法源) ?/.test(line) ? [at] : [],
    );
    const noisy = [...firsts, ...clauses].flatMap((at) => {
      const text = lines
        .map((line, place) => (place === at ? line.replace(/^ */, (blank) => `${blank}？？ `) : line))
        .join('\n');
      const own = parse({ name: 'sample', text }).diagnostics.length;
      const said = compile(
        { ...folder, files: [{ name: 'qinghai/sample.zs', text }] },
        libraryOf(words),
      ).diagnostics.map(placeAndCode);
      return said.length === own ? [] : [said];
    });
    expect(noisy).toEqual([]);
  });
});

describe('the shipped rule sets', () => {
  const folders = ['national', 'qinghai'].map((name) => folderAt(join(root, 'rules', name), name));

  it('compile without errors and warnings', () => {
    for (const one of folders) {
      const { value, diagnostics } = compile(one, libraryOf(...folders));
      expect(value).not.toBe(null);
      expect(diagnostics.filter(({ code }) => !code.startsWith('unused-')).map(placeAndCode)).toEqual([]);
    }
  });
});
