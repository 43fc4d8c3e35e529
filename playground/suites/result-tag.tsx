import { CheckCircleOutlined, CloseCircleOutlined, QuestionCircleOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';

/** Passed, failed, or not judged at all: by word and sign, not by colour alone. */
export function ResultTag({ passed, judged }: { readonly passed: boolean; readonly judged: boolean }): ReactNode {
  const texts = useTexts(suitesTexts);
  if (!judged)
    return (
      <Tag color="warning" icon={<QuestionCircleOutlined aria-hidden />}>
        {texts.notJudged}
      </Tag>
    );
  return passed ? (
    <Tag color="success" icon={<CheckCircleOutlined aria-hidden />}>
      {texts.passed}
    </Tag>
  ) : (
    <Tag color="error" icon={<CloseCircleOutlined aria-hidden />}>
      {texts.failed}
    </Tag>
  );
}
