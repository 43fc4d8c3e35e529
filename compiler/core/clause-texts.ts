import type { RuleSet as Resolved } from '../resolved/ir.ts';
import { placeText } from './citations.ts';

/** The words of every clause that is cited and whose text is at hand, by the citation as built rule sets spell it. What stands below a clause is not among its words. */
export function clauseTexts({ citations, home }: Resolved): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const place of citations.values()) {
    if (place.node !== null) texts.set(placeText(place, home), place.node.text.replace(/\s+/g, ' ').trim());
  }
  return texts;
}
