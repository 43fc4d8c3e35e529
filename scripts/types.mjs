// Writes the declarations of the library and the runtime: one file for each of ours that they reach, with paths that hold outside the repository.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const entries = ['cli/runtime.ts', 'cli/explain.ts', 'cli/library.ts'];

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
    const targets = new Set();
    const pathTo = (target) => {
      if (!texts.has(target)) throw new Error(`${name} leads to ${target}, which has no declarations`);
      targets.add(target);
      const path = relative(dirname(name), target)
        .replaceAll('\\', '/')
        .replace(/\.d\.ts$/, '.js');
      return JSON.stringify(path.startsWith('.') ? path : `./${path}`);
    };
    const behind = (entry, exported) => pathTo(fileOf(texts, entry, exported));
    const text = texts
      .get(name)
      .replace(/^(import|export)( type)? \{([^}]*)\} from ['"]#([a-z/]+)['"];/gm, (_, verb, type = '', list, entry) =>
        namesIn(list)
          .map(({ written, name: exported }) => `${verb}${type} { ${written} } from ${behind(entry, exported)};`)
          .join('\n'),
      )
      .replace(
        /import\(['"]#([a-z/]+)['"]\)\.(\w+)/g,
        (_, entry, exported) => `import(${behind(entry, exported)}).${exported}`,
      )
      .replace(
        /(from |import\()['"](\.[^'"]*\.ts)['"]/g,
        (_, before, path) => before + pathTo(declarationsAt(name, path)),
      );
    found.set(name, text);
    targets.forEach(visit);
  };
  for (const entry of entries) visit(entry.replace(/\.ts$/, '.d.ts'));
  return [...found].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** A room's index lists what it exports: the file that declares a name, so that nobody needs the rest of the room. An entry beside the index is that file itself. */
function fileOf(texts, entry, exported) {
  if (entry.includes('/')) return `${entry}.d.ts`;
  const index = `${entry}/index.d.ts`;
  for (const [, list, path] of texts.get(index).matchAll(/^export (?:type )?\{([^}]*)\} from ['"]([^'"]+)['"];/gm))
    if (namesIn(list).some(({ name }) => name === exported)) return declarationsAt(index, path);
  throw new Error(`${index} does not export ${exported}`);
}

/** `a, type B, c as d` taken apart. */
function namesIn(list) {
  const written = list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return written.map((part) => ({ written: part, name: part.replace(/^type /, '').replace(/ as .*$/, '') }));
}

function declarationsAt(from, path) {
  return join(dirname(from), path).replaceAll('\\', '/').replace(/\.ts$/, '.d.ts');
}
