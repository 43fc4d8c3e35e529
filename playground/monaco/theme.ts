import { editor } from 'monaco-editor/editor/editor.api.js';

/** Colours on white with a contrast of at least 4.5 (WCAG AA), by the kinds that the language service tells apart. */
const colours = {
  keyword: '1d4e89',
  name: '6b3a00',
  value: '0a5c45',
  citation: '6b2fa0',
  number: '9a3412',
  date: '9a3412',
  text: '33373d',
  comment: '5c626b',
  operator: '4a4f57',
  unknown: 'b3261e',
} as const;

export const themeName = 'zhunsheng';

export function defineTheme(): void {
  editor.defineTheme(themeName, {
    base: 'vs',
    inherit: true,
    rules: Object.entries(colours).map(([token, foreground]) => ({
      token,
      foreground,
      ...(token === 'keyword' ? { fontStyle: 'bold' } : token === 'unknown' ? { fontStyle: 'underline' } : {}),
    })),
    colors: { 'editorLineNumber.foreground': '#6a707a', 'editorUnicodeHighlight.border': '#9a5b00' },
  });
}
