import { earlierOf } from './dates.ts';
import { byText } from './record.ts';
import { isNamedFor, type Ruling } from './rulings.ts';
import { tellStory, type Answered, type Choose, type Combination, type Ground } from './story.ts';

/** Lengths do not change which event is the latest. */
const shortest: Choose = (lengths) => lengths[0] ?? 0;

const reachOf = ({ decision }: Ruling): string => earlierOf(decision.date, decision.effective);

/** A named decision answers the event of its status on its finding's day, if there is one. */
export const answersByName = ({ events }: Combination, ruling: Ruling): Answered => ({
  ruling,
  event: events.find((event) => isNamedFor(ruling, event)) ?? null,
});

/**
 * Which event each decision answers in one combination. A named one answers that of its finding's day. An unnamed
 * one answers the latest event up to its date and its 生效 that nothing else answers, as the story goes without it and without
 * the unnamed ones after it.
 */
export const answersOf = (
  ground: Ground,
  combination: Combination,
  rulings: readonly Ruling[],
): readonly Answered[] => {
  const answers = rulings
    .filter(({ subject }) => subject.kind !== 'Unnamed')
    .map((ruling) => answersByName(combination, ruling));
  // In the order of the days up to which they answer; of one day as they stand.
  const unnamed = rulings
    .filter(({ subject }) => subject.kind === 'Unnamed')
    .sort((left, right) => byText(reachOf(left), reachOf(right)));
  for (const ruling of unnamed) {
    const { decision } = ruling;
    const open = tellStory(ground, combination, answers, shortest).events.filter(
      (event) =>
        event.status === decision.status &&
        event.date <= reachOf(ruling) &&
        !answers.some((other) => other.event === event),
    );
    answers.push({ ruling, event: open.at(-1) ?? null });
  }
  return answers;
};

/** Whether a decision answers an event, or a cascade of its status. */
export const answersSomething = ({ cascades }: Combination, { ruling, event }: Answered): boolean => {
  const { decision, subject } = ruling;
  if (subject.kind !== 'Measure') return event !== null;
  return (cascades.get(subject.measure.id) ?? []).some(({ status }) => status === decision.status);
};
