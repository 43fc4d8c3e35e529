import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { plain, readYaml } from '#reading';
import { decide, decideInstitution, explain, isInstitutionRecord, load, readInstitution, readRecord } from '#runtime';
import { compileFolder } from '../../cli/compile-folder.ts';

/*
 * The form of a decision, byte for byte: one golden file for each sample record of Qinghai, of a person (reasons included) or an institution.
 * UPDATE_GOLDEN=1 writes them anew; the digest changes with every change of the rules, the rest only with a reason.
 */
const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../rules/qinghai');
const rules = load(tablesOf(compileFolder(folder)));

describe('decisions on the sample records', () => {
  const records = readdirSync(join(folder, 'records')).sort();
  it.each(records)('%s', (name) => {
    const golden = join(here, name.replace(/\.yaml$/, '.json'));
    const decided = `${JSON.stringify(decisionOf(name), null, 1)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, decided);
    expect(decided).toBe(readFileSync(golden, 'utf8'));
  });
});

function tablesOf({ value }: ReturnType<typeof compileFolder>): Parameters<typeof load>[0] {
  if (value === null) throw new Error('rules/qinghai does not compile');
  return value.tables;
}

function decisionOf(name: string): unknown {
  const { value } = readYaml({ name, text: readFileSync(join(folder, 'records', name), 'utf8') });
  const data = value === null ? null : plain(value);
  const options = { asOf: '2025-12-31', explain };
  if (isInstitutionRecord(data)) {
    const { institution, faults } = readInstitution(rules, data);
    if (institution === null) throw new Error(JSON.stringify(faults));
    return decideInstitution(rules, institution, options);
  }
  const { record, faults } = readRecord(rules, data);
  if (record === null) throw new Error(JSON.stringify(faults));
  return decide(rules, record, options);
}
