import { useEffect, useId, useState, useSyncExternalStore } from 'react';
import { NoAnswer, type Priority } from '../engine/client.ts';
import type { Answer, Parameter, RequestName } from '../engine/protocol.ts';
import { usePage } from './page.tsx';

export interface Answered<T> {
  /** The last answer there was; null before the first. */
  readonly value: T | null;
  /** The answer is of an earlier state of the rules or the question; the new one is being made. */
  readonly stale: boolean;
  /** Why there is no newer one: the rules took too long, or we made a mistake. */
  readonly failure: NoAnswer | null;
}

interface Kept<T> {
  readonly value: T | null;
  readonly failure: NoAnswer | null;
  readonly parameter: unknown;
  readonly revision: number;
}

/**
 * Asks the worker, and again whenever the parameter (compared by identity: memoise it) or the rules change. A null parameter asks nothing.
 * While the new answer is made the last one stays.
 */
export function useAnswer<N extends RequestName>(
  name: N,
  parameter: Parameter<N> | null,
  priority: Priority = 'looking',
): Answered<Answer<N>> {
  const { engine } = usePage();
  const key = useId();
  const revision = useSyncExternalStore(engine.subscribe, () => engine.revision);
  const [kept, keep] = useState<Kept<Answer<N>>>({ value: null, failure: null, parameter: null, revision: -1 });
  useEffect(() => {
    if (parameter === null) return;
    let current = true;
    engine.ask(name, parameter, { priority, key }).then(
      (value) => {
        if (current) keep({ value, failure: null, parameter, revision });
      },
      (why: unknown) => {
        if (!current || !(why instanceof NoAnswer) || why.reason === 'superseded') return;
        keep((last) => ({ ...last, failure: why, parameter, revision }));
      },
    );
    return () => {
      current = false;
    };
  }, [engine, name, parameter, priority, key, revision]);
  const stale = parameter !== null && (kept.parameter !== parameter || kept.revision !== revision);
  return { value: kept.value, stale, failure: kept.failure };
}
