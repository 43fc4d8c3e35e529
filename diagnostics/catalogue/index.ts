import type { Entry } from './entry.ts';
import { citations } from './citations.ts';
import { duties } from './duties.ts';
import { forms } from './forms.ts';
import { lexical } from './lexical.ts';
import { names } from './names.ts';
import { pack } from './pack.ts';
import { reading } from './reading.ts';
import { rules } from './rules.ts';
import { shapes } from './shapes.ts';
import { statuses } from './statuses.ts';
import { suites } from './suites.ts';
import { syntax } from './syntax.ts';
import { types } from './types.ts';

/** Every message there is, by family; a family is one file. */
export const catalogue = {
  ...pack,
  ...lexical,
  ...syntax,
  ...forms,
  ...shapes,
  ...names,
  ...citations,
  ...types,
  ...rules,
  ...statuses,
  ...duties,
  ...reading,
  ...suites,
} as const;

/** The name of a message. */
export type Code = keyof typeof catalogue;

/** What a message's sentence needs to be told. */
export type ParametersOf<C extends Code> = (typeof catalogue)[C] extends Entry<infer P> ? P : never;
