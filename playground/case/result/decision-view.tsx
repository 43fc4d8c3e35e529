import type { ReactNode } from 'react';
import type { Decided, Report } from '#report';
import type { CaseInput } from '../../engine/answers/judge.ts';
import { useAnswer } from '../../store/use-answer.ts';
import { Clocks } from './clocks.tsx';
import { DifferencesBanner } from './differences-banner.tsx';
import { Discretion } from './discretion.tsx';
import { Findings } from './findings.tsx';
import { Glance } from './glance.tsx';
import { Persons, Ratios } from './institution.tsx';
import { Interpretations } from './interpretations.tsx';
import { Jumps, type SectionName } from './jumps.tsx';
import { Measures, Problems, Settlements, Undeterminates } from './lists.tsx';
import { Statuses } from './statuses.tsx';
import { Years } from './years.tsx';

/** A decision, part by part. */
export function DecisionView({
  input,
  decision,
  report,
}: {
  readonly input: CaseInput;
  readonly decision: Decided;
  readonly report: Report;
}): ReactNode {
  const models = useAnswer('interpretations', 'all').value ?? [];
  const explained = report.kind === 'PersonReport';
  return (
    <>
      <Glance report={report} decision={decision} />
      <DifferencesBanner input={input} report={report} />
      <Jumps names={sectionsOf(report)} />
      <Problems problems={report.problems} />
      <Undeterminates rows={report.undetermined} />
      {report.kind === 'PersonReport' ? (
        <>
          <Years years={report.years} />
          <Findings findings={report.findings}>
            {'认定' in decision && <Discretion findings={decision.认定} reasons={decision.说明 ?? []} />}
          </Findings>
          <Statuses statuses={report.statuses} asOf={report.head.asOf} />
        </>
      ) : (
        <>
          <Ratios ratios={report.ratios} />
          <Persons persons={report.persons} />
        </>
      )}
      <Measures measures={report.measures} explained={explained} />
      <Clocks clocks={report.clocks} rows={decision.期限} explained={explained} />
      {report.kind === 'PersonReport' && <Settlements settlements={report.settlements} />}
      <Interpretations models={models} uses={decision.释义} view={report.interpretations} />
    </>
  );
}

function sectionsOf(report: Report): readonly SectionName[] {
  const early: readonly SectionName[] = [
    ...(report.problems.length > 0 ? (['problems'] as const) : []),
    ...(report.undetermined.length > 0 ? (['undetermined'] as const) : []),
  ];
  if (report.kind === 'InstitutionReport')
    return [...early, 'ratios', 'persons', 'measures', 'clocks', 'interpretations'];
  const settled = report.settlements.length > 0 ? (['settlements'] as const) : [];
  return [...early, 'years', 'findings', 'statuses', 'measures', 'clocks', ...settled, 'interpretations'];
}
