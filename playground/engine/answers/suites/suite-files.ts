import { noticeOf, positionOf, type Notice, type Severity, type Source, type Staged } from '#diagnostics';
import { readYaml, type Positioned } from '#reading';
import { readSuite, type Bench, type Suite } from '#suite';
import type { Rules } from '#runtime';
import type { Opened } from '../../opened.ts';

/** What is wrong, in both languages. */
export interface NoticeView {
  readonly severity: Severity;
  /** From 1; null where it has no place in the file. */
  readonly line: number | null;
  readonly zh: string;
  readonly en: string;
}

export interface SuiteFile {
  /** Null if the file cannot be read as a suite. */
  readonly suite: Suite | null;
  readonly notices: readonly NoticeView[];
}

/** A source stays the same object as long as its text does (opened.ts), so that each is read once. */
const suites = new WeakMap<Source, SuiteFile>();
const data = new WeakMap<Source, Staged<Positioned | null>>();

/** The suite at a path of the open folder; null if there is no such file. */
export function suiteAt({ others }: Opened, path: string): SuiteFile | null {
  const source = others.get(path);
  if (source === undefined) return null;
  const known = suites.get(source) ?? suiteIn(source);
  suites.set(source, known);
  return known;
}

/** What the suite at `path` is run against: records are found relative to it. */
export function benchFor(opened: Opened, rules: Rules, path: string): Bench {
  return {
    rules,
    recordAt: (relative) => {
      const source = opened.others.get(resolved(path, relative));
      return source === undefined ? null : dataIn(source);
    },
  };
}

export function noticeView(notice: Notice): NoticeView {
  const { severity, span, zh, en } = notice;
  return { severity, line: span === null ? null : positionOf(span.source, span.start).line, zh, en };
}

function suiteIn(source: Source): SuiteFile {
  const { value, diagnostics } = dataIn(source);
  const read = value === null ? { value, diagnostics } : readSuite(value);
  return { suite: read.value, notices: read.diagnostics.map((diagnostic) => noticeView(noticeOf(diagnostic))) };
}

function dataIn(source: Source): Staged<Positioned | null> {
  const known = data.get(source) ?? readYaml(source);
  data.set(source, known);
  return known;
}

/** `suites/甲.yaml` and `../records/乙.yaml` make `records/乙.yaml`. */
function resolved(path: string, relative: string): string {
  const steps = path.split('/').slice(0, -1);
  for (const step of relative.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
