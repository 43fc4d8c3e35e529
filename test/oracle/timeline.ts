import { addDays } from './dates.ts';
import { barOn, statusOn } from './days.ts';
import type { StatusRow } from './decision.ts';
import { changesOfPlaces } from './places.ts';
import { byText } from './record.ts';
import type { Ground, Story } from './story.ts';
import { changesOf } from './stops.ts';

/** The institutions that a timeline tells apart on a day: the person's places that are current; none where no place is recorded. */
const institutionsOn = (stories: readonly Story[], day: string): readonly string[] => {
  const current = stories
    .flatMap((story) => story.places ?? [])
    .filter(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  return [...new Set(current.map(({ institution }) => institution))].sort(byText);
};

/** Every day on which something can change, ascending. */
const changesIn = (stories: readonly Story[]): readonly string[] =>
  [
    ...new Set(
      stories.flatMap(({ stops, places, passed }) => [
        ...changesOfPlaces(places),
        ...stops.flatMap((stop) => changesOf(stop, passed)),
      ]),
    ),
  ].sort();

type DayState = { readonly statuses: readonly string[]; readonly bars: StatusRow['禁止登记至'] };

const barsOn = (stories: readonly Story[], day: string): DayState['bars'] => {
  const bars = new Set(stories.map((story) => barOn(story, day)));
  const dates = [...bars].filter((bar) => bar !== null).sort();
  if (bars.size === 1) return dates[0] ?? null;
  return bars.has(null) ? [...dates, null] : dates;
};

const stateOn = (ground: Ground, stories: readonly Story[], day: string, institution: string | null): DayState => {
  const statuses = new Set(stories.map((story) => statusOn(ground, story, day, institution)));
  const order = [...ground.model.strength, ...ground.model.statuses.map(({ name }) => name)];
  return {
    statuses: [...new Set(order)].filter((name) => statuses.has(name)),
    bars: barsOn(stories, day),
  };
};

const rowOf = (from: string | null, to: string | null, institution: string | null, state: DayState): StatusRow => ({
  自: from,
  至: to,
  状态: state.statuses,
  禁止登记至: state.bars,
  机构: institution,
});

const sameBut = (one: StatusRow, other: StatusRow): boolean =>
  JSON.stringify({ ...one, 自: null, 至: null }) === JSON.stringify({ ...other, 自: null, 至: null });

/** Adds a row, or lengthens the one that it goes on from. */
const append = (rows: StatusRow[], row: StatusRow): void => {
  const place = rows.findIndex((before) => before.至 === row.自 && before.至 !== null && sameBut(before, row));
  const before = rows[place];
  if (before === undefined) rows.push(row);
  else rows[place] = { ...before, 至: row.至 };
};

/** The possible states of every day: by 自, then 机构. */
export const timelineOf = (ground: Ground, stories: readonly Story[]): readonly StatusRow[] => {
  if (ground.model.statuses.length === 0) return [];
  const changes = changesIn(stories);
  const rows: StatusRow[] = [];
  [null, ...changes].forEach((from, place) => {
    const to = changes[place] ?? null;
    const day = from ?? (to === null ? '2000-01-01' : addDays(to, -1));
    const institutions = institutionsOn(stories, day);
    const states = institutions.map((institution) => stateOn(ground, stories, day, institution));
    const [first = stateOn(ground, stories, day, null)] = states;
    const differ = states.some((state) => JSON.stringify(state) !== JSON.stringify(first));
    if (!differ) append(rows, rowOf(from, to, null, first));
    else states.forEach((state, at) => append(rows, rowOf(from, to, institutions[at] ?? null, state)));
  });
  rows.sort((left, right) => byText(left.自 ?? '', right.自 ?? '') || byText(left.机构 ?? '', right.机构 ?? ''));
  return rows.length > 1 && isNotEntered(ground, rows[0]) ? rows.slice(1) : rows;
};

/** A timeline begins with the first registration, if there is one. */
const isNotEntered = ({ model }: Ground, row: StatusRow | undefined): boolean =>
  row?.自 === null &&
  row.状态.length === 1 &&
  model.statuses.some(({ name, nature }) => nature === 'not-entered' && name === row.状态[0]);
