import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plain, readYaml } from '../../reading/index.ts';
import { decide, isInstitutionRecord, readRecord, type Decision, type Explanation } from '../../runtime/index.ts';
import { root } from './command.ts';
import { decisionOn, finding, qinghai, record, type Entry } from './reports.ts';

/** 三档主要责任 9 分：暂停（第十一条（二））。 */
const nine = (date: string): Entry => finding('F1', date, '借用医保代码', '主要责任');
/** 一档主要责任 3 分。 */
const three = (date: string): Entry => finding('F2', date, '重复收费', '主要责任');
const decided: Entry = {
  ...{ 类型: '状态决定', 编号: 'S1', 日期: '2025-05-12', 针对: 'F1' },
  ...{ 状态: '暂停', 生效: '2025-05-12', 期限: '3个月' },
};
const twoPlaces = {
  执业点: [
    { 机构: 'H1', 自: '2020-01-01' },
    { 机构: 'H2', 自: '2021-01-01' },
  ],
};

/** What stands under a subject at the top, and below it one subject after the other. */
function told(decision: Decision, ...subjects: readonly string[]): Explanation {
  let list = decision.说明 ?? [];
  let found: Explanation | undefined;
  for (const subject of subjects) {
    found = list.find(({ 对象 }) => 对象 === subject);
    if (found === undefined) throw new Error(`${subject}: ${list.map(({ 对象 }) => 对象).join('、')}`);
    list = found.因为 ?? [];
  }
  return found ?? { 对象: '', 结论: '', 依据: [] };
}

describe('why a status', () => {
  const entries = [nine('2025-05-06'), decided, { 类型: '恢复评估', 编号: 'H1', 日期: '2025-08-20', 结果: '通过' }];
  const decision = decisionOn(record(entries), '2025-12-31');

  it('status ← stop ← threshold ← total ← findings, and the decision', () => {
    expect(told(decision, '状态 2025-05-12').结论).toBe('2025-05-12 至 2025-08-12，确定为 暂停');
    expect(told(decision, '状态 2025-05-12', '暂停（F1）')).toMatchObject({
      结论: '依状态决定 S1，自 2025-05-12 起，期限 3个月，至 2025-08-12',
      依据: ['第十一条（二）'],
    });
    expect(told(decision, '状态 2025-05-12', '暂停（F1）', '阈值 暂停').结论).toBe(
      '2025-05-06 记分后累计 9 分，触及“年度累计 9分以上”',
    );
    expect(told(decision, '状态 2025-05-12', '暂停（F1）', '阈值 暂停', '认定 F1').结论).toBe('2025-05-06，计入 9 分');
    expect(told(decision, '状态 2025-05-12', '暂停（F1）', '状态决定 S1').结论).toBe(
      '2025-05-12 作出，2025-05-12 生效，期限 3个月，针对 F1',
    );
  });

  it('before it, after its term, after the assessment (第十八条)', () => {
    expect(told(decision, '状态 2020-01-01', '执业点').结论).toBe('在 H1 登记，没有改变登记状态的处理');
    expect(told(decision, '状态 2025-08-13', '暂停（F1）').结论).toBe('见“状态 2025-05-12”');
    expect(told(decision, '状态 2025-08-13', '恢复')).toMatchObject({
      结论: '期满以后，还没有通过评估的记载，尚未恢复',
      依据: ['第九条（四）5', '第九条（六）7', '第十八条'],
      最小改变: ['申请恢复并通过评估'],
    });
    expect(told(decision, '状态 2025-08-20', '暂停（F1）').结论).toBe('期满并通过评估，自 2025-08-20 起恢复');
    expect(told(decision, '状态 2025-08-20', '暂停（F1）', '恢复评估 H1').结论).toBe('2025-08-20 通过');
  });

  it('undecided: every length that is open; possible: in some cases only', () => {
    const open = decisionOn(record([nine('2025-05-06')]), '2025-12-31');
    expect(told(open, '状态 2025-05-06', '暂停（F1）').结论).toBe(
      '没有状态决定，自记分之日 2025-05-06 起，期限 1个月至6个月 未定，最早至 2025-06-06、最晚至 2025-11-06',
    );
    expect(told(open, '状态 2025-06-07').结论).toBe('2025-06-07 至 2025-11-06，可能为 暂停、期满待恢复');
    const maybe = decisionOn(record([finding('F1', '2025-05-06', '借用医保代码', null)]), '2025-12-31');
    expect(told(maybe, '状态 2025-05-06', '暂停（F1）').结论).toMatch(/^在部分可能的情况下，没有状态决定/);
    expect(told(maybe, '状态 2025-05-06', '暂停（F1）', '阈值 暂停').结论).toBe(
      '2025-05-06 记分后累计 7至9 分，视最终记分可能触及“年度累计 9分以上”',
    );
  });

  it('a bar, and a registration anew after it (第十一条（三）、第九条（六）7)', () => {
    const anew = decisionOn(
      record([
        ...[nine('2025-04-10'), three('2025-04-10')],
        { 类型: '恢复评估', 编号: 'H1', 日期: '2026-04-20', 结果: '通过' },
        { 类型: '重新登记', 编号: 'H2', 日期: '2026-05-01', 机构: 'H1' },
      ]),
      '2026-12-31',
    );
    expect(told(anew, '状态 2025-04-10')).toMatchObject({
      结论: '2025-04-10 至 2026-04-30，确定为 终止；禁止登记至 2026-04-10',
    });
    expect(told(anew, '状态 2025-04-10', '累计终止（F1、F2）').结论).toBe(
      '没有状态决定，自记分之日 2025-04-10 起，禁止登记 1年，至 2026-04-10',
    );
    expect(told(anew, '状态 2026-05-01', '累计终止（F1、F2）').结论).toBe('自 2026-05-01 起终了');
    expect(told(anew, '状态 2026-05-01', '累计终止（F1、F2）', '重新登记 H2').结论).toBe('2026-05-01 在 H1 重新登记');
    expect(told(anew, '状态 2026-05-01', '累计终止（F1、F2）', '恢复评估 H1').结论).toBe('2026-04-20 通过');
  });

  it('an institution’s measure that reaches the person, with no end (第九条（六）6)', () => {
    const measure = { 类型: '机构处理', 编号: 'I1', 日期: '2025-03-01', 机构: 'H1', 措施: '解除协议', 负有责任: '是' };
    const cascade = decisionOn(record([measure], { 类别: '护士', ...twoPlaces }), '2025-12-31');
    expect(told(cascade, '状态 2025-03-01 H1', '解除协议（I1）').结论).toBe(
      '自机构受处理之日 2025-03-01 起，禁止登记的期限未定，只及于 H1',
    );
    expect(told(cascade, '状态 2025-03-01 H1', '解除协议（I1）', '级联 解除协议')).toMatchObject({
      结论: '2025-03-01 对机构的处理（I1）及于本人',
      依据: ['第九条（六）6'],
      事实: [
        { 名称: '机构措施', 值: '解除协议', 来源: '记载' },
        { 名称: '负有责任', 值: '是', 来源: '记载' },
      ],
    });
    expect(told(cascade, '状态 2025-03-01 H2', '执业点').结论).toBe('在 H1、H2 登记，没有改变登记状态的处理');
  });

  it('a physician of several places everywhere (第九条（六）5)', () => {
    const linked = decisionOn(record([nine('2025-05-06'), decided], twoPlaces), '2025-12-31');
    expect(told(linked, '状态 2025-05-12', '暂停（F1）').结论).toMatch(/至 2025-08-12，及于全部执业点$/);
    expect(told(linked, '状态 2025-05-12', '暂停（F1）', '联动 多点执业医师')).toMatchObject({
      结论: '在一处的状态，在全部执业点相同',
      依据: ['第九条（六）5'],
      事实: [{ 名称: '人员类别', 值: '医师', 来源: '记载' }],
    });
  });

  it('ended by itself, or lifted by a repair, where the readings say so', () => {
    const itself = decisionOn(record([nine('2025-05-06'), decided]), '2025-12-31', { 期满恢复: '自动' });
    expect(told(itself, '状态 2025-08-13', '暂停（F1）').结论).toBe('期满，自 2025-08-13 起自动恢复');
    const repair = { 类型: '修复', 编号: 'R1', 日期: '2025-06-20', 途径: '学习培训', 减分: 1 };
    const lifted = decisionOn(record([nine('2025-05-06'), decided, repair]), '2025-12-31', {
      修复后状态: '低于阈值即解除',
    });
    expect(told(lifted, '状态 2025-06-20', '暂停（F1）').结论).toBe('修复以后累计已不在阈值之内，自 2025-06-20 起解除');
  });

  it('no longer registered, or no places recorded', () => {
    const left = decisionOn(record([], { 执业点: [{ 机构: 'H1', 自: '2020-01-01', 至: '2025-03-31' }] }), '2025-12-31');
    expect(told(left, '状态 2025-04-01', '执业点').结论).toBe('各执业点均已终了，最后一处至 2025-03-31');
    const silent = decisionOn({ 格式: 1, 案卷: '二号', 人员: {}, 记录: [] }, '2025-12-31');
    expect(told(silent, '状态 起初', '执业点').结论).toBe('案卷没有写执业点，视为一直登记；没有改变登记状态的处理');
  });
});

describe('why a fee', () => {
  const fee = (编号: string, 日期: string, more: object): Entry => ({ 类型: '服务', 编号, 日期, 机构: 'H1', ...more });

  it('the status of the day, the rule; what would settle it (第九条（六）2)', () => {
    const fees = [fee('V1', '2025-06-01', { 急诊抢救: '是' }), fee('V2', '2025-06-02', { 急诊抢救: '否' })];
    const decision = decisionOn(record([nine('2025-05-06'), decided, ...fees]), '2025-12-31');
    expect(told(decision, '结算 V2', '登记状态').结论).toBe(
      '2025-06-02 日终，在 H1 的登记状态为 暂停，见“状态 2025-05-12”',
    );
    expect(told(decision, '结算 V2', '结算规则 暂停期')).toMatchObject({
      结论: '适用',
      事实: [{ 名称: '急诊抢救', 值: '否', 来源: '记载' }],
    });
    expect(told(decision, '结算 V2', '若登记状态不同').结论).toBe('所记事实不变，登记状态为 正常 时结算');
    expect(told(decision, '结算 V2', '若登记状态为 暂停 不变')).toMatchObject({
      未满足: ['急诊抢救（现为否）'],
      最小改变: ['“急诊抢救”由 否 改为 是'],
    });
    expect((told(decision, '结算 V1').因为 ?? []).map(({ 对象 }) => 对象)).toEqual(['登记状态', '结算规则 暂停期急诊']);
  });

  it('no fact helps after a termination (第九条（六）3)', () => {
    const fees = [fee('V1', '2025-06-01', { 急诊抢救: '是' })];
    const decision = decisionOn(record([nine('2025-04-10'), three('2025-04-10'), ...fees]), '2025-12-31');
    expect(told(decision, '结算 V1', '若登记状态为 终止 不变').结论).toBe('无论怎样的事实都不结算');
    expect(told(decision, '结算 V1', '若登记状态不同').结论).toBe(
      '所记事实不变，登记状态为 正常、暂停、期满待恢复 时结算',
    );
  });
});

describe('why a clock', () => {
  const one = finding('F1', '2025-03-10', '分解住院', '一般责任');
  const answers: readonly Entry[] = [
    { 类型: '通知', 编号: 'N1', 日期: '2025-03-14', 针对: 'F1' },
    { 类型: '异议', 编号: 'A1', 日期: '2025-04-02', 针对: 'F1' },
  ];

  it('from which day, how counted, what met it', () => {
    const decision = decisionOn(record([one, ...answers]), '2025-12-31');
    expect(told(decision, '期限 提出异议 F1').结论).toBe(
      '2025-03-14 收到书面通知，其后 10个工作日以内，至 2025-03-28；2025-04-02 提出异议，已逾期',
    );
    expect(told(decision, '期限 提出异议 F1', '工作日').结论).toBe(
      '2025-03-15 至 2025-03-28 共 14 天，计 10 个工作日，周末 4 天不计',
    );
    expect(told(decision, '期限 异议处理 F1').结论).toBe(
      '2025-04-02 提出异议，其后 20个工作日以内，至 2025-04-30；截至 2025-12-31 没有异议处理的记载',
    );
    // 清明放假三天（其中周末两天），4月27日（星期日）上班。
    expect(told(decision, '期限 异议处理 F1', '工作日').结论).toBe(
      [
        '2025-04-03 至 2025-04-30 共 28 天，计 20 个工作日，周末 5 天不计，',
        '放假不计：2025-04-04至2025-04-06（国办发明电〔2024〕12号），调休上班照计：2025-04-27',
      ].join(''),
    );
  });

  it('the time of an expert assessment is taken out (《经办规程》第四十四条)', () => {
    const expert = { 类型: '专业鉴定', 编号: 'B1', 日期: '2025-04-07', 至: '2025-04-11', 针对: 'A1' };
    const decision = decisionOn(record([one, ...answers, expert]), '2025-05-01');
    // 扣除五个工作日：劳动节放假到5月5日，再数 6、7、8、9、12 日。
    expect(told(decision, '期限 异议处理 F1').结论).toBe(
      '2025-04-02 提出异议，其后 20个工作日以内，至 2025-05-12；截至 2025-05-01 尚未届满',
    );
    expect(told(decision, '期限 异议处理 F1', '工作日').结论).toBe(
      [
        '2025-04-03 至 2025-05-12 共 40 天，计 20 个工作日，周末 7 天不计，',
        '放假不计：2025-04-04至2025-04-06、2025-05-01至2025-05-05（国办发明电〔2024〕12号），调休上班照计：2025-04-27，',
        '专业鉴定的期间不计：2025-04-07至2025-04-11',
      ].join(''),
    );
  });

  it('before an event; one that is open; a year without a calendar', () => {
    const before = decisionOn(record([nine('2025-05-06'), decided]), '2025-12-31');
    expect(told(before, '期限 恢复申请 S1').结论).toBe(
      '2025-08-12 期满，应当提前 15个工作日，至 2025-07-22；截至 2025-12-31 没有恢复申请的记载',
    );
    const open = decisionOn(record([nine('2025-05-06')]), '2025-12-31');
    expect(told(open, '期限 恢复申请 F1').结论).toBe('期满之日未定，无从计算');
    const far = decisionOn(record([{ ...one, 日期: '2099-03-10' }]), '2099-12-31');
    expect(told(far, '期限 书面通知 F1').结论).toBe(
      '2099-03-10 作出处理决定，其后 5个工作日以内；缺少 2099年 的工作日历，无从计算',
    );
  });
});

describe('why a repair', () => {
  const repair = (编号: string, 日期: string, 减分: number, more: object = {}): Entry => ({
    ...{ 类型: '修复', 编号, 日期, 途径: '学习培训', 减分 },
    ...more,
  });

  it('its lawful part, the limits, what it cut (第十七条（一）、（三）)', () => {
    const repairs = [repair('R1', '2025-06-20', 4, { 缩短: '1个月' }), repair('R2', '2025-06-25', 2)];
    const decision = decisionOn(record([nine('2025-05-06'), decided, ...repairs]), '2025-12-31');
    expect(told(decision, '修复 R1')).toMatchObject({
      结论: '2025-06-20，请求减免 4 分，计 3 分',
      未满足: ['减免 4 分超过规定，只计其中 3 分'],
      最小改变: ['“减分”改为 3 分'],
    });
    expect(told(decision, '修复 R1', '修复途径 学习培训').结论).toBe('每次 1至3 分，每年 1 次以下；本年度此前没有');
    expect(told(decision, '修复 R1', '缩短 暂停（F1）').结论).toBe('缩短后至 2025-07-12');
    expect(told(decision, '修复 R2', '修复途径 学习培训').结论).toBe(
      '每次 1至3 分，每年 1 次以下；本年度此前已计 3 分',
    );
    expect(told(decision, '修复 R2', '各途径合计').结论).toBe('每年 6 分以下；本年度此前已计 3 分');
    expect(told(decision, '年度 2025', '修复 R1').结论).toBe('2025-06-20，减免 3 分');
    expect(told(decision, '年度 2025', '未达到 累计终止').结论).toBe('年度累计 12分以上；全年累计最高 9 分');
    expect(told(decision, '年度 2025', '未达到 累计终止').最小改变).toEqual(['年度累计再增加 6 分']);
  });

  it('never after a one-off 12 (第十七条（三）第2句)', () => {
    const twelve = finding('F1', '2025-05-06', '其他严重违规', '主要责任', { 理由: '造成重大损失' });
    const decision = decisionOn(record([twelve, repair('R1', '2025-06-20', 1)]), '2025-12-31');
    expect(told(decision, '修复 R1').结论).toBe('2025-06-20，请求减免 1 分，计 0 分');
    expect(told(decision, '修复 R1', '不适用 一次性终止').结论).toBe('触及以后，当年的记分不予修复');
  });
});

describe('reasons decide nothing', () => {
  const folder = join(root, 'rules/qinghai/records');
  const records = readdirSync(folder).flatMap((name) => {
    const { value } = readYaml({ name, text: readFileSync(join(folder, name), 'utf8') });
    const data = value === null ? null : plain(value);
    return isInstitutionRecord(data) ? [] : [[name, data] as const];
  });

  it.each(records)('%s: everything else is the same, and every status, fee, clock and repair has one', (_, data) => {
    const { 说明: reasons = [], ...rest } = decisionOn(data as object, '2026-03-31');
    const { record: read } = readRecord(qinghai.rules, data);
    if (read === null) throw new Error('a sample record is invalid');
    expect(rest).toEqual(decide(qinghai.rules, read, { asOf: '2026-03-31' }));
    const subjects = reasons.map(({ 对象 }) => 对象.split(' ')[0]);
    const counted = (subject: string): number => subjects.filter((one) => one === subject).length;
    expect([counted('状态'), counted('结算'), counted('期限')]).toEqual([
      ...[rest.状态.length, rest.结算.length, rest.期限.length],
    ]);
    expect(counted('修复')).toBe(read.repairs.length);
    for (const reason of reasons) expect(reason.结论).not.toBe('');
  });
});
