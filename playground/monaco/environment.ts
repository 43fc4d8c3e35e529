import workerAddress from 'monaco-editor/editor/editor.worker.js?worker&url';
import { scriptAddress } from '../engine/script-address.ts';

/** The editor's own worker comes from the page's origin, under the page's policy. */
const trusted = scriptAddress('zhunsheng-editor-worker', workerAddress);

globalThis.MonacoEnvironment = {
  getWorker: () => new Worker(trusted, { type: 'module' }),
};
