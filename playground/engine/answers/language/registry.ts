import {
  complete,
  converted,
  definition,
  fixAll,
  folding,
  formatted,
  hover,
  lexicalGrammar,
  outline,
  problems,
  references,
  rename,
  renameTarget,
  tokens,
} from '#editor';
import type { Opened } from '../../opened.ts';
import type { LanguageRequests } from './requests.ts';

/** The language service. */
export const languageAnswers: {
  readonly [N in keyof LanguageRequests]: (
    opened: Opened,
    parameter: LanguageRequests[N]['parameter'],
  ) => LanguageRequests[N]['answer'];
} = {
  lexicalGrammar: (_, form) => lexicalGrammar(form),
  problems: ({ project }) => problems(project),
  fixAll: ({ project }) => fixAll(project),
  complete: ({ project }, { file, offset }) => complete(project, file, offset),
  hover: ({ project }, { file, offset }) => hover(project, file, offset),
  definition: ({ project }, { file, offset }) => definition(project, file, offset),
  references: ({ project }, { file, offset }) => references(project, file, offset),
  renameTarget: ({ project }, { file, offset }) => renameTarget(project, file, offset),
  rename: ({ project }, { file, offset, to }) => rename(project, file, offset, to),
  outline: ({ project }, file) => outline(project, file),
  folding: ({ project }, file) => folding(project, file),
  tokens: ({ project }, file) => tokens(project, file),
  formatted: ({ project }, file) => formatted(project, file),
  converted: ({ project }, file) => converted(project, file),
};
