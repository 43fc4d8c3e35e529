import 'antd/dist/reset.css';
import './app/page.css';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Application } from './app/application.tsx';
import { keepInStep } from './app/keep-in-step.ts';
import { chosenLanguage } from './app/language.ts';
import { todayInChina } from './app/today.ts';
import { DiskFolder } from './disk/disk-folder.ts';
import { readOpenedFolder } from './disk/opened-folder.ts';
import { Engine } from './engine/client.ts';
import { startWorker } from './engine/start-worker.ts';
import { Keeper } from './keep/keeper.ts';
import { firstDesk, shipped } from './keep/new-desk.ts';
import { restore } from './keep/restore.ts';
import { Storage } from './keep/storage.ts';
import { PageProvider, type Page } from './store/page.tsx';
import { createStore } from './store/store.ts';
import { SuiteRunner } from './suites/suite-runner.ts';

/** Finds out what to show, and puts the parts of the page together. */
async function assemble(): Promise<Page> {
  const storage = new Storage();
  const opened = await readOpenedFolder();
  const disk = opened === null ? null : new DiskFolder(opened);
  const onDisk =
    opened === null || disk === null
      ? null
      : {
          id: disk.id,
          desk: (kept: Parameters<DiskFolder['beginning']>[1]) => disk.beginning(opened, kept, todayInChina()),
        };
  const beginning = await restore(storage, location.hash, shipped, firstDesk, onDisk);
  const store = createStore(beginning.desk, chosenLanguage());
  store.getState().show(beginning.view);
  const engine = new Engine(startWorker);
  keepInStep(store, engine);
  const keeper = new Keeper(store, storage, beginning);
  keeper.begin();
  return { store, engine, keeper, suites: new SuiteRunner(store, engine), disk };
}

dayjs.locale('zh-cn');
const page = await assemble();
const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <PageProvider page={page}>
        <Application />
      </PageProvider>
    </StrictMode>,
  );
