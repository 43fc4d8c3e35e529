export { compile, emitTarget } from '#compiler';
