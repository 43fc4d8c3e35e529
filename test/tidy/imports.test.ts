import { describe, expect, it } from 'vitest';
import { codeFiles, doors, rooms, sideEntries, target, type CodeFile } from './house.ts';

const files = codeFiles();
const byPath = new Map(files.map((file) => [file.path, file]));

describe('who may know whom', () => {
  it('rooms import only the rooms below them, through their index or a declared entry', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier.startsWith('#'))
        .filter(({ specifier }) => !mayEnter(file, specifier.slice(1)))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('relative imports stay inside the room', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .map(({ specifier }) => target(file, specifier))
        .filter((path) => path !== null && !path.startsWith(`${file.room}/`))
        .map((path) => `${file.path} → ${path}`),
    );
    expect(wrong).toEqual([]);
  });

  it('nobody imports its own folder’s index', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => specifier === './index.ts' || specifier === `#${file.room}`)
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('each third-party package has one door', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('#'))
        .filter(({ specifier }) => !doorsOf(specifier).some((door) => file.path.startsWith(door)))
        .map(({ specifier }) => `${file.path} → ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  it('no ring of value imports between files', () => {
    expect(rings()).toEqual([]);
  });

  it('every file is imported by another, but for the entries', () => {
    const imported = new Set(files.flatMap((file) => file.imports.map(({ specifier }) => target(file, specifier))));
    const entries =
      /^(cli\/(main|library|runtime|explain|prettier)|[a-z]+\/index|playground\/(main|vite\.config))\.tsx?$/;
    expect(files.map((file) => file.path).filter((path) => !imported.has(path) && !entries.test(path))).toEqual([]);
  });

  it('inside the compiler: resolved ← typed ← core ← {analyse, emit, interpret}, resolved ← accounting ← analyse, emit and interpret apart', () => {
    const below: Readonly<Record<string, readonly string[]>> = {
      resolved: [],
      typed: ['resolved'],
      core: ['typed', 'resolved'],
      accounting: ['resolved'],
      analyse: ['accounting', 'core', 'typed', 'resolved'],
      emit: ['core'],
      interpret: ['core'],
    };
    const stage = (path: string): string | undefined => /^compiler\/([a-z]+)\//.exec(path)?.[1];
    const wrong = files.flatMap((file) => {
      const own = stage(file.path);
      if (own === undefined) return [];
      return file.imports
        .map(({ specifier }) => target(file, specifier))
        .filter((path) => path !== null)
        .filter((path) => {
          const other = stage(path);
          return other !== undefined && other !== own && !(below[own] ?? []).includes(other);
        })
        .map((path) => `${file.path} → ${path}`);
    });
    expect(wrong).toEqual([]);
  });
});

function mayEnter(file: CodeFile, entry: string): boolean {
  const [room = ''] = entry.split('/');
  const places = room === entry ? [''] : (sideEntries[entry] ?? []);
  return (rooms[file.room] as readonly string[]).includes(room) && places.some((place) => file.path.startsWith(place));
}

function doorsOf(specifier: string): readonly string[] {
  const name = Object.keys(doors).find(
    (door) => specifier === door || specifier.startsWith(door === 'node:' ? door : `${door}/`),
  );
  return name === undefined ? [] : (doors[name] ?? []);
}

/** The files of each ring of value imports, found by depth-first search. */
function rings(): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (file: CodeFile, trail: readonly string[]): void => {
    state.set(file.path, 'open');
    for (const { specifier, typeOnly } of file.imports) {
      const next = typeOnly ? undefined : byPath.get(target(file, specifier) ?? '');
      if (next === undefined) continue;
      if (state.get(next.path) === 'open') found.push([...trail, file.path, next.path].join(' → '));
      else if (!state.has(next.path)) visit(next, [...trail, file.path]);
    }
    state.set(file.path, 'done');
  };
  for (const file of files) if (!state.has(file.path)) visit(file, []);
  return found;
}
