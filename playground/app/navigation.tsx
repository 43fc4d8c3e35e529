import { FileSearchOutlined, ProfileOutlined, TableOutlined } from '@ant-design/icons';
import { Badge, Layout, Menu } from 'antd';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { usePage, usePart } from '../store/page.tsx';
import type { ViewName } from '../store/store.ts';
import { countRows } from '../suites/shown-rows.ts';
import { applicationTexts } from '../texts/application.ts';
import { useTexts } from '../texts/texts.ts';

const views: readonly (readonly [ViewName, ReactNode])[] = [
  ['case', <ProfileOutlined key="case" aria-hidden />],
  ['rules', <FileSearchOutlined key="rules" aria-hidden />],
  ['suites', <TableOutlined key="suites" aria-hidden />],
];

/** The views; later ones (proofs, coverage, comparison) get their lines here. */
export function Navigation(): ReactNode {
  const { store, suites } = usePage();
  const texts = useTexts(applicationTexts);
  const view = usePart((state) => state.view);
  const failed = useStore(suites.state, (state) => countRows(state.suites).failed);
  const label = (name: ViewName): ReactNode =>
    name === 'suites' ? (
      <>
        {texts.views.suites} <Badge count={failed} size="small" title={texts.failing(failed)} />
      </>
    ) : (
      texts.views[name]
    );
  return (
    <Layout.Sider theme="light" width={150} breakpoint="lg" collapsedWidth={56} trigger={null} className="views">
      <nav aria-label={texts.navigation}>
        <Menu
          selectedKeys={[view]}
          items={views.map(([name, icon]) => ({ key: name, icon, label: label(name), title: texts.views[name] }))}
          onClick={({ key }) => {
            const chosen = views.find(([name]) => name === key);
            if (chosen !== undefined) store.getState().show(chosen[0]);
          }}
        />
      </nav>
    </Layout.Sider>
  );
}
