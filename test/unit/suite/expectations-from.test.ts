import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plain, readYaml, type WritableTable } from '../../../reading/index.ts';
import {
  decide,
  decideInstitution,
  isInstitutionRecord,
  load,
  readInstitution,
  readRecord,
} from '../../../runtime/index.ts';
import {
  appendScenario,
  emptySuite,
  expectationsFrom,
  expectationTable,
  readSuite,
  runScenario,
} from '../../../suite/index.ts';
import { build, folderIn, libraryOf, shippedRules } from '../../support/rule-folders.ts';

const rules = load(build(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules)).compiled.tables);
const folder = join(shippedRules, 'qinghai/records');
const asOf = '2025-12-31';

function expectablesOf(value: unknown) {
  const { statuses } = rules.tables;
  if (isInstitutionRecord(value)) {
    const { institution } = readInstitution(rules, value);
    if (institution === null) throw new Error('a shipped record is valid');
    return expectationsFrom(decideInstitution(rules, institution, { asOf }), statuses);
  }
  const { record } = readRecord(rules, value);
  if (record === null) throw new Error('a shipped record is valid');
  return expectationsFrom(decide(rules, record, { asOf }), statuses);
}

describe('what a scenario can expect of a decision', () => {
  it.each(readdirSync(folder))('%s: saved with every expectation, it passes', (name) => {
    const { value: root } = readYaml({ name, text: readFileSync(join(folder, name), 'utf8') });
    const record = root === null ? null : plain(root);
    const expectables = expectablesOf(record);
    const draft = {
      名称: '存下的案卷',
      推导: '试算',
      截至: asOf,
      案卷: record as WritableTable,
      期望: expectationTable(expectables),
    };
    const { value: text } = appendScenario({ name: '套件.yaml', text: emptySuite('套件') }, draft);
    const { value: suiteRoot } = readYaml({ name: '套件.yaml', text: text ?? '' });
    const suite = suiteRoot === null ? null : readSuite(suiteRoot).value;
    const [scenario] = suite?.scenarios ?? [];
    if (scenario === undefined) throw new Error('the suite is read');
    expect(scenario.expectations.length).toBeGreaterThan(2);
    expect(runScenario(scenario, { rules, recordAt: () => null })).toMatchObject({ failures: [], notices: [] });
  });

  it('writes what stands under a key together, a set of one as its member', () => {
    expect(
      expectationTable([
        { key: '分值', of: 'F1', value: [3] },
        { key: '分值', of: 'F2', value: [1, 2] },
        { key: '适用情形', of: 'F1', value: [] },
        { key: '措施', of: null, value: ['约谈'] },
        { key: '期限', of: '提出异议', value: { F1: ['逾期'] } },
      ]),
    ).toEqual({
      分值: { F1: 3, F2: [1, 2] },
      适用情形: { F1: [] },
      措施: ['约谈'],
      期限: { 提出异议: { F1: ['逾期'] } },
    });
  });
});
