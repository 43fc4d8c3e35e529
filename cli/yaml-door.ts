export { plain, readYaml } from '#reading';
