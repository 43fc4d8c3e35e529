import { languages } from 'monaco-editor/editor/editor.api.js';
import type { LexicalRule } from '#editor';
import { NoAnswer, type Engine } from '../engine/client.ts';

/** The two forms of the rule language, and a regulation's text. */
export type LanguageName = 'zhunsheng' | 'zhunsheng-yaml' | 'zhunsheng-law';
export const ruleLanguages: readonly LanguageName[] = ['zhunsheng', 'zhunsheng-yaml'];
export const allLanguages: readonly LanguageName[] = [...ruleLanguages, 'zhunsheng-law'];

export function languageOf(file: string): LanguageName {
  if (file.endsWith('.zs')) return 'zhunsheng';
  return file.endsWith('.zs.yaml') ? 'zhunsheng-yaml' : 'zhunsheng-law';
}

const pairs: [string, string][] = [
  ['「', '」'],
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
  ['"', '"'],
];

const rules: languages.LanguageConfiguration = {
  comments: { lineComment: '#' },
  brackets: pairs.slice(0, 3),
  autoClosingPairs: pairs.map(([open, close]) => ({ open, close })),
  surroundingPairs: pairs.map(([open, close]) => ({ open, close })),
  wordPattern: /[^\s「」“”"（）()《》、，,。；;：:#]+/,
  // Below a line that begins at the margin its clauses are set in.
  onEnterRules: [{ beforeText: /^[^\s#].*$/, action: { indentAction: languages.IndentAction.Indent } }],
};

/** Makes the languages known to the editor, with their colours by spelling as the worker tells them. */
export function registerLanguages(engine: Engine): void {
  for (const id of allLanguages) languages.register({ id });
  languages.setLanguageConfiguration('zhunsheng', rules);
  languages.setLanguageConfiguration('zhunsheng-yaml', { ...rules, onEnterRules: [] });
  languages.setLanguageConfiguration('zhunsheng-law', { wordPattern: rules.wordPattern ?? /\S+/ });
  languages.setMonarchTokensProvider('zhunsheng', colours(engine, 'zs'));
  languages.setMonarchTokensProvider('zhunsheng-yaml', colours(engine, 'yaml'));
}

async function colours(engine: Engine, form: 'zs' | 'yaml'): Promise<languages.IMonarchLanguage> {
  try {
    const { defaultToken, tokenizer } = await engine.ask('lexicalGrammar', form, { priority: 'typing' });
    const states = Object.entries(tokenizer).map(([state, rows]) => [state, rows.map(ruleOf)] as const);
    return { defaultToken, tokenizer: Object.fromEntries(states) };
  } catch (why) {
    if (why instanceof NoAnswer) return { tokenizer: { root: [] } };
    throw why;
  }
}

function ruleOf([pattern, kind]: LexicalRule): languages.IMonarchLanguageRule {
  return [pattern, kind];
}
