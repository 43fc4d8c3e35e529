import { Alert, Button, Space } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { usePage, usePart } from '../store/page.tsx';
import { useAnswer } from '../store/use-answer.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { ComparisonTable } from './comparison-table.tsx';
import './suites.css';

/** While a scenario is open in the form: how the case, as it stands, compares with what the scenario expects. */
export function ExpectedBanner(): ReactNode {
  const { store } = usePage();
  const texts = useTexts(suitesTexts);
  const trial = usePart((state) => state.trial);
  const { expected: name } = trial;
  const asked = useMemo(() => (name === null ? null : { input: trial, name }), [trial, name]);
  const { value, stale } = useAnswer('expected', asked);
  if (name === null) return null;
  const comparisons = value?.comparisons ?? [];
  const differing = comparisons.filter(({ holds }) => !holds);
  const judged = value !== null && value.notices.length === 0;
  const said = !judged
    ? texts.bannerNotJudged
    : differing.length === 0
      ? texts.bannerHolds(comparisons.length)
      : texts.bannerDiffers(differing.length, comparisons.length);
  const { show, changeTrial } = store.getState();
  return (
    <Alert
      className={`expected-banner ${stale ? 'stale' : ''}`}
      type={judged && differing.length === 0 ? 'success' : 'warning'}
      showIcon
      title={`${texts.banner(name.scenario)}：${value === null && !stale ? texts.gone : said}`}
      description={differing.length > 0 ? <ComparisonTable comparisons={differing} /> : undefined}
      action={
        <Space>
          <Button onClick={() => show('suites')}>{texts.bannerBack}</Button>
          <Button onClick={() => changeTrial({ expected: null })}>{texts.bannerClose}</Button>
        </Space>
      }
    />
  );
}
