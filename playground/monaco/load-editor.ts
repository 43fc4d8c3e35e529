import type { CodeEditor } from './code-editor.tsx';
import type { Language } from '../store/store.ts';

/** The editor is the largest part of the page and is loaded when it is first shown; its own menus are in the language of that moment. */
export async function loadEditor(language: Language): Promise<{ readonly default: typeof CodeEditor }> {
  if (language === 'zh') await import('monaco-editor/nls/lang/zh-cn.js');
  const loaded = await import('./code-editor.tsx');
  return { default: loaded.CodeEditor };
}
