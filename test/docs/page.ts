/*
 * What the fenced blocks of a page mean to the tests; a reader sees only the first word behind the fence.
 *   ```zs file=rules/甲/记分.zs   written to this file in the page's own folder, behind what earlier blocks wrote there
 *   ```zs try=rules/甲/记分.zs    takes the file's place for the next sh block alone
 *   ```zs                         stands word for word in a shipped rule file
 *   ```sh exit=1                  commands, run in the page's folder (in the repository, if the page writes no files)
 *   ```text                       what the sh block just before it prints; a line … stands for any lines
 * Other blocks are not allowed: there is no example that nobody checks.
 */

/** One fenced block: the first word behind the fence, the attributes after it, the lines within. */
export interface Block {
  readonly language: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** The fence's line, from 1. */
  readonly line: number;
}

/** Files by their path in the page's folder. */
export type Files = Readonly<Record<string, string>>;

/** Commands with the files they find and what they should print. */
export interface Example {
  readonly line: number;
  readonly files: Files;
  readonly commands: readonly string[];
  readonly exit: number;
  /** Null where the page does not show it. */
  readonly printed: Block | null;
}

export interface Page {
  readonly examples: readonly Example[];
  /** Rules that the page shows without a file: they are quoted from the shipped ones. */
  readonly quoted: readonly Block[];
  /** Blocks that are none of the above. */
  readonly strays: readonly Block[];
  /** All the page's files, as they are at its end. */
  readonly files: Files;
}

export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly info: string; readonly line: number; readonly lines: string[] } | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === null) open = { info: fence[1] ?? '', line: index + 1, lines: [] };
    else {
      blocks.push(blockOf(open.info, open.line, open.lines));
      open = null;
    }
  }
  return blocks;
}

function blockOf(info: string, line: number, lines: readonly string[]): Block {
  const [language = '', ...pairs] = info.trim().split(/\s+/);
  const attributes = Object.fromEntries(pairs.map((pair) => [pair.replace(/=.*$/, ''), pair.replace(/^[^=]*=?/, '')]));
  return { language, attributes, text: lines.map((each) => `${each}\n`).join(''), line };
}

export function readPage(markdown: string): Page {
  const examples: Example[] = [];
  const quoted: Block[] = [];
  const strays: Block[] = [];
  let files: Files = {};
  let tried: Files = {};
  const blocks = blocksOf(markdown);
  for (const [index, block] of blocks.entries()) {
    const { file, try: trial } = block.attributes;
    if (file !== undefined) files = { ...files, [file]: appended(files[file], block) };
    else if (trial !== undefined) tried = { ...tried, [trial]: block.text };
    else if (block.language === 'sh') {
      const next = blocks[index + 1];
      const printed = next !== undefined && isPrinted(next) ? next : null;
      examples.push({ ...exampleOf(block), files: { ...files, ...tried }, printed });
      tried = {};
    } else if (block.language === 'zs') quoted.push(block);
    else if (!isPrinted(block) || blocks[index - 1]?.language !== 'sh') strays.push(block);
  }
  return { examples, quoted, strays, files };
}

/** Declarations of one file stand apart; entries of a YAML list do not. */
function appended(before: string | undefined, { language, text }: Block): string {
  if (before === undefined) return text;
  return language === 'zs' ? `${before}\n${text}` : before + text;
}

function isPrinted({ language, attributes }: Block): boolean {
  return (language === 'text' || language === 'yaml') && Object.keys(attributes).length === 0;
}

function exampleOf({ text, attributes, line }: Block): Omit<Example, 'files' | 'printed'> {
  const commands = text
    .split('\n')
    .map((command) => command.replace(/\s+#.*$/, '').trim())
    .filter((command) => command !== '');
  return { line, commands, exit: Number(attributes['exit'] ?? '0') };
}
