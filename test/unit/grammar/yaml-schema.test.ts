import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yamlSchema } from '#grammar';

describe('the schema for editors', () => {
  it('is the vocabulary’s: run node scripts/schema.mjs', () => {
    const path = new URL('../../../schema/zs.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(yamlSchema());
  });
});
