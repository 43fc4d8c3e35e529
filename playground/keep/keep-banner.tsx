import { Alert, Button, Space } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { usePage, usePart } from '../store/page.tsx';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import { shipped } from './new-desk.ts';
import { isLink } from './link/link.ts';
import { deskInLink } from './restore.ts';

/** What must be said above everything: that this comes from a link, that a link could not be opened, that another tab changed the workspace. */
export function KeepBanner(): ReactNode {
  const { keeper } = usePage();
  const texts = useTexts(keepTexts);
  const name = usePart(({ workspace }) => workspace.name);
  const id = usePart(({ workspace }) => workspace.id);
  const { saved, news } = useStore(keeper.state);
  useLinksInTheAddress();
  return (
    <>
      {news?.kind === 'refused' && (
        <Alert
          banner
          type="error"
          title={texts.refusedTitle}
          description={texts.refused[news.why]}
          closable={{ onClose: () => keeper.dismissNews() }}
        />
      )}
      {saved === 'linked' && (
        <Alert
          banner
          type="warning"
          title={texts.linkedTitle}
          description={`${texts.linkedText}${news?.kind === 'opened' && news.moved ? texts.linkedMoved : ''}`}
          action={
            <Button type="primary" onClick={() => void keeper.keepAs(name).then(forgetLink)}>
              {texts.keepLinked}
            </Button>
          }
        />
      )}
      {saved === 'elsewhere' && (
        <Alert
          banner
          type="warning"
          title={texts.elsewhereTitle}
          description={texts.elsewhereText}
          action={
            <Space>
              <Button onClick={() => void keeper.reload(id)}>{texts.reload}</Button>
              <Button type="primary" onClick={() => void keeper.keepAs(texts.copyName(name))}>
                {texts.keepCopy}
              </Button>
            </Space>
          }
        />
      )}
    </>
  );
}

/** What is kept is no longer what the address says. */
function forgetLink(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** A link put into the address of the open page is opened like any other. */
function useLinksInTheAddress(): void {
  const { store, keeper } = usePage();
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const fragment = location.hash.slice(1);
      if (!isLink(fragment)) return;
      const link = await deskInLink(fragment, shipped);
      if (link.kind === 'refused') {
        keeper.say(link);
        return;
      }
      await keeper.addLinked(link.desk, { kind: 'opened', moved: link.moved });
      store.getState().show(link.view);
    };
    const changed = (): void => void follow();
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, [store, keeper]);
}
