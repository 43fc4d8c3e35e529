import { createContext, useContext, type ReactNode } from 'react';
import type { DiskFolder } from '../disk/disk-folder.ts';
import type { Engine } from '../engine/client.ts';
import type { Keeper } from '../keep/keeper.ts';
import type { SuiteRunner } from '../suites/suite-runner.ts';
import type { State, Store } from './store.ts';

/** What every part of the page works with. */
export interface Page {
  readonly store: Store;
  readonly engine: Engine;
  readonly keeper: Keeper;
  readonly suites: SuiteRunner;
  /** The folder on disk that the page was opened with; null: none. */
  readonly disk: DiskFolder | null;
}

const PageContext = createContext<Page | null>(null);

export function PageProvider({ page, children }: { readonly page: Page; readonly children: ReactNode }): ReactNode {
  return <PageContext value={page}>{children}</PageContext>;
}

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('outside the page');
  return page;
}

/** A part of the state; the component is drawn anew when that part changes. */
export function usePart<T>(select: (state: State) => T): T {
  return usePage().store(select);
}
