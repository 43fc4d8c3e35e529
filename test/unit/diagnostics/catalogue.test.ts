import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../diagnostics/index.ts';

describe('catalogue', () => {
  const entries = Object.entries(catalogue);

  it('numbers are four digits and each stands once', () => {
    const numbers = entries.map(([, entry]) => entry.number);
    expect(numbers.filter((number) => !/^ZS\d{4}$/.test(number))).toEqual([]);
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
  });

  it('codes are kebab-case words', () =>
    expect(entries.map(([code]) => code).filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]));
});
