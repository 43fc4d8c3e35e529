import type { Fault, FaultCode } from '../fault.ts';
import type { Sentence } from '../phrases/faults.ts';

export type Path = readonly (string | number)[];

/** Collects what is wrong, in reading order, up to a hundred. */
export class Faults {
  static readonly limit = 100;
  readonly found: Fault[] = [];

  get full(): boolean {
    return this.found.length >= Faults.limit;
  }

  add(path: Path, code: FaultCode, sentence: Sentence, suggestion: string | null = null): void {
    if (!this.full) this.found.push({ path, code, ...sentence, suggestion });
  }
}
