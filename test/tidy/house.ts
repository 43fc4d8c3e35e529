import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms, from the ground up: a room may import only the rooms named beside it. */
export const rooms = {
  diagnostics: [],
  reading: ['diagnostics'],
  runtime: [],
  grammar: ['diagnostics', 'reading'],
  compiler: ['grammar', 'diagnostics', 'runtime'],
  suite: ['compiler', 'runtime', 'diagnostics', 'reading'],
  editor: ['compiler', 'grammar', 'diagnostics', 'reading'],
  report: ['suite', 'runtime', 'diagnostics'],
  cli: ['report', 'editor', 'suite', 'compiler', 'grammar', 'runtime', 'diagnostics', 'reading'],
  playground: ['report', 'editor', 'suite', 'compiler', 'grammar', 'runtime', 'diagnostics', 'reading'],
} as const satisfies Record<string, readonly string[]>;

export type Room = keyof typeof rooms;

/** What a room may be entered by beside its index, and the places (folders or files) that may do so. */
export const sideEntries: Readonly<Record<string, readonly string[]>> = {
  'runtime/tables': ['compiler/emit/', 'cli/runtime.ts'],
};

/** Third-party packages and the one place (a folder or file) that may import each. */
export const doors: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ['grammar/lexer/', 'grammar/parser/'],
  'fastest-levenshtein': ['diagnostics/spelling.ts'],
  'get-east-asian-width': ['diagnostics/render/'],
  yaml: ['reading/'],
  prettier: ['grammar/format/'],
  '@noble/hashes': ['compiler/emit/digest.ts'],
  commander: ['cli/'],
  'node:': ['cli/', 'playground/vite.config.ts'],
  react: ['playground/'],
  'react-dom': ['playground/main.tsx'],
  antd: ['playground/'],
  '@ant-design/icons': ['playground/'],
  dayjs: ['playground/'],
  zustand: ['playground/'],
  zundo: ['playground/store/'],
  'monaco-editor': ['playground/monaco/'],
  echarts: ['playground/charts/'],
  fflate: ['playground/keep/'],
  'idb-keyval': ['playground/keep/storage.ts'],
  'pinyin-match': ['playground/case/pinyin.ts'],
  vite: ['playground/vite.config.ts'],
  '@vitejs/plugin-react': ['playground/vite.config.ts'],
};

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export interface CodeFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly room: Room;
  readonly text: string;
  readonly lines: number;
  /** Specifiers as written; `typeOnly` for `import type` / `export type`. */
  readonly imports: readonly { readonly specifier: string; readonly typeOnly: boolean }[];
}

/** Every TypeScript file of the rooms. */
export function codeFiles(): readonly CodeFile[] {
  return (Object.keys(rooms) as Room[]).flatMap((room) => walk(join(root, room)).map((file) => read(file, room)));
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function read(file: string, room: Room): CodeFile {
  const text = readFileSync(file, 'utf8');
  return {
    path: relative(root, file).replaceAll('\\', '/'),
    room,
    text,
    lines: text.split('\n').length - 1,
    imports: importsOf(text),
  };
}

function importsOf(text: string): CodeFile['imports'] {
  const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  const dynamic = /\bimport\('([^']+)'\)/g;
  return [
    ...[...text.matchAll(statement)].map((m) => ({ specifier: m[2] ?? '', typeOnly: m[1] !== undefined })),
    ...[...text.matchAll(dynamic)].map((m) => ({ specifier: m[1] ?? '', typeOnly: false })),
  ];
}

/** The file a relative specifier of `from` means, as a repository path; null for packages and rooms. */
export function target(from: CodeFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return join(dirname(from.path), specifier.replace(/\?.*$/, '')).replaceAll('\\', '/');
}
