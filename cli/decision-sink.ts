import { articleOf, decisionText, documentEnd, documentStart, type Decided } from '#report';
import type { OpenedRules } from './open-rules.ts';

import { layoutOf, out } from './terminal.ts';

export const decisionFormats = ['text', 'html', 'json', 'ndjson'] as const;
export type DecisionFormat = (typeof decisionFormats)[number];

/** Where decisions go: one after the other, or together as one text. */
export interface DecisionSink {
  /** `record` is the data that was judged. */
  readonly take: (decision: Decided, record: unknown) => void;
  readonly end: () => void;
}

/** `alone`: one record was asked for, and no batch. */
export function decisionSink({ rules, clauseText }: OpenedRules, format: DecisionFormat, alone: boolean): DecisionSink {
  const { tables } = rules;
  switch (format) {
    case 'ndjson':
      return { take: (decision) => out(`${JSON.stringify(decision)}\n`), end: () => undefined };
    case 'json': {
      const all: Decided[] = [];
      return { take: (decision) => void all.push(decision), end: () => writeJson(all, alone) };
    }
    case 'text': {
      const layout = layoutOf(process.stdout);
      let between = '';
      return {
        take: (decision, record) => {
          out(between + decisionText(decision, { tables, record }, layout));
          between = '\n';
        },
        end: () => undefined,
      };
    }
    case 'html': {
      let count = 0;
      return {
        take: (decision, record) => {
          if (count === 0) out(documentStart(decision, alone));
          count += 1;
          out(articleOf(decision, { tables, record }, clauseText, count));
        },
        end: () => {
          if (count > 0) out(documentEnd());
        },
      };
    }
  }
}

/** One record asked for, one object; several (or a batch), a list. */
function writeJson(decisions: readonly Decided[], alone: boolean): void {
  const [only] = decisions;
  if (!alone) out(`${JSON.stringify(decisions, null, 2)}\n`);
  else if (only !== undefined) out(`${JSON.stringify(only, null, 2)}\n`);
}
