import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test', 'virtual');

/** What TypeScript says, under strict options, of files by name that exist only here; `zhunsheng/runtime` and `zhunsheng/explain` are this repository's. */
export const checkTypes = (files: Readonly<Record<string, string>>): readonly ts.Diagnostic[] => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
    paths: {
      'zhunsheng/runtime': [join(root, 'cli/runtime.ts')],
      'zhunsheng/explain': [join(root, 'cli/explain.ts')],
    },
  };
  const disk = ts.createCompilerHost(options);
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]));
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    directoryExists: (path) => path === folder || (disk.directoryExists?.(path) ?? true),
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      return text === undefined ? disk.getSourceFile(path, version, ...rest) : ts.createSourceFile(path, text, version);
    },
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  });
};
