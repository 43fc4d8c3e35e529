import { useShallow } from 'zustand/shallow';
import { usePart } from '../store/page.tsx';
import { inReadingOrder } from './rule-files.ts';

/** The files of a kind of the open folder (null) or of a parent, in reading order; the same list as long as no file comes or goes. */
export function usePathsOf(folder: string | null, kind: (path: string) => boolean): readonly string[] {
  return usePart(
    useShallow(({ workspace }) => {
      const { files } = workspace.beside.find(({ name }) => name === folder) ?? workspace;
      return inReadingOrder(files.map(({ path }) => path).filter(kind));
    }),
  );
}
