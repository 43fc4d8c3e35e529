import { useEffect, useState, type ReactNode } from 'react';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';

/** Takes files dropped anywhere on the page; says so while they hover. */
export function FileDrop({ take }: { readonly take: (files: readonly File[]) => void }): ReactNode {
  const texts = useTexts(keepTexts);
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setHovering(false);
      take([...event.dataTransfer.files]);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [take]);
  return hovering ? <div className="file-drop">{texts.drop}</div> : null;
}
