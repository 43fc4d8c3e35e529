import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleFolder } from '#compiler';
import { plain, readYaml, type Positioned } from '#reading';
import {
  decide,
  decideInstitution,
  explain,
  isInstitutionRecord,
  readInstitution,
  readRecord,
  type Decision,
  type Fault,
  type InstitutionDecision,
  type Rules,
} from '#runtime';
import { readSuite, runSuite } from '#suite';
import { build, folderIn, foldersIn, goodRules, libraryOf, shippedRules, type Built } from '../support/rule-folders.ts';
import { freshWords, type FreshWords } from './fresh-words.ts';
import { renamedReadings, renamedRecord, renamedSuite, textOf, type Data } from './rename-data.ts';
import { renamedRules } from './rename-rules.ts';

interface Judged {
  readonly record: Data;
  readonly asOf: string;
  readonly readings: { readonly [name: string]: string };
}

type Outcome = Decision | InstitutionDecision | readonly Fault[];

const outcome = (rules: Rules, { record, asOf, readings }: Judged): Outcome => {
  const options = { asOf, interpretations: readings };
  if (isInstitutionRecord(record)) {
    const { institution, faults } = readInstitution(rules, record);
    return institution === null ? faults : decideInstitution(rules, institution, options);
  }
  const { record: person, faults } = readRecord(rules, record);
  return person === null ? faults : decide(rules, person, { ...options, explain });
};

/** All of a decision but the digest, which is of the rules' words, explanations included. */
const decisionText = (rules: Rules, judged: Judged): string => {
  const found = outcome(rules, judged);
  if (!('规则集' in found)) return JSON.stringify(found);
  return JSON.stringify({ ...found, 规则集: { ...found.规则集, 摘要: '' } }, null, 1);
};

const yamlIn = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];

const readData = (name: string, text: string): Positioned => {
  const { value } = readYaml({ name, text });
  if (value === null) throw new Error(`${name} cannot be read`);
  return value;
};

const dataIn = (folder: string, name: string): Data => plain(readData(name, readFileSync(join(folder, name), 'utf8')));

/** What a scenario judges; its record may stand in a file of its own. */
const scenariosOf = (folder: string, suite: Data): readonly Judged[] => {
  const { 场景 } = suite as { readonly 场景: readonly { readonly [key: string]: Data }[] };
  return 场景.map(({ 名称, 截至, 案卷, 释义 }) => ({
    record:
      typeof 案卷 === 'string'
        ? dataIn(folder, 案卷)
        : { 格式: '1', 案卷: 名称 ?? '', ...(案卷 as { readonly [key: string]: Data }) },
    asOf: textOf(截至),
    readings: (释义 ?? {}) as { readonly [name: string]: string },
  }));
};

const renamedFolder =
  (words: FreshWords) =>
  (folder: RuleFolder): RuleFolder => ({ ...folder, files: folder.files.map((file) => renamedRules(file, words)) });

const places = [shippedRules, goodRules].flatMap((parent) => foldersIn(parent).map((name) => ({ parent, name })));

describe.each(places)('every word of the author of $name renamed', ({ parent, name }) => {
  const words = freshWords();
  const suitesFolder = join(parent, name, 'suites');
  const recordsFolder = join(parent, name, 'records');
  const folder = folderIn(parent, name);
  const original: Built = build(folder, libraryOf(parent));
  const rename = renamedFolder(words);
  const renamed: Built = build(rename(folder), libraryOf(parent, rename));
  const { core } = original.compiled;

  it('leaves no declared name as it was', () => {
    const { core: fresh } = renamed.compiled;
    const before = core.situations.map((situation) => situation.name);
    expect(fresh.situations.map((situation) => words.turnedBack(situation.name))).toEqual(before);
    const namesOf = (rules: typeof core): readonly string[] => [
      ...rules.facts.flatMap((fact) => [fact.name, ...fact.path, ...fact.determinedBy]),
      ...rules.vocabularies.flatMap((vocabulary) => vocabulary.items.map((item) => item.name)),
      ...rules.bands.map((band) => band.name),
      ...rules.situations.map((situation) => situation.name),
      ...rules.situations.flatMap(({ title }) => title ?? []),
      ...rules.choices.map((choice) => choice.name),
      ...rules.thresholds.flatMap((threshold) => [threshold.name, ...threshold.decidedBy]),
      ...rules.statuses.map((status) => status.name),
      ...rules.thresholds.flatMap(({ duties }) => duties.flatMap(({ actor, acts }) => [actor, ...acts])),
      ...rules.interpretations.flatMap((one) => [one.name, ...one.readings.map((reading) => reading.name)]),
    ];
    expect(namesOf(fresh).filter((word) => !/^.{3}字$/u.test(word))).toEqual([]);
    expect(namesOf(fresh).map(words.turnedBack)).toEqual(namesOf(core));
  });

  it.each(yamlIn(recordsFolder))('%s is decided as before', (file) => {
    const judged = { record: dataIn(recordsFolder, file), asOf: '2027-12-31', readings: {} };
    const after = { ...judged, record: renamedRecord(core, judged.record, words) };
    expect(words.turnedBack(decisionText(renamed.rules, after))).toBe(decisionText(original.rules, judged));
  });

  it.each(yamlIn(suitesFolder))('every scenario of %s is decided as before', (file) => {
    for (const judged of scenariosOf(suitesFolder, dataIn(suitesFolder, file))) {
      const after = {
        ...judged,
        record: renamedRecord(core, judged.record, words),
        readings: renamedReadings(judged.readings, words),
      };
      expect(words.turnedBack(decisionText(renamed.rules, after))).toBe(decisionText(original.rules, judged));
    }
  });

  it.each(yamlIn(suitesFolder))('%s renamed passes the rules renamed', (file) => {
    const suite = renamedSuite(core, dataIn(suitesFolder, file), words);
    const { value } = readSuite(readData(file, JSON.stringify(suite)));
    if (value === null) throw new Error(`${file} renamed is no suite`);
    const recordAt = (path: string): ReturnType<Parameters<typeof runSuite>[1]['recordAt']> => {
      const record = renamedRecord(core, dataIn(suitesFolder, path), words);
      return { value: readData(path, JSON.stringify(record)), diagnostics: [] };
    };
    const { scenarios } = runSuite(value, { rules: renamed.rules, recordAt });
    const wrong = scenarios.flatMap(({ scenario, failures, notices }) => [
      ...failures.map(({ about, expected, actual }) => `${scenario.name}: ${about} ${expected} ≠ ${actual}`),
      ...notices.map(({ zh }) => `${scenario.name}: ${zh}`),
    ]);
    expect(wrong.map(words.turnedBack)).toEqual([]);
  });
});
