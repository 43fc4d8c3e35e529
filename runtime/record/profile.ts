import { intervalOf } from '../ledger/cells.ts';
import type { KnownVerdict } from '../ledger/verdicts.ts';
import { PRESUMED, RECORDED, type FactSheet } from '../sheet.ts';
import type { Tables } from '../tables.ts';
import type { FactReader } from './reader.ts';

/** What rules can tell of a finding by itself: its facts, as far as conditions tell their values apart, and which fields it fills in. Equal ones are one object. */
export class Profile {
  /** Its labels (行为), ascending. */
  readonly labels: readonly number[];
  /** What it comes to where no other finding is asked about and nothing assumed of the person: by the number of the readings; filled when first met. */
  readonly verdicts: (KnownVerdict | undefined)[] = [];

  constructor(labels: readonly number[]) {
    this.labels = labels;
  }
}

/** The profiles of the findings read under a rule set: findings differ far less than they are many. */
export class Profiles {
  private readonly readers: readonly FactReader[];
  private readonly labels: number;
  /** The fields that situations demand. */
  private readonly demanded: readonly string[];
  private readonly known = new Map<string, Profile>();

  constructor({ accumulation, situations }: Tables, readers: readonly FactReader[]) {
    this.readers = readers.filter(({ row }) => row.entity === '违规' || row.entity === '人员');
    this.labels = accumulation.labels;
    this.demanded = [...new Set(situations.flatMap(({ requires }) => requires))];
  }

  of(sheet: FactSheet, filled: ReadonlySet<string>): Profile {
    let key = '';
    for (const reader of this.readers) key += writtenFact(reader, sheet);
    for (const field of this.demanded) key += filled.has(field) ? '+' : '-';
    let profile = this.known.get(key);
    if (profile === undefined) {
      if (this.known.size >= mostRemembered) this.known.clear();
      this.known.set(key, (profile = new Profile(itemsOf(sheet, this.labels))));
    }
    return profile;
  }
}

const mostRemembered = 20_000;

/** Equal for values that no condition tells apart. */
function writtenFact(reader: FactReader, sheet: FactSheet): string {
  const { fact, kind, row } = reader;
  const standing = sheet.standing[fact] ?? 0;
  if (standing !== RECORDED && standing !== PRESUMED) return `${standing};`;
  if (kind === 'OptionSet' || kind === 'CitationSet') return `${standing}${itemsOf(sheet, fact).join()};`;
  const scalar = sheet.scalars[fact] ?? 0;
  return `${standing}${row.cells.kind === 'Cut' ? intervalOf(row.cells.cuts, scalar) : scalar};`;
}

/** The items of a set, ascending, each once. */
function itemsOf({ sets, sizes }: FactSheet, fact: number): readonly number[] {
  const items = sets[fact]?.slice(0, sizes[fact]) ?? [];
  return items.length < 2 ? items : [...new Set(items)].sort((left, right) => left - right);
}
