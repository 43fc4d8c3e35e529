import { inBoth } from './texts.ts';

export const applicationTexts = inBoth(
  {
    title: '准绳 · 试验场',
    views: { case: '试算案卷', rules: '条文与规则', suites: '场景套件' },
    undo: '撤销（Ctrl+Z）',
    redo: '重做（Ctrl+Y）',
    language: 'English',
    tour: '三步上手',
    rulesReady: '规则无误',
    rulesWrong: (count: number) => `规则有 ${count} 个错误`,
    failing: (count: number) => `${count} 个场景未通过`,
    navigation: '视图',
    tooLong: '规则运算超过 3 秒，已停止；文字都还在，请检查最近的改动',
    failed: (message: string) => `程序出错了，不是您的过错。请把这一行报告给维护者：${message}`,
  },
  {
    title: 'zhunsheng playground',
    views: { case: 'Try a case', rules: 'Law and rules', suites: 'Suites' },
    undo: 'Undo (Ctrl+Z)',
    redo: 'Redo (Ctrl+Y)',
    language: '中文',
    tour: 'Tour',
    rulesReady: 'Rules are fine',
    rulesWrong: (count: number) => `${count} errors in the rules`,
    failing: (count: number) => `${count} scenarios fail`,
    navigation: 'Views',
    tooLong: 'The rules took more than 3 seconds and were stopped; your text is kept, look at your last change',
    failed: (message: string) => `Our mistake, not yours. Please report this line: ${message}`,
  },
);
