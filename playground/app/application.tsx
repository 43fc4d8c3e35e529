import { ConfigProvider, Layout } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, useState, type ReactNode } from 'react';
import { CaseView } from '../case/case-view.tsx';
import { KeepBanner } from '../keep/keep-banner.tsx';
import { RulesView } from '../rules/rules-view.tsx';
import { usePage, usePart } from '../store/page.tsx';
import { SuitesView } from '../suites/suites-view.tsx';
import { isFirstVisit, rememberVisit } from './first-visit.ts';
import { Header } from './header.tsx';
import { Navigation } from './navigation.tsx';
import { theme } from './theme.ts';
import { Tour } from './tour.tsx';
import { useUndoKeys } from './use-undo-keys.ts';

/** The whole page: the views at the left, what concerns all of them on top. */
export function Application(): ReactNode {
  const language = usePart((state) => state.language);
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
      <Rooms />
    </ConfigProvider>
  );
}

function Rooms(): ReactNode {
  const { store } = usePage();
  const view = usePart((state) => state.view);
  const language = usePart((state) => state.language);
  const [touring, tour] = useState(isFirstVisit);
  useUndoKeys();
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  return (
    <>
      <Layout className="application">
        <Header
          onTour={() => {
            store.getState().show('case');
            tour(true);
          }}
        />
        <KeepBanner />
        <Layout>
          <Navigation />
          <Layout.Content className="view">
            {view === 'case' && <CaseView />}
            {view === 'rules' && <RulesView />}
            {view === 'suites' && <SuitesView />}
          </Layout.Content>
        </Layout>
      </Layout>
      <Tour
        open={touring && view === 'case'}
        onClose={() => {
          tour(false);
          rememberVisit();
        }}
      />
    </>
  );
}
