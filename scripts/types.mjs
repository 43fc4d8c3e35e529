// Writes the declarations of the library and the runtime: one file for each of ours that they reach, with paths that hold outside the repository.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = ['runtime/index.ts', 'cli/library.ts'];

/** Into `folder`, in the repository's own layout. */
export async function writeTypes(folder) {
  const declarations = reached(emitted());
  for (const [name, text] of declarations) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** The declarations of every file the entries import; `npm run lint` checks the types, here they are only written. */
function emitted() {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    entries.map((entry) => join(root, entry)),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      noCheck: true,
      types: [],
      rootDir: root,
    },
  );
  const texts = new Map();
  const { diagnostics } = program.emit(
    undefined,
    (path, text) => texts.set(relative(root, path).replaceAll('\\', '/'), text),
    undefined,
    true,
  );
  const [first] = diagnostics;
  if (first !== undefined) throw new Error(ts.flattenDiagnosticMessageText(first.messageText, '\n'));
  return texts;
}

/** Those that the entries' declarations lead to, by name. */
function reached(texts) {
  const found = new Map();
  const visit = (name) => {
    if (found.has(name)) return;
    if (!texts.has(name)) throw new Error(`no declarations for ${name}`);
    const targets = [];
    const text = texts.get(name).replace(/(from |import\()(['"])([#.][^'"]*)\2/g, (whole, before, quote, specifier) => {
      const target = specifier.startsWith('#') ? `${specifier.slice(1)}/index.ts` : join(dirname(name), specifier);
      targets.push(target.replaceAll('\\', '/').replace(/\.ts$/, '.d.ts'));
      const path = relative(dirname(name), target).replaceAll('\\', '/').replace(/\.ts$/, '.js');
      return `${before}${quote}${path.startsWith('.') ? path : `./${path}`}${quote}`;
    });
    found.set(name, text);
    targets.forEach(visit);
  };
  for (const entry of entries) visit(entry.replace(/\.ts$/, '.d.ts'));
  return new Map([...found].sort(([left], [right]) => (left < right ? -1 : 1)));
}
