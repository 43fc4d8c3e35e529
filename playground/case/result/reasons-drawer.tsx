import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import type { ReactNode } from 'react';
import type { Explanation } from '#runtime';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { reasonsOf } from '../reasons.ts';
import { ReasonTree } from './reason-tree.tsx';

/** 「为什么」: the reasons of what was asked for; `subject` null: closed. */
export function ReasonsDrawer({
  reasons,
  subject,
  close,
  back,
}: {
  readonly reasons: readonly Explanation[];
  readonly subject: string | null;
  readonly close: () => void;
  /** To what was asked before; null: nothing was. */
  readonly back: (() => void) | null;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const found = subject === null ? [] : reasonsOf(reasons, subject);
  return (
    <Drawer
      title={subject === null ? texts.why : texts.whyOf(subject)}
      open={subject !== null}
      onClose={close}
      size={620}
      mask={false}
      className="reasons-drawer"
      extra={
        back !== null && (
          <Button size="small" icon={<ArrowLeftOutlined />} onClick={back}>
            {texts.back}
          </Button>
        )
      }
    >
      {found.length === 0 ? (
        <p>{texts.noReasons}</p>
      ) : (
        found.map((reason, index) => <ReasonTree key={index} reason={reason} />)
      )}
    </Drawer>
  );
}
