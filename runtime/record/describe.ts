import { dayOf, respelled } from '../calendar.ts';
import { faultPhrases } from '../phrases/faults.ts';
import { nearest } from '../spelling.ts';
import type { Faults, Path } from './faults.ts';
import { recordLimits } from './limits.ts';
import { countOf, fenOf } from './numbers.ts';
import { isList, quotable, textOfScalar } from './plain.ts';
import type { FactReader } from './reader.ts';

/** Says what is wrong with a value that a reader could not take, and with repetitions in one that it could. */
export function describeValue(reader: FactReader, value: unknown, path: Path, faults: Faults): void {
  switch (reader.row.type.kind) {
    case 'OptionSet':
    case 'CitationSet':
      describeList(reader, value, path, faults);
      return;
    case 'Option':
      describeItem(reader, value, path, faults);
      return;
    case 'Truth':
      faults.add(path, 'wrong-type', faultPhrases.notATruth());
      return;
    case 'Money':
      if (fenOf(value) === null) faults.add(path, 'bad-number', faultPhrases.notMoney(quotable(value)));
      return;
    case 'Integer':
      if (countOf(value) === null) faults.add(path, 'bad-number', faultPhrases.notACount(quotable(value)));
      return;
    case 'Date':
      describeDate(value, path, faults);
  }
}

export function describeDate(value: unknown, path: Path, faults: Faults): void {
  const text = textOfScalar(value);
  if (text === null) faults.add(path, 'wrong-type', faultPhrases.notADate(quotable(value)));
  else if (dayOf(text) === null) faults.add(path, 'bad-date', faultPhrases.notADate(quotable(text)), respelled(text));
}

function describeList(reader: FactReader, value: unknown, path: Path, faults: Faults): void {
  if (!isList(value)) {
    faults.add(path, 'not-a-list', faultPhrases.notAList());
    return;
  }
  if (value.length > recordLimits.list) {
    faults.add(path, 'limit', faultPhrases.tooMany(recordLimits.list));
    return;
  }
  const seen = new Set<string>();
  value.forEach((member, index) => {
    if (faults.full) return;
    const place = [...path, index];
    const key =
      reader.citations === null
        ? describeItem(reader, member, place, faults)
        : describeCitation(reader, member, place, faults);
    if (key === null) return;
    if (seen.has(key)) faults.add(place, 'duplicate-value', faultPhrases.duplicateValue(quotable(member)));
    seen.add(key);
  });
}

/** Vocabularies up to this size are told in full. */
const few = 6;

function fewItems({ items }: FactReader): readonly string[] {
  return items.size > few ? [] : [...items.keys()];
}

/** The item's name, null if it is none. */
function describeItem(reader: FactReader, value: unknown, path: Path, faults: Faults): string | null {
  const text = textOfScalar(value);
  if (text === null) {
    faults.add(path, 'wrong-type', isList(value) ? faultPhrases.notOne() : faultPhrases.notText());
    return null;
  }
  if (reader.items.has(text)) return text;
  faults.add(
    path,
    'unknown-value',
    faultPhrases.unknownItem(quotable(text), reader.vocabulary, fewItems(reader)),
    nearest(text, reader.items.keys()),
  );
  return null;
}

/** One spelling for one citation, null if it is none. */
function describeCitation(reader: FactReader, value: unknown, path: Path, faults: Faults): string | null {
  const reading = typeof value === 'string' ? reader.citations?.read(value) : undefined;
  switch (reading?.kind) {
    case undefined:
      faults.add(path, 'wrong-type', faultPhrases.notText());
      return null;
    case 'Met':
      return reading.key;
    case 'NoCitation':
      faults.add(path, 'bad-citation', faultPhrases.notACitation(quotable(value)));
      return null;
    case 'NoDocument':
      faults.add(path, 'bad-citation', faultPhrases.noDocument(quotable(value)));
      return null;
    case 'UnknownDocument': {
      const name = nearest(reading.name, reader.citations?.documents ?? []);
      const suggestion = name === null || typeof value !== 'string' ? null : value.replace(reading.name, `《${name}》`);
      faults.add(path, 'bad-citation', faultPhrases.unknownDocument(quotable(reading.name)), suggestion);
      return null;
    }
  }
}
