import { inBoth } from './texts.ts';

export const tourTexts = inBoth(
  {
    open: '三步上手',
    steps: [
      {
        title: '一、填一个案卷',
        description:
          '左边是示例案卷，可以直接改：加一条违规、一份通知、一次修复……每一格都取自规则集自己的事实；不知道的就留“未知”。',
      },
      {
        title: '二、看结果和理由',
        description:
          '右边随改随算：记几分、到没到阈值、状态怎样、谁该在哪天前做什么。点任何一个结果，看它依据哪一条、哪些事实。',
      },
      {
        title: '三、对照条文，改规则，跑场景',
        description:
          '“条文与规则”里条文和规则互相跳转，改了马上检查；“场景套件”里成批核对。所有内容只存在这台电脑的浏览器里。',
      },
    ],
  },
  {
    open: 'Tour',
    steps: [
      {
        title: '1. Fill in a case',
        description:
          'A sample case is on the left; change it: add a finding, a notice, a repair. Every field comes from the rule set; leave open what is unknown.',
      },
      {
        title: '2. See the result and why',
        description:
          'The right side follows at once: points, thresholds, status, who owes what by when. Open any result to see its clauses and facts.',
      },
      {
        title: '3. Read the law, change rules, run suites',
        description:
          'Law and rules lead to each other and are checked as you type; suites check many cases at once. Everything stays in this browser.',
      },
    ],
  },
);
