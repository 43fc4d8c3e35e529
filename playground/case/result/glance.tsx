import { DownloadOutlined } from '@ant-design/icons';
import { Button, Checkbox, Space, Tag, Tooltip } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Decided, Report } from '#report';
import { caseResultTexts } from '../../texts/case-result.ts';
import { useTexts } from '../../texts/texts.ts';
import { decisionFile } from '../decision-file.ts';
import { download, fileName } from '../../keep/download.ts';
import { SaveScenarioButton } from '../../suites/save-scenario-button.tsx';

/** The few words that tell whether to read on, and the decision as a file. */
export function Glance({ report, decision }: { readonly report: Report; readonly decision: Decided }): ReactNode {
  const texts = useTexts(caseResultTexts);
  const { head, glance } = report;
  const [withReasons, setWithReasons] = useState(false);
  const explained = '说明' in decision;
  return (
    <div className="glance" role="status" aria-label={texts.glance}>
      <p className="of">
        {head.label} <strong>{head.name}</strong>，{texts.asOf} {head.asOf}，
        <span className="rule-set">{head.ruleSet}</span>
      </p>
      <p className="tags">
        {glance.map((text) => (
          <Tag key={text} className="glance-tag">
            {text}
          </Tag>
        ))}
      </p>
      {report.kind === 'PersonReport' && report.person.length > 0 && <p className="of">{report.person.join('；')}</p>}
      <Space size="small" className="actions">
        <SaveScenarioButton />
        <Tooltip title={texts.downloadHint}>
          <Button
            size="small"
            icon={<DownloadOutlined />}
            onClick={() =>
              download(`${fileName(head.name)}.json`, decisionFile(decision, withReasons), 'application/json')
            }
          >
            {texts.download}
          </Button>
        </Tooltip>
        {explained && (
          <Checkbox checked={withReasons} onChange={(e) => setWithReasons(e.target.checked)}>
            {texts.withReasons}
          </Checkbox>
        )}
      </Space>
    </div>
  );
}
