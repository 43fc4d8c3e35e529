import { Alert, Button, Empty } from 'antd';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ExpectationKey } from '#suite';
import { usePage, usePart } from '../store/page.tsx';
import { applicationTexts } from '../texts/application.ts';
import { suitesTexts } from '../texts/suites.ts';
import { useTexts } from '../texts/texts.ts';
import { EditSuite } from './edit-suite.tsx';
import { ScenarioDrawer } from './scenario-drawer.tsx';
import { ScenarioTable } from './scenario-table.tsx';
import { shownRows, type RowFilter, type ShownRow } from './shown-rows.ts';
import { SuiteToolbar } from './suite-toolbar.tsx';
import './suites.css';

const noFilter: RowFilter = { suite: null, state: 'all', text: '' };
const usualKeys: readonly ExpectationKey[] = ['分值', '累计', '状态', '措施'];

/** The suites of the workspace: every scenario with what it expects and what is decided, run again as the rules change. */
export function SuitesView(): ReactNode {
  const { store, suites: runner } = usePage();
  const texts = useTexts(suitesTexts);
  const { tooLong, failed } = useTexts(applicationTexts);
  const { suites, noRules, failure } = useStore(runner.state);
  const language = usePart((state) => state.language);
  const [filter, setFilter] = useState<RowFilter>(noFilter);
  const [keys, setKeys] = useState(usualKeys);
  const [opened, setOpened] = useState<ShownRow | null>(null);
  const [edited, setEdited] = useState<{ readonly path: string; readonly line: number | null } | null>(null);
  useEffect(() => runner.watch(), [runner]);
  const rows = useMemo(() => shownRows(suites, filter), [suites, filter]);
  const unreadable = suites.filter(({ name, notices }) => name === null && notices.length > 0);
  return (
    <div className="suites">
      <h2>{texts.title}</h2>
      {noRules && (
        <Alert
          type="warning"
          showIcon
          title={texts.noRules}
          action={<Button onClick={() => store.getState().show('rules')}>{texts.toRules}</Button>}
        />
      )}
      {failure !== null && (
        <Alert type="error" showIcon title={failure.reason === 'too-long' ? tooLong : failed(failure.message)} />
      )}
      {unreadable.map(({ path, notices: [first] }) => (
        <Alert
          key={path}
          type="error"
          showIcon
          title={texts.unreadable(path, first?.[language] ?? '')}
          action={<Button onClick={() => setEdited({ path, line: first?.line ?? null })}>{texts.editYaml}</Button>}
        />
      ))}
      <SuiteToolbar filter={filter} setFilter={setFilter} keys={keys} setKeys={setKeys} edit={setEdited} />
      {suites.length === 0 ? (
        <Empty description={texts.none}>
          <p>{texts.noneHint}</p>
          <Button type="primary" onClick={() => store.getState().show('case')}>
            {texts.toCase}
          </Button>
        </Empty>
      ) : (
        <ScenarioTable rows={rows} keys={keys} open={setOpened} />
      )}
      {opened !== null && (
        <ScenarioDrawer
          name={{ suite: opened.path, scenario: opened.name }}
          close={() => setOpened(null)}
          edit={(line) => {
            setEdited({ path: opened.path, line });
            setOpened(null);
          }}
        />
      )}
      {edited !== null && <EditSuite {...edited} close={() => setEdited(null)} />}
    </div>
  );
}
