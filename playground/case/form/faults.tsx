import type { ReactNode } from 'react';
import type { FaultView } from '../../engine/answers/judge.ts';
import { usePart } from '../../store/page.tsx';
import { caseTexts } from '../../texts/case.ts';
import { useTexts } from '../../texts/texts.ts';
import type { RecordPath } from '../record/path.ts';

/** The faults of the value at the path, or inside of it. */
export function faultsAt(faults: readonly FaultView[], path: RecordPath): readonly FaultView[] {
  return faults.filter((fault) => path.every((key, index) => fault.path[index] === key));
}

export function FaultLines({ faults }: { readonly faults: readonly FaultView[] }): ReactNode {
  const language = usePart((state) => state.language);
  return faults.map((fault, index) => (
    <p className="fault" role="alert" key={index}>
      {fault[language]}
    </p>
  ));
}

/** That something is wrong inside of what is folded away. */
export function WrongSign({ count }: { readonly count: number }): ReactNode {
  const { wrong } = useTexts(caseTexts);
  if (count === 0) return null;
  return (
    <span className="wrong" role="img" aria-label={wrong(count)} title={wrong(count)}>
      !
    </span>
  );
}
