import { diagnose } from '#diagnostics';
import type { Declared } from '../resolved/ir.ts';
import type { PersonTimes } from './ir-duties.ts';
import { declarationsOf, type Typing } from './scope.ts';
import { switchOf, type Guards } from './switches.ts';

/** 人次口径: how an institution's person-times and persons are counted; what every 机构阈值 needs. */
export function typePersonTimes(typing: Typing, guardsOf: (declared: Declared) => Guards): PersonTimes | null {
  const [declared] = declarationsOf(typing.resolved, '人次口径');
  if (declared === undefined) {
    const ratio = declarationsOf(typing.resolved, '机构阈值').at(-1);
    if (ratio !== undefined) typing.report(diagnose('person-times-missing', ratio.nameSpan, { name: ratio.name }));
    return null;
  }
  const guards = guardsOf(declared);
  const counts = (keyword: '级联人次' | '联动人次') =>
    switchOf(declared, guards, keyword, ({ value }) => value.name.text === '计入');
  return {
    denominator: switchOf(declared, guards, '分母', ({ value }) =>
      value.name.text === '年初登记人数' ? 'year-start' : 'assessment-day',
    ),
    cascades: counts('级联人次'),
    linked: counts('联动人次'),
    declared,
  };
}
