import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile, type Compiled, type Library, type RuleFolder } from '#compiler';
import {
  catalogue,
  listing,
  noticeOf,
  plainStyle,
  renderNotice,
  severityOf,
  type Diagnostic,
  type Notice,
  type Source,
  type Staged,
} from '#diagnostics';
import { plain, readJson, readYaml, type Positioned } from '#reading';
import { isInstitutionRecord, load, readInstitution, readRecord, type Rules } from '#runtime';
import { faultNotice, readSuite, runSuite, textReport, type SuiteOutcome } from '#suite';

/*
 * A new test is a new file of data.
 *   good/NAME/        a rule set without a word of TypeScript, with suites worked out by hand
 *   bad/rules/*.zs    a rule file with one mistake (its first line says which) on top of bad/base; beside it, as .txt, what the author is told
 *   bad/records/*     a person's or an institution's record with one mistake, judged by rules/qinghai; beside it likewise
 * UPDATE_GOLDEN=1 writes the .txt files anew; read them before they are kept.
 */
const here = dirname(fileURLToPath(import.meta.url));
const shipped = join(here, '../../rules');
const layout = { style: plainStyle, width: 80 };

describe('good: rule sets in the language alone', () => {
  for (const name of folders('good')) {
    const path = join(here, 'good', name);
    it(`${name} has neither errors nor warnings`, () => {
      expect(complaints(compiled(path).diagnostics)).toBe('');
    });
    for (const suite of filesIn(join(path, 'suites'), /\.yaml$/)) {
      it(`${name}: ${suite}`, () => {
        const outcome = outcomeOf(join(path, 'suites', suite), rulesAt(path));
        expect(textOf(outcome.diagnostics)).toBe('');
        expect(failuresIn(outcome)).toBe('');
      });
    }
  }
});

describe('bad/rules: what the author of a rule file is told', () => {
  const texts = filesIn(join(here, 'bad/rules'), /^原文\.txt$/).map((file) =>
    source(join(here, 'bad/rules', file), file),
  );
  const cases = filesIn(join(here, 'bad/rules'), /\.zs$/);
  it('there are at least forty, each with its text', () => {
    expectPairs('bad/rules', cases);
  });
  it('what they build on is sound', () => {
    expect(complaints(compiled(join(here, 'bad/base')).diagnostics)).toBe('');
  });
  for (const file of cases) {
    it(file, () => {
      const folder = { name: 'sample', files: [source(join(here, 'bad/rules', file), file)], texts };
      const { diagnostics } = compile(folder, libraryBeside(join(here, 'bad')));
      expectGolden(join(here, 'bad/rules', file), textOf(diagnostics));
    });
  }
});

describe('the catalogue', () => {
  it('every message about statuses, clocks and institutions stands in a text beside a rule file', () => {
    const texts = filesIn(join(here, 'bad/rules'), /^\d+-.*\.txt$/).map((file) =>
      readFileSync(join(here, 'bad/rules', file), 'utf8'),
    );
    const numbers = Object.values(catalogue).map(({ number }) => number);
    const unsaid = numbers.filter((number) => /^ZS1[23]/.test(number) && !texts.some((text) => text.includes(number)));
    expect(unsaid).toEqual([]);
  });
});

describe('bad/records: what the author of a record is told', () => {
  const cases = filesIn(join(here, 'bad/records'), /\.(yaml|json)$/);
  it('there are at least forty, each with its text', () => {
    expectPairs('bad/records', cases);
  });
  for (const file of cases) {
    it(file, () => {
      const notices = noticesOf(source(join(here, 'bad/records', file), file), rulesAt(join(shipped, 'qinghai')));
      expectGolden(join(here, 'bad/records', file), notices.map(noticeText).join('\n'));
    });
  }
});

/** Cases and texts come in pairs. */
function expectPairs(place: string, cases: readonly string[]): void {
  const texts = filesIn(join(here, place), /^\d+-.*\.txt$/).map((file) => file.replace(/\.txt$/, ''));
  expect(texts).toEqual(cases.map((file) => file.replace(/\.[a-z]+$/, '')));
  expect(cases.length).toBeGreaterThanOrEqual(40);
}

/** The text beside the case, which must say something. */
function expectGolden(path: string, actual: string): void {
  const golden = path.replace(/\.[a-z]+$/, '.txt');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, actual);
  expect(actual).not.toBe('');
  expect(actual).toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '');
}

function textOf(diagnostics: readonly Diagnostic[]): string {
  return listing(diagnostics).notices.map(noticeText).join('\n');
}

/** Errors and warnings; notes are no complaint. */
function complaints(diagnostics: readonly Diagnostic[]): string {
  return textOf(diagnostics.filter((diagnostic) => severityOf(diagnostic) !== 'note'));
}

function noticeText(notice: Notice): string {
  return `${renderNotice(notice, layout)}\n`;
}

/** What is wrong with a record: it cannot be read, or it has faults. */
function noticesOf(file: Source, rules: Rules): readonly Notice[] {
  const { value: root, diagnostics } = readYaml(file);
  const problems = file.name.endsWith('.json') ? readJson(file).diagnostics : diagnostics;
  if (root === null || problems.length > 0) return problems.map(noticeOf);
  const value = plain(root);
  const { faults } = isInstitutionRecord(value) ? readInstitution(rules, value) : readRecord(rules, value);
  return faults.map((fault) => faultNotice(fault, root));
}

function outcomeOf(path: string, rules: Rules): SuiteOutcome {
  const file = basename(path);
  const { value: root, diagnostics: unreadable } = readYaml(source(path, file));
  if (root === null) return { file, result: null, diagnostics: unreadable };
  const { value: suite, diagnostics } = readSuite(root);
  const recordAt = (record: string): Staged<Positioned | null> => readYaml(source(join(dirname(path), record), record));
  return { file, result: suite === null ? null : runSuite(suite, { rules, recordAt }), diagnostics };
}

function failuresIn(outcome: SuiteOutcome): string {
  const results = outcome.result?.scenarios ?? null;
  if (results === null) return 'unreadable';
  return results.every(({ failures, notices }) => failures.length === 0 && notices.length === 0)
    ? ''
    : textReport([outcome], layout);
}

const rulesByPath = new Map<string, Rules>();

function rulesAt(path: string): Rules {
  const known = rulesByPath.get(path);
  if (known !== undefined) return known;
  const { value, diagnostics } = compiled(path);
  if (value === null) throw new Error(textOf(diagnostics));
  const rules = load(value.tables);
  rulesByPath.set(path, rules);
  return rules;
}

function compiled(path: string): Staged<Compiled | null> {
  return compile(folderAt(path), libraryBeside(dirname(path)));
}

/** Parents stand beside the folder, or are shipped. */
function libraryBeside(place: string): Library {
  return {
    find(name) {
      const path = [place, shipped].map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
      return path === undefined ? null : folderAt(path);
    },
  };
}

function folderAt(path: string): RuleFolder {
  const sources = (pattern: RegExp): readonly Source[] =>
    filesIn(path, pattern).map((file) => source(join(path, file), `${basename(path)}/${file}`));
  return { name: basename(path), files: sources(/\.zs$/), texts: sources(/\.txt$/) };
}

function source(path: string, name: string): Source {
  return { name, text: readFileSync(path, 'utf8') };
}

function folders(place: string): readonly string[] {
  return readdirSync(join(here, place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function filesIn(path: string, pattern: RegExp): readonly string[] {
  return readdirSync(path)
    .filter((name) => pattern.test(name))
    .sort((a, b) => (a < b ? -1 : 1));
}
