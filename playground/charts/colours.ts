import type { StatusView } from '#report';

type Nature = StatusView['natures'][number];

/** The drawing's colours; words and stripes say the same. Text on them is dark, with a contrast of at least 4.5. */
export const colours = {
  certain: '#1d4e89',
  possible: '#b9cfe8',
  recommended: '#9a5b00',
  threshold: '#7a1f1a',
  text: '#1f2329',
  now: '#1d4e89',
} as const;

const byNature: Readonly<Record<NonNullable<Nature>, string>> = {
  settled: '#cfe8d2',
  'timed-stop': '#f6cf9a',
  awaiting: '#fbe9a9',
  'barred-stop': '#f2b8b3',
  'not-entered': '#dfe2e7',
  left: '#c7ccd4',
};

export function natureColour(nature: Nature): string {
  return nature === null ? '#eef0f3' : byNature[nature];
}
