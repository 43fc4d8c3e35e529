import { Alert, Button, Checkbox, Form, Input, Modal, Radio } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { yamlEntries, type WritableTable } from '#reading';
import type { NamedFolder } from '../engine/folder-data.ts';
import { usePart } from '../store/page.tsx';
import type { Json } from '../store/workspace.ts';
import { keepTexts } from '../texts/keep.ts';
import { useTexts } from '../texts/texts.ts';
import { download, fileName } from './download.ts';
import { zipOf } from './folder/zip.ts';
import { identityNumbers } from './link/identity-number.ts';
import { writeLink } from './link/link.ts';
import { changesOf, isRule, shareOf, shippedBase, type ShareChoice } from './link/share.ts';

/** Chat tools begin to cut links about here. */
const comfortable = 2_000;

interface ShareDialogProps {
  readonly shipped: readonly NamedFolder[];
  readonly close: () => void;
}

/** What goes into the link, and the link. Persons' facts only where ticked. */
export function ShareDialog({ shipped, close }: ShareDialogProps): ReactNode {
  const texts = useTexts(keepTexts);
  const workspace = usePart((state) => state.workspace);
  const trial = usePart((state) => state.trial);
  const view = usePart((state) => state.view);
  const base = shippedBase(workspace, shipped);
  const changed = useMemo(() => changesOf(workspace.files, base?.files ?? []), [workspace, base]);
  const [choice, choose] = useState<ShareChoice>({
    rules: base === null ? 'whole' : 'changes',
    trial: false,
    data: false,
  });
  const shared = useMemo(
    () => shareOf({ workspace, trial }, view, choice, shipped),
    [workspace, trial, view, choice, shipped],
  );
  const fragment = useMemo(() => writeLink(shared), [shared]);
  const numbers = useMemo(() => identityNumbers(JSON.stringify(shared)), [shared]);
  const data = choice.rules === 'changes' ? changed : workspace.files;
  const count = data.filter((file) => !isRule(file)).length;
  const saveFile = (): void => {
    const files = workspace.files.filter((file) => isRule(file) || choice.data);
    const tried = { path: `records/${texts.triedFile}.yaml`, text: yamlText(trial.record) };
    const all = choice.trial ? [...files.filter(({ path }) => path !== tried.path), tried] : files;
    download(`${fileName(workspace.name)}.zip`, zipOf(workspace.folder, all), 'application/zip');
  };
  return (
    <Modal
      open
      width={640}
      title={texts.shareTitle}
      onCancel={close}
      footer={[
        <Button key="file" onClick={saveFile}>
          {texts.downloadInstead}
        </Button>,
        <Button key="close" onClick={close}>
          {texts.close}
        </Button>,
        <CopyLink key="copy" fragment={fragment} />,
      ]}
    >
      <p>{texts.shareAlways}</p>
      <Form layout="vertical">
        <Form.Item label={texts.rulesChoice}>
          <Radio.Group
            vertical
            value={choice.rules}
            onChange={({ target }) => choose({ ...choice, rules: target.value === 'whole' ? 'whole' : 'changes' })}
            options={[
              ...(base === null ? [] : [{ value: 'changes', label: texts.changes(changed.filter(isRule).length) }]),
              { value: 'whole', label: texts.whole(workspace.files.filter(isRule).length) },
            ]}
          />
        </Form.Item>
        <Form.Item label={texts.shareWhat}>
          <Checkbox checked={choice.trial} onChange={({ target }) => choose({ ...choice, trial: target.checked })}>
            {texts.withTrial}
          </Checkbox>
          {count > 0 && (
            <Checkbox checked={choice.data} onChange={({ target }) => choose({ ...choice, data: target.checked })}>
              {choice.rules === 'changes' ? texts.withData(count) : texts.withAllData(count)}
            </Checkbox>
          )}
        </Form.Item>
        {numbers.length > 0 && <Alert type="error" showIcon title={texts.identity(numbers.join('、'))} />}
        <Form.Item
          label={texts.link}
          htmlFor="share-link"
          extra={fragment === null ? texts.tooLargeLink : texts.length(addressOf(fragment).length)}
        >
          <Input
            id="share-link"
            className="share-link"
            readOnly
            value={fragment === null ? '' : addressOf(fragment)}
            onFocus={({ target }) => target.select()}
          />
        </Form.Item>
        {fragment !== null && addressOf(fragment).length > comfortable && (
          <Alert type="warning" showIcon title={texts.long} />
        )}
        <p>{texts.shareNote}</p>
      </Form>
    </Modal>
  );
}

function CopyLink({ fragment }: { readonly fragment: string | null }): ReactNode {
  const texts = useTexts(keepTexts);
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    if (fragment === null) return;
    await navigator.clipboard.writeText(addressOf(fragment));
    setCopied(fragment);
  };
  return (
    <Button type="primary" disabled={fragment === null} onClick={() => void copy()}>
      {copied !== null && copied === fragment ? texts.copied : texts.copyLink}
    </Button>
  );
}

function yamlText(record: Json): string {
  return `${yamlEntries(record as WritableTable).join('\n')}\n`;
}

/** The whole address: this page and, behind `#`, what is shared. */
function addressOf(fragment: string): string {
  return `${location.origin}${location.pathname}#${fragment}`;
}
