export { emit } from './tables.ts';
export { emitTarget, type BuiltFile, type Target } from './targets.ts';
