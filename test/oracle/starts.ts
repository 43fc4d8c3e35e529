import { earlierOf, laterOf } from './dates.ts';
import type { StatusEvent, Whereabouts } from './events.ts';
import { factsAlone, holds } from './evaluate.ts';
import { barOf, lengthsOf } from './lengths.ts';
import { guardedValue } from './model.ts';
import type { Subject } from './rulings.ts';
import type { Answered, Choose, Ground, OpenLength, Story } from './story.ts';
import { beginningOf, isBarring, lastDay, statusOf, type Stop } from './stops.ts';

type Beginning = Pick<
  Stop,
  'key' | 'status' | 'event' | 'decision' | 'measure' | 'aboutDay' | 'where' | 'first' | 'countedFrom' | 'months'
>;

const start = ({ model, readings }: Ground, story: Story, beginning: Beginning): void => {
  const person = factsAlone(model, readings, story.combination.person);
  const { status, where, countedFrom, months } = beginning;
  const linked =
    where !== null &&
    model.linkages.some(({ statuses, when }) => statuses.includes(status.name) && holds(person, when));
  story.stops.push({
    ...beginning,
    where: linked ? null : where,
    arose: where,
    last: lastDay(countedFrom, months),
    earlierLasts: [],
    cuts: 0,
    ended: null,
  });
};

const choosing = (story: Story, lengths: readonly number[], open: OpenLength, choose: Choose): number | null => {
  if (lengths.length > 1) story.openLengths.push(open);
  return lengths.length === 0 ? null : choose(lengths);
};

const aboutWhere = (subject: Subject): Whereabouts => {
  if (subject.kind === 'Unnamed') return null;
  const { institution } = subject.kind === 'Finding' ? subject : subject.measure;
  return institution === null ? null : [institution];
};

/** A decision never shows before the day of the finding, or the measure, that it names. */
const shownFrom = (subject: Subject, begins: string): string => {
  if (subject.kind === 'Unnamed') return begins;
  return laterOf(begins, subject.kind === 'Finding' ? subject.date : subject.measure.date);
};

/** The day on which a decision without an event acts, after that day's thresholds. */
const actingDay = ({ subject, decision }: Answered['ruling']): string => {
  if (subject.kind === 'Finding') return subject.date;
  return subject.kind === 'Unnamed' ? earlierOf(decision.date, decision.effective) : subject.measure.date;
};

/** Starts what a decision brings: for the event or the cascade that it answers, else by itself. */
export const carryOut = (ground: Ground, story: Story, { ruling, event }: Answered, choose: Choose): void => {
  const { model, readings } = ground;
  const { decision, subject } = ruling;
  const status = statusOf(model, decision.status);
  const begins = beginningOf(model, readings, decision);
  const measure = subject.kind === 'Measure' ? subject.measure : null;
  const cascades = measure === null ? [] : (story.combination.cascades.get(measure.id) ?? []);
  const cascade = cascades.find((one) => one.status === status.name) ?? null;
  const open: OpenLength =
    cascade === null || measure === null
      ? { name: `${status.name}期限`, date: event?.date ?? decision.date, measure: null }
      : { name: cascade.open, date: measure.date, measure: measure.id };
  const undecided = (): number | null => {
    if (status.nature === 'timed-stop') return choosing(story, lengthsOf(model, status.name, event), open, choose);
    if (cascade === null) return barOf(model, status.name, event);
    story.openLengths.push(open);
    return null;
  };
  start(ground, story, {
    key: decision.id,
    status,
    event,
    decision,
    measure: cascade === null ? null : (measure?.id ?? null),
    aboutDay: event?.date ?? actingDay(ruling),
    where: event === null ? aboutWhere(subject) : event.where,
    // A cascade holds from the measure's date; its decision says how long from its own beginning.
    first: cascade === null || measure === null ? shownFrom(subject, begins) : measure.date,
    countedFrom: begins,
    months: decision.months ?? undecided(),
  });
};

/** Starts the cascades that no decision answers: they run until one does. */
export const cascadeDown = (ground: Ground, story: Story): void => {
  const answers = (id: string, status: string): boolean =>
    story.answers.some(
      ({ ruling: { subject, decision } }) =>
        subject.kind === 'Measure' && subject.measure.id === id && decision.status === status,
    );
  for (const { id, date, institution } of ground.history.measures) {
    for (const { name, status, open } of story.combination.cascades.get(id) ?? []) {
      if (answers(id, status)) continue;
      story.openLengths.push({ name: open, date, measure: id });
      start(ground, story, {
        key: `${id} ${name}`,
        status: statusOf(ground.model, status),
        event: null,
        decision: null,
        measure: id,
        aboutDay: null,
        where: institution === null ? null : [institution],
        first: date,
        countedFrom: date,
        months: null,
      });
    }
  }
};

/** Whether the person was barred on a day, by what had taken effect before that day's own acts. */
const isBarredBefore = ({ stops }: Story, date: string): boolean =>
  stops.some((stop) => {
    const ownDay = stop.aboutDay === date || (stop.measure !== null && stop.first === date);
    return isBarring(stop, date) && !ownDay;
  });

const takeAway = ({ stops }: Story, answer: Answered | undefined): void => {
  const place = stops.findIndex(({ decision }) => decision !== null && decision === answer?.ruling.decision);
  if (place >= 0) stops.splice(place, 1);
};

/** A decision on a barred stop that names a finding of a day without its event starts nothing if the person was barred already. */
export const considerNamed = ({ model }: Ground, story: Story, answer: Answered): void => {
  const { ruling, event } = answer;
  const { subject, decision } = ruling;
  if (event !== null || subject.kind !== 'Finding') return;
  if (statusOf(model, decision.status).nature === 'barred-stop' && isBarredBefore(story, subject.date))
    takeAway(story, answer);
};

/** A threshold has brought a status: a decision answers it, or it starts by itself, or it comes while barred. */
export const happen = (ground: Ground, story: Story, event: StatusEvent, choose: Choose): void => {
  const { model, readings } = ground;
  const answer = story.answers.find((one) => one.event === event);
  const status = statusOf(model, event.status);
  const cumulative = status.nature === 'barred-stop' && event.threshold.on === 'yearTotal';
  if (cumulative && isBarredBefore(story, event.date)) {
    takeAway(story, answer);
    return;
  }
  story.events.push(event);
  if (answer !== undefined || guardedValue(model, readings, status.undecided) === 'not') return;
  const open: OpenLength = { name: `${status.name}期限`, date: event.date, measure: null };
  const timed = status.nature === 'timed-stop';
  start(ground, story, {
    key: `${event.date} ${status.name}`,
    status,
    event,
    decision: null,
    measure: null,
    aboutDay: event.date,
    where: event.where,
    first: event.date,
    countedFrom: event.date,
    months: timed
      ? choosing(story, lengthsOf(model, status.name, event), open, choose)
      : barOf(model, status.name, event),
  });
};
