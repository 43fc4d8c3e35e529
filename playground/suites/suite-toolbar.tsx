import { DownloadOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Input, Progress, Segmented, Select, Space, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { expectationKeys, type ExpectationKey } from '#suite';
import { download } from '../keep/download.ts';
import { ImportButton } from '../keep/import-button.tsx';
import { usePage } from '../store/page.tsx';
import { textAt } from '../store/workspace.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { SaveScenarioButton } from './save-scenario-button.tsx';
import { countRows, type RowFilter, type StateFilter } from './shown-rows.ts';

interface SuiteToolbarProps {
  readonly filter: RowFilter;
  readonly setFilter: (filter: RowFilter) => void;
  readonly keys: readonly ExpectationKey[];
  readonly setKeys: (keys: readonly ExpectationKey[]) => void;
  readonly edit: (edited: { readonly path: string; readonly line: null }) => void;
}

const allKeys = Object.keys(expectationKeys) as readonly ExpectationKey[];

/** What is looked for and shown, how the scenarios fare altogether, and the files. */
export function SuiteToolbar({ filter, setFilter, keys, setKeys, edit }: SuiteToolbarProps): ReactNode {
  const { store, suites: runner } = usePage();
  const texts = useTexts(suitesTexts);
  const { suites } = useStore(runner.state);
  const { passed, failed } = countRows(suites);
  const path = filter.suite;
  const save = (): void => {
    const text = path === null ? null : textAt(store.getState().workspace, path);
    if (path !== null && text !== null) download(path.slice('suites/'.length), text, 'application/yaml');
  };
  return (
    <div className="suite-toolbar">
      <Space wrap>
        <Select
          aria-label={texts.suite}
          className="suite-choice"
          showSearch={{ optionFilterProp: 'label' }}
          value={path ?? ''}
          onChange={(value) => setFilter({ ...filter, suite: value === '' ? null : value })}
          options={[
            { value: '', label: texts.allSuites(suites.length) },
            ...suites.map((suite) => ({ value: suite.path, label: suite.name ?? suite.path })),
          ]}
        />
        <Segmented<StateFilter>
          aria-label={texts.result}
          value={filter.state}
          onChange={(state) => setFilter({ ...filter, state })}
          options={[
            { value: 'all', label: `${texts.states.all} ${passed + failed}` },
            { value: 'failed', label: `${texts.states.failed} ${failed}` },
            { value: 'passed', label: `${texts.states.passed} ${passed}` },
          ]}
        />
        <Input.Search
          aria-label={texts.search}
          placeholder={texts.search}
          allowClear
          value={filter.text}
          onChange={({ target }) => setFilter({ ...filter, text: target.value })}
        />
        <Select<ExpectationKey[]>
          aria-label={texts.columnsShown}
          className="column-choice"
          mode="multiple"
          maxTagCount="responsive"
          value={[...keys]}
          onChange={(chosen) => setKeys(allKeys.filter((key) => chosen.includes(key)))}
          options={allKeys.map((key) => ({ value: key, label: key }))}
        />
        <Tooltip title={path === null ? texts.chooseFirst : ''}>
          <Button
            icon={<EditOutlined aria-hidden />}
            disabled={path === null}
            onClick={() => path !== null && edit({ path, line: null })}
          >
            {texts.editYaml}
          </Button>
        </Tooltip>
        <Tooltip title={path === null ? texts.chooseFirst : ''}>
          <Button icon={<DownloadOutlined aria-hidden />} disabled={path === null} onClick={save}>
            {texts.download}
          </Button>
        </Tooltip>
        <ImportButton>{texts.upload}</ImportButton>
        <SaveScenarioButton size="middle" />
      </Space>
      <RunProgress />
    </div>
  );
}

/** How far the run is, and what came of it; read aloud when it ends. */
function RunProgress(): ReactNode {
  const { suites: runner } = usePage();
  const texts = useTexts(suitesTexts);
  const { suites, running } = useStore(runner.state);
  const { passed, failed } = countRows(suites);
  const done = suites.filter(({ stale }) => !stale).length;
  const status = running ? `${texts.running}${texts.progress(done, suites.length)}` : texts.ready;
  if (suites.length === 0) return null;
  return (
    <div className="run-progress">
      <Progress
        aria-label={status}
        percent={(100 * done) / suites.length}
        showInfo={false}
        size="small"
        status={failed > 0 ? 'exception' : 'success'}
      />
      <span role="status">
        {status} · {texts.counts(passed, failed)}
      </span>
    </div>
  );
}
