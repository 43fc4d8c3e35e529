import { citedAt } from './cited-at.ts';
import { clause } from './clause.ts';
import { law } from './law.ts';

export const lawAnswers = { law, citedAt, clause };
