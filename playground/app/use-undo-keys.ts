import { useEffect } from 'react';
import { usePage } from '../store/page.tsx';

/** Ctrl+Z and Ctrl+Y (⌘Z, ⇧⌘Z) undo and redo changes of the case, unless one is typing: fields and editors undo for themselves. */
export function useUndoKeys(): void {
  const { store } = usePage();
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const { undo, redo } = store.temporal.getState();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || key === 'z') redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [store]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable], .monaco-editor') !== null;
}
