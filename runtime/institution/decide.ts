import { dayOf, textOf } from '../calendar.ts';
import { checkOptions, OptionsError, readingsOf, type DecideOptions } from '../interpretations.ts';
import type { Rules } from '../rules.ts';
import type { InstitutionDecision } from './decision.ts';
import { institutionInterpretations } from './interpretations.ts';
import { judgeInstitution, visibleInstitution } from './judge.ts';
import { obligationRows } from './obligations.ts';
import { byDate, missingHeadcounts, personLists, personRow } from './persons.ts';
import type { InstitutionRecord } from './record.ts';
import { institutionMeasures, institutionYearRow, yearRatios } from './years.ts';

/**
 * Judges an institution's record that `readInstitution` accepted: every person under the same options, then the institution's own ratio and obligations
 * (008.31 to 34). A pure function. Throws what `decide` throws. There is no 说明.
 */
export function decideInstitution(
  rules: Rules,
  institution: InstitutionRecord,
  options: DecideOptions,
): InstitutionDecision {
  const faults = checkOptions(rules, options);
  if (faults.length > 0) throw new OptionsError(faults);
  const asOf = dayOf(options.asOf) ?? 0;
  const known = options.knownAt === undefined ? asOf : (dayOf(options.knownAt) ?? asOf);
  const counting = visibleInstitution(institution, asOf, known);
  const judged = judgeInstitution(rules, counting, asOf, readingsOf(rules, options.interpretations ?? {}));
  const years = yearRatios(judged);
  const { undetermined, problems } = personLists(judged);
  const { identity, digest } = rules.tables;
  return {
    格式: 1,
    机构: institution.code,
    截至: textOf(asOf),
    规则集: { 名称: identity.name, 版本: identity.version, 摘要: digest },
    人员: judged.persons.map((person) => personRow(judged, person)),
    年度: years.map((year) => institutionYearRow(judged, year)),
    措施: years.flatMap((year) => institutionMeasures(judged, year)),
    期限: obligationRows(judged),
    待定: [...missingHeadcounts(judged, years), ...undetermined].sort(byDate),
    释义: institutionInterpretations(judged, options.alternatives ?? true),
    问题: problems,
  };
}
