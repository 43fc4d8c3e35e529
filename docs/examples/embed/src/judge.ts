import { readFileSync } from 'node:fs';
import { decide, readRecord, score, type Decision, type Finding } from '../rules/qinghai.js';

// 一、在代码里写一条违规：写错选项、漏写必填项，都不能通过编译。
// 1. A finding written in code: a wrong item or a missing field does not compile.
const finding: Finding = {
  类型: '违规',
  编号: 'F1',
  日期: '2025-03-10',
  行为: ['分解住院'],
  处理: { 方式: '协议处理' },
  责任: '一般责任',
};
const { lawful, situations } = score(finding);
console.log(`${finding.编号}：${situations.join('、')}，可记 ${lawful.join('、')} 分`);

// 二、从别处来的案卷：先读入，有错误就列出位置，不裁量。
// 2. A record from elsewhere: read it first; if there are faults, say where, and do not judge.
const { record, faults } = readRecord(JSON.parse(readFileSync(process.argv[2] ?? 'record.json', 'utf8')));
if (record === null) {
  for (const { path, message } of faults) console.error(`${path.join('.')}：${message}`);
  process.exitCode = 1;
} else {
  show(decide(record, { asOf: '2025-12-31', interpretations: { 最低档减轻: '留在本档' } }));
}

// 三、结果是集合：合法分值、累计、确定与可能的措施、尚待认定的事项。
// 3. Results are sets: lawful points, totals, certain and possible measures, what is still open.
function show({ 认定, 年度, 措施, 待定 }: Decision): void {
  for (const { 编号, 合法分值, 依据 } of 认定)
    console.log(`${编号}：可记 ${合法分值.join('、')} 分（${依据.join('、')}）`);
  for (const { 年, 累计 } of 年度) console.log(`${年} 年累计：${累计.join('、')} 分`);
  for (const { 日期, 主体, 性质, 措施: measure, 确定性 } of 措施)
    console.log(`${日期} ${主体}${性质}${measure}（${确定性}）`);
  for (const { 编号, 事项, 应由 } of 待定) console.log(`待定：${编号 ?? ''} ${事项}，由${应由}认定`);
}
