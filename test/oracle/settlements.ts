import { completionsOf, missingThatMatter, type Completion } from './completions.ts';
import { statusOn } from './days.ts';
import type { SettlementRow } from './decision.ts';
import { factsAlone, holds, type Case } from './evaluate.ts';
import { standingExpressions } from './facts.ts';
import type { Service } from './history.ts';
import { isRegisteredAt } from './places.ts';
import type { Settlement } from './standing-model.ts';
import type { Ground, Story } from './story.ts';

type Conclusion = SettlementRow['结论'];

const applies = (one: Case, { when, unless }: Settlement): boolean =>
  holds(one, when) && !(unless !== null && holds(one, unless));

/** Every rule is asked; one that refuses prevails. */
const conclusionOf = (one: Case, paid: boolean): Conclusion => {
  const applying = one.model.settlements.filter((rule) => applies(one, rule));
  const refusing = applying.filter(({ conclusion }) => conclusion === 'refuse');
  if (refusing.length > 0) return paid && refusing.some(({ recovers }) => recovers) ? '追回' : '不予结算';
  return applying.length > 0 ? '结算' : '待定';
};

/** What a service's fee comes to over all stories, and the missing facts that change it in some. */
export const settle = (
  ground: Ground,
  stories: readonly Story[],
  service: Service,
): { readonly row: SettlementRow; readonly missing: readonly string[] } => {
  const { model, readings } = ground;
  const completions = completionsOf(model, service.entry, model.serviceFacts, standingExpressions(model));
  const conclusions = new Set<Conclusion>();
  const missing = new Set<string>();
  for (const story of stories) {
    const day = {
      status: statusOn(ground, story, service.date, service.institution),
      registeredThere: isRegisteredAt(story.places, service.institution, service.date),
    };
    const concluded = (completion: Completion): Conclusion => {
      const values = new Map([...story.combination.person, ...completion]);
      return conclusionOf(factsAlone(model, readings, values, day), service.paid);
    };
    for (const completion of completions.all) conclusions.add(concluded(completion));
    for (const fact of missingThatMatter(completions, concluded)) missing.add(fact);
  }
  const [only, ...others] = conclusions;
  return {
    row: { 编号: service.id, 结论: only === undefined || others.length > 0 ? '待定' : only },
    missing: completions.missing.filter((fact) => missing.has(fact)),
  };
};
