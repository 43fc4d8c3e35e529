import { scriptAddress } from './script-address.ts';
import address from './worker.ts?worker&url';

const trusted = scriptAddress('zhunsheng-worker', address);

export function startWorker(): Worker {
  return new Worker(trusted, { type: 'module' });
}
