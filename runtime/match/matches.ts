import type { Tables } from '../tables.ts';
import type { Entry } from './prepare.ts';
import type { Verdict } from './verdict.ts';

/** The entries that match a finding, in the order in which they were found. Equal ones are one object, with the verdicts on the findings that match them. */
export interface Matches {
  readonly entries: readonly number[];
  /** Ascending, each once. */
  readonly situations: readonly number[];
  /** The fields for which these situations ask. */
  readonly requires: readonly string[];
  /** By one more entry. */
  readonly further: Map<number, Matches>;
  /** By whatever else tells verdicts apart. */
  readonly verdicts: Map<number, Verdict>;
}

/** Beyond, all are forgotten: more than anybody's records need. */
const mostRemembered = 20_000;

/** All of them, each made when first met. */
export class MatchTree {
  /** No entry. */
  none: Matches;
  private size = 0;
  private readonly rows: Tables['situations'];
  private readonly entries: readonly Entry[];

  constructor(rows: Tables['situations'], entries: readonly Entry[]) {
    this.rows = rows;
    this.entries = entries;
    this.none = this.make([]);
  }

  with(matches: Matches, entry: number): Matches {
    if (matches.entries.includes(entry)) return matches;
    let more = matches.further.get(entry);
    if (more === undefined) {
      more = this.make([...matches.entries, entry]);
      matches.further.set(entry, more);
      this.grow();
    }
    return more;
  }

  remember({ verdicts }: Matches, key: number, verdict: Verdict): Verdict {
    verdicts.set(key, verdict);
    this.grow();
    return verdict;
  }

  private grow(): void {
    this.size += 1;
    if (this.size <= mostRemembered) return;
    this.none = this.make([]);
    this.size = 0;
  }

  private make(entries: readonly number[]): Matches {
    const matched = entries.map((entry) => this.entries[entry]?.situation ?? 0);
    const situations = [...new Set(matched)].sort((left, right) => left - right);
    const requires = situations.flatMap((situation) => this.rows[situation]?.requires ?? []);
    return { entries, situations, requires, further: new Map(), verdicts: new Map() };
  }
}
