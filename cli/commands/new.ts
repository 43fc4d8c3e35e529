import { basename, resolve } from 'node:path';
import { ruleSetName, writtenRuleSetName } from '#grammar';
import { statusOf } from '../files.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { copyTemplate } from '../template.ts';
import { out } from '../terminal.ts';

/** Makes a province's folder to start from: a small rule set with text, suite and record that checks and tests clean. Refuses a path where something is. */
export function newFolder(path: string): ExitCode {
  const name = basename(resolve(path));
  if (!ruleSetName.test(name))
    throw new Stop(
      `规则集不能叫“${name}”：名称用汉字、字母、数字、_、-，不以数字开头，不超过40个字`,
      `A rule set cannot be called “${name}”: use letters, digits, _ and -, not a digit first, at most 40`,
    );
  if (statusOf(path) !== null)
    throw new Stop(`已经有 ${path}，没有改动`, `${path} is there already; nothing was changed`);
  copyTemplate(resolve(path), writtenRuleSetName(name), path);
  out(nextSteps(path));
  return 0;
}

function nextSteps(path: string): string {
  const record = `${path}/records/示例.yaml`;
  return [
    `已生成 ${path}，是一个能用的小例子 / made ${path}, a small working example`,
    '',
    '接下来 / what to do next:',
    `  1. 用公布的条文替换 ${path}/原文.txt，在 ${path}/规则集.zs 写上标题、版本和效力`,
    '     put the published text into 原文.txt, title and version into 规则集.zs',
    `  2. zhunsheng check ${path} --watch`,
    `     逐条改写 ${path}/规则.zs，直到没有错误 / rewrite the rules until it is clean`,
    `  3. zhunsheng clauses ${path}`,
    `     看哪些句子还没有交代 / see which sentences are unaccounted for`,
    `  4. zhunsheng test ${path}`,
    `     在 ${path}/suites/ 写场景，核对结果 / write scenarios and check the results`,
    `  5. zhunsheng decide ${path} ${record} --as-of 2025-12-31 --explain`,
    `     裁量一份案卷，看理由 / judge a record and see the reasons`,
    '',
  ].join('\n');
}
