import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import type { Expectable } from '#suite';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';

interface ExpectationChoiceProps {
  readonly all: readonly Expectable[];
  /** Given by the form: positions in `all`. */
  readonly value?: readonly number[];
  readonly onChange?: (chosen: readonly number[]) => void;
}

/** Which of the things that hold now the scenario shall expect, by key. */
export function ExpectationChoice({ all, value = [], onChange }: ExpectationChoiceProps): ReactNode {
  const texts = useTexts(suitesTexts);
  const keys = [...new Set(all.map(({ key }) => key))];
  const toggle = (at: number, chosen: boolean): void =>
    onChange?.(chosen ? [...value, at].sort((a, b) => a - b) : value.filter((one) => one !== at));
  return (
    <dl className="expectation-choice">
      {keys.map((key) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            {all.map((one, at) =>
              one.key === key ? (
                <Checkbox key={at} checked={value.includes(at)} onChange={({ target }) => toggle(at, target.checked)}>
                  {one.of === null ? '' : `${one.of}：`}
                  {toldValue(one.value, texts.nothing)}
                </Checkbox>
              ) : null,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function toldValue(value: Expectable['value'], none: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.length === 0 ? none : value.join('、');
  return Object.entries(value)
    .map(([entry, states]) => `${entry} ${String(states)}`)
    .join('；');
}
