import { applyFixes, type Fixed } from './apply-fixes.ts';
import { isOwn, outcomeOf, type Project } from './project.ts';

/** Makes the first fix of every problem of the folder's files. */
export function fixAll(project: Project): Fixed {
  return applyFixes(outcomeOf(project).diagnostics, (source) => isOwn(project, source));
}
