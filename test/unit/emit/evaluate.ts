import vm from 'node:vm';
import { builtRules, type BuiltRules, type Tables } from '#runtime';

const opening =
  /^\/\/ .*\nimport \{ builtRules \} from 'zhunsheng\/runtime';\n\nexport const \{ ([A-Za-z, ]+) \} = (?=builtRules\()/;

/** Runs an emitted module as a script with the runtime at hand, as an import would; throws if it is laid out in any other way. */
export const evaluate = (code: string): BuiltRules => {
  if (!opening.test(code)) throw new Error('not a module of ours');
  const script = new vm.Script(`(builtRules) => ${code.replace(opening, '')}`);
  const run = script.runInThisContext() as (open: (tables: Tables) => BuiltRules) => BuiltRules;
  return run(builtRules);
};

/** The tables that an emitted module hands to the runtime. */
export const tablesIn = (code: string): unknown => {
  const script = new vm.Script(`((builtRules) => ${code.replace(opening, '').replace(/;\n$/, '')})`);
  const run = script.runInThisContext() as (open: (tables: unknown) => unknown) => unknown;
  return run((tables) => tables);
};
