import type { Report, StatusView } from '#report';

/** What a statement of a report is about. */
export type Matter =
  | 'governing'
  | 'lawful'
  | 'standing'
  | 'total'
  | 'threshold'
  | 'status'
  | 'measure'
  | 'settlement'
  | 'clock'
  | 'undetermined'
  | 'problem'
  | 'ratio'
  | 'person';

/** One statement that differs between two reports on the same record; null: not there. */
export interface Difference {
  readonly matter: Matter;
  readonly about: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Statement {
  readonly matter: Matter;
  readonly about: string;
  readonly text: string;
}

/** What differs, in the order of the reports. */
export function differencesBetween(before: Report, after: Report): readonly Difference[] {
  const [old, fresh] = [byKey(statementsOf(before)), byKey(statementsOf(after))];
  const found = [...new Map([...old, ...fresh])].flatMap(([key, { matter, about }]): readonly Difference[] => {
    const [was, is] = [old.get(key)?.text ?? null, fresh.get(key)?.text ?? null];
    return was === is ? [] : [{ matter, about, before: was, after: is }];
  });
  const statuses = statusDifferences(statusesOf(before), statusesOf(after));
  const at = found.findIndex(({ matter }) => !early.includes(matter));
  return found.toSpliced(at < 0 ? found.length : at, 0, ...statuses);
}

/** What comes before the statuses. */
const early: readonly Matter[] = ['governing', 'lawful', 'standing', 'total', 'threshold', 'ratio', 'person'];

function byKey(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  const keyed = new Map<string, Statement>();
  for (const statement of statements) {
    const { matter, about } = statement;
    let key = `${matter} ${about}`;
    while (keyed.has(key)) key += ' *';
    keyed.set(key, statement);
  }
  return keyed;
}

function statementsOf(report: Report): readonly Statement[] {
  return [
    ...(report.kind === 'PersonReport' ? personStatements(report) : institutionStatements(report)),
    ...report.measures.flatMap(({ date, actor, mode, acts, certainty }) =>
      acts.map((act) => ({ matter: 'measure' as const, about: `${date} ${actor}${mode}${act}`, text: certainty })),
    ),
    ...report.clocks.map(({ matter, actor, last, state }) => ({
      matter: 'clock' as const,
      about: `${actor} ${matter}`,
      text: `${last}，${state}`,
    })),
    ...report.undetermined.map(({ about, matter, options }) => ({
      matter: 'undetermined' as const,
      about: `${about} ${matter}`,
      text: options,
    })),
    ...report.problems.map(({ about, code, text }) => ({
      matter: 'problem' as const,
      about: `${about} ${code}`,
      text,
    })),
  ];
}

function personStatements({ findings, years, settlements }: Report & { kind: 'PersonReport' }): readonly Statement[] {
  return [
    ...findings.flatMap(({ id, governing, lawful, standing }): readonly Statement[] => [
      { matter: 'governing', about: id, text: governing },
      { matter: 'lawful', about: id, text: lawful },
      { matter: 'standing', about: id, text: standing },
    ]),
    ...years.flatMap(({ year, points, thresholds }): readonly Statement[] => [
      { matter: 'total', about: `${year}年`, text: points },
      ...thresholds.map(({ total, names, certainty }) => ({
        matter: 'threshold' as const,
        about: `${year}年 ${total}分 ${names.join('、')}`,
        text: certainty,
      })),
    ]),
    ...settlements.map(({ id, conclusion }) => ({ matter: 'settlement' as const, about: id, text: conclusion })),
  ];
}

function institutionStatements({ ratios, persons }: Report & { kind: 'InstitutionReport' }): readonly Statement[] {
  return [
    ...ratios.flatMap(({ year, times, shares, ranges }): readonly Statement[] => [
      { matter: 'ratio', about: `${year}年`, text: [times, ...shares].join('，') },
      ...ranges.map(({ name, certainty }) => ({
        matter: 'threshold' as const,
        about: `${year}年 ${name}`,
        text: certainty,
      })),
    ]),
    ...persons.map(({ name, times, status }) => ({
      matter: 'person' as const,
      about: name,
      text: [...times, status].join('，'),
    })),
  ];
}

function statusesOf(report: Report): readonly StatusView[] {
  return report.kind === 'PersonReport' ? report.statuses : [];
}

/** By place, the periods in which the status differs. */
function statusDifferences(before: readonly StatusView[], after: readonly StatusView[]): readonly Difference[] {
  const named = [...new Set([...before, ...after].flatMap(({ place }) => place ?? []))];
  const places = named.length === 0 ? [null] : named;
  return places.flatMap((place) => {
    const starts = [...new Set([...before, ...after].flatMap(startsOf))].sort();
    const found: { from: string; through: string | null; was: string; is: string }[] = [];
    starts.forEach((from, index) => {
      const [was, is] = [textOn(before, place, from), textOn(after, place, from)];
      const next = starts[index + 1];
      const through = next === undefined ? null : shifted(next, -1);
      const last = found.at(-1);
      if (last?.was === was && last.is === is) last.through = through;
      else found.push({ from, through, was, is });
    });
    return found
      .filter(({ was, is }) => was !== is)
      .map(({ from, through, was, is }) => ({
        matter: 'status' as const,
        about: `${place === null ? '' : `${place} `}${periodOf(from, through)}`,
        before: was === '' ? null : was,
        after: is === '' ? null : is,
      }));
  });
}

function periodOf(from: string, through: string | null): string {
  if (through === null) return from === earliest ? '一直' : `${from} 起`;
  return `${from === earliest ? '起初' : from} 至 ${through}`;
}

/** Before every day of a record. */
const earliest = '0000-00-00';

function startsOf({ from, through }: StatusView): readonly string[] {
  return [from ?? earliest, ...(through === null ? [] : [shifted(through, 1)])];
}

function textOn(statuses: readonly StatusView[], place: string | null, day: string): string {
  const there = statuses.filter(
    (status) =>
      (status.place === null || status.place === place) &&
      (status.from ?? earliest) <= day &&
      (status.through === null || day <= status.through),
  );
  return there.map(({ text, bar }) => (bar === null ? text : `${text}（${bar}）`)).join('；');
}

/** A day some days later, ISO. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
