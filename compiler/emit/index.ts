export { emit } from './tables.ts';
