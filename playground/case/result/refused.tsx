import { Alert, Button } from 'antd';
import type { ReactNode } from 'react';
import type { FaultView } from '../../engine/answers/judge.ts';
import { usePart } from '../../store/page.tsx';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { useEditing } from '../form/editing.tsx';
import { valueAt } from '../record/path.ts';
import { shownText } from '../record/shown.ts';

/** What no field of the form asks for, so that it can only be taken away. */
const unasked: readonly FaultView['code'][] = ['unknown-key', 'unknown-kind'];

/** Why the record cannot be judged yet; each leads to its place in the form. */
export function Refused({
  faults,
  goTo,
}: {
  readonly faults: readonly FaultView[];
  readonly goTo: (fault: FaultView) => void;
}): ReactNode {
  const texts = useTexts(caseResultTexts);
  const language = usePart((state) => state.language);
  const { record, replaceAt } = useEditing();
  return (
    <Alert
      type="warning"
      showIcon
      title={texts.refused(faults.length)}
      description={
        <>
          <p className="hint">{texts.refusedHint}</p>
          <ul className="problems">
            {faults.map((fault, index) => (
              <li key={index}>
                <Button type="link" size="small" onClick={() => goTo(fault)}>
                  {placeOf(fault)}
                </Button>{' '}
                {fault[language]}
                {unasked.includes(fault.code) && (
                  <Button size="small" onClick={() => replaceAt(fault.path, undefined)}>
                    {texts.takeAway}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );

  /** `F2 处理.方式`: entries go by their numbers. */
  function placeOf({ path }: FaultView): string {
    const parts = path.map((key, level) => {
      if (typeof key !== 'number') return key;
      const member = path.slice(0, level + 1);
      const name = shownText(valueAt(record, [...member, '编号'])) || shownText(valueAt(record, [...member, '案卷']));
      return name === '' ? `${key + 1}` : name;
    });
    return parts.length === 0 ? '·' : parts.join(' ').replace(/^记录 /, '');
  }
}
