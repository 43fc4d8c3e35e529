// The command starts fast because it is cut into files, each loaded when one of its functions is first called. The sources know nothing of it: in place of
// a module behind a door, a bundle gets functions of the same names that open the door.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the command beside its first: what each holds, by the modules whose functions lead into it. */
export const doors = {
  judging: [
    ...['runtime/rules.ts', 'runtime/record/read.ts', 'runtime/decide.ts', 'report/text/decision.ts'],
    ...['runtime/institution/read.ts', 'runtime/institution/decide.ts'],
  ],
  explaining: ['runtime/explain/explain.ts', 'suite/explanation-text.ts'],
  page: ['report/page/document.ts'],
  compiling: ['compiler/pipeline.ts', 'compiler/accounting/account.ts', 'compiler/core/clause-texts.ts'],
  building: ['compiler/emit/targets.ts'],
  converting: ['grammar/convert.ts'],
  testing: ['suite/read-suite.ts', 'suite/run.ts', 'suite/report/json.ts', 'suite/report/text.ts'],
  serving: ['cli/page-server.ts', 'cli/opened-folder.ts'],
  messages: ['diagnostics/render/notice.ts'],
  yaml: ['reading/yaml.ts', 'reading/comments.ts'],
};

/** The functions that a module exports; a door cannot hand out anything else. */
function functionsOf(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const names = [...text.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, name]) => name);
  const all = [...text.matchAll(/^export (?!type |interface )/gm)];
  if (names.length !== all.length) throw new Error(`${path} stands behind a door and exports more than functions`);
  return names;
}

/** The entry of a door's bundle. */
export function behind(root, door) {
  return doors[door]
    .map((path) => `export { ${functionsOf(root, path).join(', ')} } from ${JSON.stringify(join(root, path))};\n`)
    .join('');
}

/** Keeps all doors shut but the one whose bundle this is. */
export function shut(root, own) {
  const doorOf = new Map(
    Object.entries(doors).flatMap(([door, paths]) => paths.map((path) => [join(root, path), door])),
  );
  return {
    name: 'shut',
    setup(setup) {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const door = doorOf.get(path);
        if (door === undefined || door === own) return undefined;
        const names = functionsOf(root, path.slice(root.length));
        const file = JSON.stringify(`./${door}.cjs`);
        const opening = names.map(
          (name) => `export const ${name} = (...given) => require(${file}).${name}(...given);\n`,
        );
        return { contents: opening.join(''), loader: 'js' };
      });
    },
  };
}
