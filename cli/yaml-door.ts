export { readYaml } from '#reading';
