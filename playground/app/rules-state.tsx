import { CheckCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { countOf, useProblems } from '../rules/use-problems.ts';
import { usePage } from '../store/page.tsx';
import { applicationTexts } from '../texts/application.ts';
import { useTexts } from '../texts/texts.ts';

/** Whether the rules stand, seen from every view; leads to what is wrong with them. */
export function RulesState(): ReactNode {
  const { store } = usePage();
  const texts = useTexts(applicationTexts);
  const { value, failure } = useProblems();
  const first = value?.find(({ severity }) => severity === 'error');
  if (failure?.reason === 'too-long') return <span role="alert">{texts.tooLong}</span>;
  if (failure?.reason === 'failed') return <span role="alert">{texts.failed(failure.message)}</span>;
  if (value === null) return null;
  if (first === undefined)
    return (
      <span className="rules-state">
        <CheckCircleOutlined aria-hidden /> {texts.rulesReady}
      </span>
    );
  return (
    <Button
      danger
      type="text"
      icon={<CloseCircleOutlined aria-hidden />}
      onClick={() => store.getState().reveal(first.place)}
    >
      {texts.rulesWrong(countOf(value).error)}
    </Button>
  );
}
