import type { FieldModel, FormModel, KindForm } from '../../engine/answers/form.ts';
import type { Json } from '../../store/workspace.ts';
import { isList, valueAt, withValue } from './path.ts';
import { shownText } from './shown.ts';

/** An entry of a record, for a list of entries. */
export interface EntryLine {
  /** Its position in the record. */
  readonly index: number;
  readonly kind: string;
  readonly id: string;
  readonly date: string;
  /** What it says, in a few words. */
  readonly summary: string;
}

/** The entries by date, those of a day in the record's order; `record` is one person's. */
export function entryLines(record: Json | undefined, model: FormModel): readonly EntryLine[] {
  const entries = valueAt(record, ['记录']);
  if (!isList(entries)) return [];
  const lines = entries.map((entry, index): EntryLine => {
    const kind = shownText(valueAt(entry, ['类型']));
    const form = model.kinds.find((one) => one.kind === kind);
    return {
      index,
      kind,
      id: shownText(valueAt(entry, ['编号'])),
      date: shownText(valueAt(entry, ['日期'])),
      summary: form === undefined ? '' : summaryOf(entry, form, model.labels),
    };
  });
  return lines.sort((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
}

/** How many characters of a summary are shown. */
const summaryLength = 60;

/** The kinds of field that are worth a word in a summary. */
const telling: readonly FieldModel['kind'][] = ['option', 'options', 'target', 'length', 'points', 'truth'];

function summaryOf(entry: Json, { fields }: KindForm, labels: readonly string[] | null): string {
  const told = fields.filter(({ kind }) => telling.includes(kind));
  // What was done comes first.
  const first = told.filter(({ path }) => path.join('.') === labels?.join('.'));
  const whole = fieldTexts(entry, [...first, ...told.filter((field) => !first.includes(field))]).join('，');
  return whole.length > summaryLength ? `${whole.slice(0, summaryLength)}…` : whole;
}

/** What is recorded under the fields: options speak for themselves, other values are named. */
export function fieldTexts(entity: Json | undefined, fields: readonly FieldModel[]): readonly string[] {
  return fields.flatMap(({ path, kind, label }) => {
    const text = shownText(valueAt(entity, path));
    if (text === '') return [];
    return kind === 'option' || kind === 'options' || kind === 'text' ? [text] : [`${label} ${text}`];
  });
}

/** A kind's letter in the numbers that the form makes up. */
const letters: Readonly<Record<string, string>> = {
  违规: 'F',
  通知: 'N',
  意见反馈: 'B',
  异议: 'A',
  异议结果: 'A',
  专业鉴定: 'E',
  状态决定: 'S',
  修复: 'R',
  恢复申请: 'H',
  恢复评估: 'H',
  重新登记: 'H',
  机构处理: 'I',
  服务: 'V',
};

/** `F3`: the first number of the kind that no entry has. */
export function freeNumber(record: Json | undefined, kind: string): string {
  const entries = valueAt(record, ['记录']);
  const taken = new Set(isList(entries) ? entries.map((entry) => shownText(valueAt(entry, ['编号']))) : []);
  const letter = letters[kind] ?? 'X';
  let count = 1;
  while (taken.has(`${letter}${count}`)) count += 1;
  return `${letter}${count}`;
}

/** A record with one more entry at its end: of the kind, on the day, answering the latest finding where it has to answer one. */
export function withNewEntry(record: Json | undefined, form: KindForm, date: string, model: FormModel): Json {
  const entries = valueAt(record, ['记录']);
  const list = isList(entries) ? entries : [];
  const answers = form.fields.some(({ kind, absence }) => kind === 'target' && absence.kind === 'required');
  const finding = entryLines(record, model).findLast(({ kind }) => kind === model.kinds[0]?.kind);
  const entry = {
    类型: form.kind,
    编号: freeNumber(record, form.kind),
    日期: date,
    ...(answers && finding !== undefined ? { 针对: finding.id } : {}),
  };
  return withValue(record, ['记录'], [...list, entry]);
}

/** A record with the entry once more, under a number of its own. */
export function withCopy(record: Json | undefined, index: number): Json {
  const entries = valueAt(record, ['记录']);
  const list = isList(entries) ? entries : [];
  const entry = list[index];
  if (entry === undefined) return record ?? {};
  const kind = shownText(valueAt(entry, ['类型']));
  return withValue(record, ['记录'], [...list, withValue(entry, ['编号'], freeNumber(record, kind))]);
}
