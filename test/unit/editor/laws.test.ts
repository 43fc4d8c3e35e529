import { describe, expect, it } from 'vitest';
import {
  complete,
  converted,
  definition,
  folding,
  hover,
  outline,
  outcomeOf,
  problems,
  references,
  rename,
  renameTarget,
  tokens,
  withFile,
  withoutFile,
  type Project,
  type Token,
} from '#editor';
import { qinghai, textAt, withEdits } from './qinghai.ts';

const files = qinghai.folder.files;
const every = <T>(list: readonly T[], step: number): readonly T[] => list.filter((_, at) => at % step === 0);

/** The rules in the YAML form. */
const inYaml: Project = files.reduce((project, { name }) => {
  const result = converted(qinghai, name);
  if (result.kind === 'Refusal') throw new Error(result.reason.zh);
  return withFile(withoutFile(project, name), { name: result.name, text: result.text });
}, qinghai);

const named: readonly Token['kind'][] = ['name', 'value', 'citation'];

describe('on the shipped rules of a province', () => {
  it('every word is known, in both forms', () => {
    for (const project of [qinghai, inYaml])
      for (const { name, text } of project.folder.files)
        expect(
          tokens(project, name)
            .filter(({ kind }) => kind === 'unknown')
            .map(({ start, end }) => text.slice(start, end)),
        ).toEqual([]);
  });

  it('both forms have the same words of the same kinds', () => {
    const words = (project: Project): readonly string[] =>
      project.folder.files.flatMap(({ name, text }) =>
        tokens(project, name)
          .filter(({ kind }) => named.includes(kind))
          .map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`),
      );
    expect(words(inYaml)).toEqual(words(qinghai));
  });

  it('whatever refers to something is led back to it', () => {
    for (const { name } of files)
      for (const { start } of every(
        tokens(qinghai, name).filter(({ kind }) => named.includes(kind)),
        5,
      )) {
        const leads = definition(qinghai, name, start);
        for (const place of references(qinghai, name, start))
          if (place.folder === 'qinghai') expect(definition(qinghai, place.file, place.start)).toEqual(leads);
      }
  });

  it('a clause of the text and a citation of it have the same references', () => {
    const all = files.flatMap(({ name }) =>
      tokens(qinghai, name)
        .filter(({ kind }) => kind === 'citation')
        .map(({ start }) => ({ name, start })),
    );
    for (const { name, start } of every(all, 9)) {
      const [clause] = definition(qinghai, name, start);
      if (clause === undefined || clause.folder !== 'qinghai') continue;
      const from = references(qinghai, clause.file, clause.start + 1);
      for (const place of references(qinghai, name, start)) expect(from).toContainEqual(place);
    }
  });

  it('what is handed out is plain data', () => {
    const name = '第五章-记分管理.zs';
    const offset = files.find((file) => file.name === name)?.text.indexOf('分解住院、') ?? 0;
    const all = [
      ...[problems(qinghai), outline(qinghai, name), folding(qinghai, name), tokens(qinghai, name)],
      ...[complete(qinghai, name, offset), hover(qinghai, name, offset), definition(qinghai, name, offset)],
      ...[references(qinghai, name, offset), rename(qinghai, name, offset, '新')],
    ];
    expect(JSON.parse(JSON.stringify(all))).toEqual(all);
    expect(JSON.stringify(all)).not.toContain('"source"');
  });
});

describe('completion', () => {
  const offered: readonly Token['kind'][] = ['keyword', 'operator', 'name', 'value', 'citation'];

  it('offers what stands somewhere in that place, in both forms', () => {
    for (const project of [qinghai, inYaml])
      for (const { name, text } of project.folder.files)
        for (const { start, end, kind } of every(tokens(project, name), 12)) {
          const word = text.slice(start, end);
          const leads = definition(project, name, start);
          const declared = leads.some((place) => place.file === name && place.start === start);
          const elsewhere = kind === 'citation' && leads.length === 0;
          if (!offered.includes(kind) || /^[、（）.]$/.test(word) || declared || elsewhere) continue;
          const labels = complete(project, name, start + 1).map(({ label }) => label.replace(/ 应当$/, ''));
          expect(labels, `${name}: ${word}`).toContain(word);
        }
  });
});

describe('rename', () => {
  /** One place of each name that may be changed. */
  const targets = files.flatMap(({ name: file }) =>
    tokens(qinghai, file)
      .filter(({ kind }) => kind === 'name' || kind === 'value')
      .flatMap(({ start }) => {
        const target = renameTarget(qinghai, file, start);
        return target.kind === 'RenameTarget' ? [{ file, start, name: target.name }] : [];
      }),
  );
  const first = new Map(targets.map((target) => [target.name, target]));
  const sample = every([...first.values()], Math.ceil(first.size / 20));
  const fresh = '新取的名称';
  const tables = (project: Project): string => {
    const { compiled, diagnostics } = outcomeOf(project);
    expect(diagnostics).toEqual([]);
    return JSON.stringify({ ...compiled?.tables, digest: '' });
  };

  it(`of ${sample.length} names leaves the tables as they are up to that name`, () => {
    const before = tables(qinghai);
    expect(first.size).toBeGreaterThan(100);
    for (const { file, start, name } of sample) {
      const result = rename(qinghai, file, start, fresh);
      if (result.kind === 'Refusal') throw new Error(`${name}: ${result.reason.zh}`);
      const after = tables(withEdits(qinghai, result.edits));
      expect(after.replaceAll(fresh, name), name).toBe(before);
    }
  });
});

describe('a mistake', () => {
  it('leaves the other declarations their outline and hovers', () => {
    let asked = 0;
    let kept = 0;
    for (const { name, text } of files) {
      const whole = outline(qinghai, name);
      for (const { start, end } of every(tokens(qinghai, name), 40)) {
        const broken = withFile(qinghai, { name, text: text.slice(0, start) + text.slice(end) });
        const after = new Set(outline(broken, name).map((entry) => entry.name));
        for (const entry of whole) {
          if (entry.place.start <= start && end <= entry.place.end) continue;
          const at = entry.selection.start - (entry.selection.start > start ? end - start : 0);
          asked += 1;
          const before = hover(qinghai, name, entry.selection.start)?.lines;
          const now = hover(broken, name, at)?.lines;
          if (after.has(entry.name) && JSON.stringify(now) === JSON.stringify(before)) kept += 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(500);
    expect(kept / asked).toBeGreaterThan(0.9);
  });

  it('leaves the cursor its completions', () => {
    const name = '第五章-记分管理.zs';
    const text = files.find((file) => file.name === name)?.text ?? '';
    const offset = text.indexOf('分解住院、挂床住院');
    const unfinished = withFile(qinghai, { name, text: `${text.slice(0, offset)}\n${text.slice(offset + 9)}` });
    const offered = complete(unfinished, name, offset).map(({ label }) => label);
    expect(textAt(qinghai, { folder: 'qinghai', file: name, start: offset, end: offset + 4 })).toBe('分解住院');
    expect(offered).toContain('分解住院');
    expect(offered.length).toBeGreaterThan(40);
  });
});
