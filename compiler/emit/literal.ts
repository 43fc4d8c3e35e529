import { invariant } from '#diagnostics';

/**
 * Data as a literal that is at once JSON, JavaScript and TypeScript, and harmless wherever the file is pasted: characters that end lines, hide or turn text,
 * open tags or templates stand as escapes.
 */
export function literal(value: unknown, indent = 0): string {
  const text: string | undefined = JSON.stringify(value, null, indent);
  invariant(typeof text === 'string', 'there is nothing where a value belongs');
  return text.replace(/[<`\x7F-\x9F\u2028\u2029]|\p{Cf}|\$(?=\{)/gu, escaped);
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => {
    const code = character.charCodeAt(unit).toString(16).padStart(4, '0');
    return `\\u${code}`;
  }).join('');
}

/** A name as the name of a member: as it is where it can stand without quotes. */
export function memberName(name: string): string {
  return /^[A-Z_a-z\u4E00-\u9FFF][0-9A-Z_a-z\u4E00-\u9FFF]*$/.test(name) ? name : literal(name);
}

/** Sentences as a documentation comment that nothing in them can end, and in which nothing is a tag. */
export function comment(sentences: readonly string[]): readonly string[] {
  const lines = sentences.map(quiet);
  const [only = ''] = lines;
  return lines.length <= 1 ? [`/** ${only} */`] : ['/**', ...lines.map((line) => ` * ${line}`), ' */'];
}

function quiet(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .trim()
    .replaceAll('*/', '* /')
    .replaceAll('@', '＠');
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
