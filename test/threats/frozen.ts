// Nothing may rest on changing what every object inherits: all of this runs with the prototypes frozen.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '#compiler';
import { plain, readYaml } from '#reading';
import { decide, decideInstitution, explain, isInstitutionRecord, load, readInstitution, readRecord } from '#runtime';
import { folderIn, goodRules, libraryOf, shippedRules } from '../support/rule-folders.ts';

for (const prototype of [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype])
  Object.freeze(prototype);

const [qinghai, ...others] = [
  compile(folderIn(shippedRules, 'qinghai'), libraryOf(shippedRules)),
  compile(folderIn(goodRules, 'another-trade'), libraryOf(goodRules)),
  compile(folderIn(goodRules, 'overlay'), libraryOf(goodRules)),
].map(({ value }) => {
  if (value === null) throw new Error('does not compile');
  return load(value.tables);
});
if (qinghai === undefined) throw new Error('no rules');
const folder = join(shippedRules, 'qinghai/records');
const judged = readdirSync(folder).map((name) => {
  const { value } = readYaml({ name, text: readFileSync(join(folder, name), 'utf8') });
  const data = value === null ? null : plain(value);
  if (isInstitutionRecord(data)) {
    const { institution } = readInstitution(qinghai, data);
    if (institution === null) throw new Error(`${name} is not valid`);
    return decideInstitution(qinghai, institution, { asOf: '2025-12-31' });
  }
  const { record } = readRecord(qinghai, data);
  if (record === null) throw new Error(`${name} is not valid`);
  return decide(qinghai, record, { asOf: '2025-12-31', explain });
});
process.stdout.write(`${String(others.length + 1)} compiled, ${String(judged.length)} judged\n`);
