import { startTransition, useEffect, useId, useState } from 'react';
import { NoAnswer, type Priority } from '../engine/client.ts';
import type { Answer, Parameter, RequestName } from '../engine/protocol.ts';
import { usePage } from './page.tsx';

/** An answer that is kept as it is as long as the new one says the same. */
export interface QuietAnswer<T> {
  /** The last answer there was; null before the first. */
  readonly value: T | null;
  /** Why there is no newer one. */
  readonly failure: NoAnswer | null;
}

/** How eagerly it is asked. */
export interface Eagerness {
  readonly priority?: Priority;
  /** So long the rules must have stayed as they are, milliseconds. */
  readonly rest?: number;
}

/**
 * As `useAnswer`, for what stands beside a text being typed: nothing is drawn anew until an answer says something else, and drawing
 * gives way to the next keystroke.
 */
export function useQuietAnswer<N extends RequestName>(
  name: N,
  parameter: Parameter<N> | null,
  { priority = 'looking', rest = 0 }: Eagerness = {},
): QuietAnswer<Answer<N>> {
  const { engine } = usePage();
  const key = useId();
  const [kept, keep] = useState<QuietAnswer<Answer<N>>>({ value: null, failure: null });
  useEffect(() => {
    if (parameter === null) return;
    let current = true;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const settle = (next: (last: QuietAnswer<Answer<N>>) => QuietAnswer<Answer<N>>): void => {
      if (current) startTransition(() => keep(next));
    };
    const ask = (): void => {
      timer = null;
      engine.ask(name, parameter, { priority, key }).then(
        (value) =>
          settle((last) => (last.failure === null && same(last.value, value) ? last : { value, failure: null })),
        (why: unknown) => {
          if (why instanceof NoAnswer && why.reason !== 'superseded') settle(({ value }) => ({ value, failure: why }));
        },
      );
    };
    const askAtRest = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(ask, rest);
    };
    ask();
    const leave = engine.subscribe(rest === 0 ? ask : askAtRest);
    return () => {
      current = false;
      if (timer !== null) clearTimeout(timer);
      leave();
    };
  }, [engine, name, parameter, priority, rest, key]);
  return kept;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
