export { compile, type Compiled, type Library, type RuleFolder } from '#compiler';
export { noticeOf, plainStyle, renderNotice, type Diagnostic, type Notice, type Source } from '#diagnostics';
export { plain, readYaml } from '#reading';
export {
  checkInterpretations,
  decide,
  explain,
  load,
  readRecord,
  scorer,
  type Decision,
  type Fault,
  type Rules,
  type Tables,
} from '#runtime';
export { readSuite, runSuite } from '#suite';
export { compileFolder } from './compile-folder.ts';
