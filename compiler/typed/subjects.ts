import { diagnose } from '#diagnostics';
import { conditionWords, quantityWords, type Word } from '#grammar';
import type { Place } from './entities.ts';
import { typeText } from './facts.ts';
import type { Fact } from './ir.ts';
import { reportRunTogether } from './run-together.ts';
import { replacing, suggested, type Typing } from './scope.ts';

/** The fact a condition speaks of, as its place sees it; null with a report if there is none. */
export function factOf(typing: Typing, place: Place, word: Word): Fact | null {
  const fact = visibleFact(typing, place, word.text);
  if (fact !== null) typing.used.add(fact);
  else if (!typing.brokenFacts.has(word.text)) reportNoFact(typing, place, word);
  return fact;
}

/** The fact of that name that the place sees; of two the earlier entity's. */
export function visibleFact(typing: Typing, place: Place, name: string): Fact | null {
  for (const entity of place.entities) {
    const fact = typing.facts.find((candidate) => candidate.entity === entity && candidate.name === name);
    if (fact !== undefined) return fact;
  }
  return null;
}

function reportNoFact(typing: Typing, place: Place, word: Word): void {
  const elsewhere = typing.facts.find(({ name }) => name === word.text);
  if (elsewhere !== undefined) {
    const parameters = {
      fact: word.text,
      entity: elsewhere.entity,
      declaration: place.keyword,
      entities: place.entities,
    };
    typing.report(
      diagnose('fact-of-other-entity', word.span, parameters, {
        related: [{ span: elsewhere.declared.nameSpan, role: 'declared-here' }],
      }),
    );
  } else if (isQuantity(word.text)) {
    typing.report(diagnose('quantity-out-of-place', word.span, { quantity: word.text, declaration: place.keyword }));
  } else if (isHistory(word.text)) {
    typing.report(diagnose('only-in-count', word.span, { name: word.text }));
  } else if (!reportRunTogether(typing, word)) {
    const visible = typing.facts.filter(({ entity }) => place.entities.includes(entity)).map(({ name }) => name);
    const totals = place.totals
      ? Object.keys(quantityWords).filter((name) => isQuantity(name) && quantityWords[name].unit === 'points')
      : [];
    const { suggestion, fixes } = suggested(word, [...totals, ...visible]);
    typing.report(diagnose('unknown-fact', word.span, { fact: word.text, suggestion }, { fixes }));
  }
}

/** 年度累计, 登记人数 …: amounts that the tool computes. */
export function isQuantity(name: string): name is keyof typeof quantityWords {
  return Object.hasOwn(quantityWords, name);
}

/** What only 计数（…） may ask of an earlier finding. */
export function isHistory(name: string): boolean {
  return name === '档次' || Object.hasOwn(conditionWords, name);
}

/** A bare name in a condition must be a 是否 fact; what the author meant instead is offered. */
export function reportNotTruth(typing: Typing, word: Word, fact: Fact): void {
  typing.report(diagnose('truth-expected', word.span, { fact: fact.name, type: typeText(fact.type) }));
}

/** A vocabulary's item stands where a condition is expected: the fact that can hold it is offered. */
export function reportItemAlone(typing: Typing, place: Place, word: Word): boolean {
  const holder = typing.facts.find(
    ({ entity, type }) =>
      place.entities.includes(entity) &&
      'vocabulary' in type &&
      type.vocabulary.items.some(({ name }) => name === word.text),
  );
  if (holder === undefined) return false;
  const meant = `${holder.name} ${holder.type.kind === 'Option' ? '为' : '含'} ${word.text}`;
  typing.report(
    diagnose('item-alone', word.span, { item: word.text, meant }, { fixes: [replacing(word.span, meant)] }),
  );
  return true;
}
