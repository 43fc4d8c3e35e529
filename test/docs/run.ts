import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../shells/command.ts';
import type { Example, Files } from './page.ts';

export interface Ran {
  readonly exit: number | null;
  /** Both streams, as a terminal shows them. */
  readonly printed: string;
}

const known = new Map<string, Ran>();

/** Runs an example's commands on the built command, one after the other, up to the first that fails; what two pages show runs once. */
export function run(example: Example): Ran {
  const { files, commands } = example;
  const key = JSON.stringify([files, commands]);
  const ran = known.get(key) ?? runAnew(example);
  known.set(key, ran);
  return ran;
}

/** npx would look the package up; here it is the one just built. What goes on until Ctrl-C gets its Ctrl-C when it has said so. */
const npx = `npx() {
  shift
  if [ "$1" = play ]; then
    said=$(mktemp)
    "$NODE" "$ENTRY" "$@" --port 0 > "$said" &
    until grep -q Ctrl-C "$said"; do kill -0 $! || return 1; sleep 0.1; done
    kill -INT $!; wait $!; cat "$said"; rm "$said"
  else "$NODE" "$ENTRY" "$@"; fi
}`;

function runAnew({ files, commands }: Example): Ran {
  const own = commands.filter((command) => !command.startsWith('npm '));
  return inFolder(files, (folder) => {
    const script = ['set -e', npx, ...own].join('\n');
    const { status, stdout } = spawnSync('sh', ['-c', `{ ${script}\n} 2>&1`], {
      cwd: folder,
      env: { ...process.env, NODE: process.execPath, ENTRY: join(root, 'dist/zhunsheng.cjs') },
      encoding: 'utf8',
    });
    return { exit: status, printed: stdout };
  });
}

/** The npm scripts that the commands name and the package does not have; `ci` and `install` are npm's own. */
export function unknownScripts(commands: readonly string[]): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return commands
    .flatMap((command) => /^npm (?:run )?(\S+)/.exec(command)?.[1] ?? [])
    .filter((name) => !['ci', 'install'].includes(name) && !Object.hasOwn(scripts, name));
}

/** A page's files beside the national rules; a page without files speaks of the repository. */
function inFolder<T>(files: Files, use: (folder: string) => T): T {
  if (Object.keys(files).length === 0) return use(root);
  const folder = mkdtempSync(join(tmpdir(), 'zhunsheng-'));
  try {
    cpSync(join(root, 'rules/national'), join(folder, 'rules/national'), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the text printed is the one shown, where a line … stands for any lines. */
export function matches(shown: string, printed: string): boolean {
  const pattern = shown
    .trimEnd()
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : `${escaped(line)}\\n`))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${printed.trimEnd()}\n`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The shipped rules that pages quote from. */
export function shippedRules(): readonly string[] {
  const folder = join(root, 'rules');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.zs') && existsSync(join(folder, name)))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
