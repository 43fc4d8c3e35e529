import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '#compiler';
import { base, here, libraryOf } from './support.ts';

/** A small repeatable source of chance. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const whole = (base.files[0]?.text ?? '').split('\n');
const wrong = readdirSync(join(here, 'bad')).flatMap((file) =>
  readFileSync(join(here, 'bad', file), 'utf8').split('\n'),
);

/** Lines lost, doubled, swapped or foreign; words lost, moved or from another line. */
function mutated(pick: (below: number) => number): string {
  const lines = [...whole];
  for (let round = 1 + pick(3); round > 0; round -= 1) {
    const [at, other] = [pick(lines.length), pick(lines.length)];
    const words = (lines[at] ?? '').split(/(?<=[ 、])/);
    const foreign = (lines[other] ?? '').split(/(?<=[ 、])/);
    const place = 1 + pick(words.length);
    switch (pick(6)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(at, 0, lines[other] ?? '');
        break;
      case 2:
        lines.splice(at, 0, wrong[pick(wrong.length)] ?? '');
        break;
      case 3:
        lines[at] = words.toSpliced(place, 1).join('');
        break;
      case 4:
        lines[at] = words.toSpliced(place, 1, foreign[pick(foreign.length)] ?? '').join('');
        break;
      default:
        lines[at] = words.toSpliced(place, 0, foreign[pick(foreign.length)] ?? '').join('');
    }
  }
  return lines.join('\n');
}

it('300 damaged rule sets: never an exception, and never silence where nothing was compiled', () => {
  const pick = chance(11);
  let sound = 0;
  for (let round = 0; round < 300; round += 1) {
    const text = mutated(pick);
    const { value, diagnostics } = compile({ ...base, files: [{ name: 'base/base.zs', text }] }, libraryOf());
    if (value === null) expect(diagnostics.length, text).toBeGreaterThan(0);
    else sound += 1;
  }
  expect(sound).toBeGreaterThan(10);
  expect(sound).toBeLessThan(200);
});
