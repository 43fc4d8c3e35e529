import { beforeAll, describe, expect, it } from 'vitest';
import { plain, readYaml } from '#reading';
import { decisionFile } from '../../../playground/case/decision-file.ts';
import { judge } from '../../../playground/engine/answers/judge.ts';
import { build, zhunsheng } from '../../shells/command.ts';
import { openShipped } from './open-shipped.ts';

beforeAll(build, 180_000);

describe('the page judges as the command does, byte for byte', () => {
  const opened = openShipped('qinghai');
  const paths = [...opened.others.keys()].filter((path) => path.startsWith('records/'));
  const decided = paths.map((path) => {
    const { value } = readYaml(opened.others.get(path) ?? { name: '', text: '' });
    const record = value === null ? null : plain(value);
    // As it comes from the worker, the decision is a copy.
    return structuredClone(judge(opened, { record, asOf: '2025-12-31', knownAt: null, readings: [] }));
  });
  const command = (format: string, files: readonly string[], ...more: readonly string[]): string => {
    const records = files.map((path) => `rules/qinghai/${path}`);
    return zhunsheng(['decide', 'rules/qinghai', ...records, '--as-of', '2025-12-31', '--format', format, ...more])
      .stdout;
  };

  it('all shipped records, without and with reasons', () => {
    expect(paths.length).toBeGreaterThan(20);
    for (const withReasons of [false, true]) {
      const lines = command('ndjson', paths, ...(withReasons ? ['--explain'] : []))
        .trimEnd()
        .split('\n');
      const own = decided.map((one) =>
        one.kind === 'judged' ? JSON.stringify(JSON.parse(decisionFile(one.decision, withReasons))) : one.kind,
      );
      expect(own).toEqual(lines);
    }
  });

  it('the file of one record', () => {
    const [path = ''] = paths;
    const [one] = decided;
    if (one?.kind !== 'judged') throw new Error('not judged');
    expect(decisionFile(one.decision, false)).toBe(command('json', [path]));
    expect(decisionFile(one.decision, true)).toBe(command('json', [path], '--explain'));
  });
});
