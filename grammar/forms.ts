/** The two forms of the language: `.zs` and `.zs.yaml`. */
export type Form = 'zs' | 'yaml';

const endings: Readonly<Record<Form, string>> = { yaml: '.zs.yaml', zs: '.zs' };

/** The form of a file with this name; null if its ending says that it holds no rules. */
export function formOf(name: string): Form | null {
  if (name.endsWith(endings.yaml)) return 'yaml';
  return name.endsWith(endings.zs) ? 'zs' : null;
}
