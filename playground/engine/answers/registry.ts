import type { Opened } from '../opened.ts';
import type { Answer, Parameter, RequestName } from '../protocol.ts';
import { form } from './form.ts';
import { interpretations } from './interpretations.ts';
import { judge } from './judge.ts';
import { languageAnswers } from './language/registry.ts';
import { lawAnswers } from './law/registry.ts';
import { suiteAnswers } from './suites/registry.ts';

/** Everything that is answered about the open folder; opening and changing it is the worker's own. */
export const answers: {
  readonly [N in Exclude<RequestName, 'open' | 'change'>]: (opened: Opened, parameter: Parameter<N>) => Answer<N>;
} = {
  form,
  interpretations,
  judge,
  ...languageAnswers,
  ...lawAnswers,
  ...suiteAnswers,
};
