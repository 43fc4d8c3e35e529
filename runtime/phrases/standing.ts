import { monthsText } from './decision.ts';

/** What is wrong with repairs, registrations anew and status decisions. */
export const standingPhrases = {
  neverRepaired: '本年度已有不予修复的记分，不予修复',
  beyondRepair: (asked: number, lawful: number): string => `减免 ${asked} 分超过规定，只计其中 ${lawful} 分`,
  noCut: '没有规定修复可以缩短期限，不缩短',
  wrongCut: (asked: number, lawful: number): string =>
    `缩短${monthsText(asked)}不合规定，按缩短${monthsText(lawful)}计`,
  nothingToCut: '当日没有可以缩短的暂停或终止，不缩短',
  cutTooOften: '这项处理已按规定的次数缩短过，不再缩短',
  openBar: '尚在禁止登记期内，且期限尚未确定，不予重新登记',
  insideBar: (last: string, first: string): string => `尚在禁止登记期内（至 ${last}），最早 ${first} 可以重新登记`,
  notAssessed: '没有通过评估的记载，不予重新登记',
  outOfRange: (asked: number, lawful: string): string =>
    `期限${monthsText(asked)}不在规定的${lawful}之内；更正前按所记执行`,
  noThreshold: '没有与之相应的记分阈值或机构处理；更正前按所记执行',
} as const;
