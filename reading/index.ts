export { yamlComments } from './comments.ts';
export { readJson } from './json.ts';
export { limits } from './limits.ts';
export { isReserved } from './names.ts';
export {
  entryOf,
  isAbsent,
  locate,
  plain,
  type List,
  type Place,
  type Plain,
  type Positioned,
  type Scalar,
  type Table,
  type TableEntry,
} from './positioned.ts';
export { readYaml } from './yaml.ts';
export { yamlEntries, yamlRow, type Writable, type WritableTable } from './write-yaml.ts';
