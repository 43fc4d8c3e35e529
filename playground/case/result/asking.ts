import { createContext, useContext } from 'react';

/** What can be asked the reasons of. */
export interface Asking {
  /** The subjects that have reasons. */
  readonly subjects: ReadonlySet<string>;
  readonly ask: (subject: string) => void;
}

const AskingContext = createContext<Asking>({ subjects: new Set(), ask: () => undefined });

export const AskingProvider = AskingContext.Provider;

export function useAsking(): Asking {
  return useContext(AskingContext);
}
