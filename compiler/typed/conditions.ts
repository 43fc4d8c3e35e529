import { diagnose } from '#diagnostics';
import { quantityWords, type Expression } from '#grammar';
import type { Place } from './entities.ts';
import { typeText } from './facts.ts';
import { typeCount } from './history.ts';
import { intervalIn } from './intervals.ts';
import type { Condition, Interval } from './ir.ts';
import { declaredNames, typeMembership } from './membership.ts';
import { typeOperands, typeReading } from './readings.ts';
import { isBrokenStatus, suggested, type Typing } from './scope.ts';
import { factOf, isQuantity, reportItemAlone, reportNotTruth, visibleFact } from './subjects.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { readonly kind: K }>;

/** Binds the names of a condition and checks that its parts fit; null if something is wrong, which is then reported. */
export function typeCondition(typing: Typing, place: Place, expression: Expression): Condition | null {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return typeOperands(expression, (operand) => typeCondition(typing, place, operand));
    case 'Not': {
      const operand = typeCondition(typing, place, expression.operand);
      return operand === null ? null : { kind: 'Not', operand };
    }
    case 'Truth':
      return typeTruth(typing, place, expression);
    case 'Is':
      return expression.subject.text === '登记状态' && (place.statuses || !isFact(typing, place, '登记状态'))
        ? typeStatus(typing, place, expression)
        : typeMembership(typing, place, expression);
    case 'Contains':
      return typeMembership(typing, place, expression);
    case 'Known':
      return typeKnown(typing, place, expression);
    case 'Within':
      return typeWithin(typing, place, expression);
    case 'Share':
      return typeShare(typing, place, expression);
    case 'Count':
      return typeCount(typing, place, expression);
    case 'Reading':
      return typeReading(typing, expression);
  }
}

function isFact(typing: Typing, place: Place, name: string): boolean {
  return visibleFact(typing, place, name) !== null;
}

function typeTruth(typing: Typing, place: Place, { name, span }: Of<'Truth'>): Condition | null {
  if (name.text === '在该机构登记' && place.statuses) return { kind: 'RegisteredThere' };
  const fact = visibleFact(typing, place, name.text);
  if (fact === null && place.events && !typing.facts.some((other) => other.name === name.text))
    return { kind: 'Beyond', span };
  if (fact === null && reportItemAlone(typing, place, name)) return null;
  const found = factOf(typing, place, name);
  if (found === null) return null;
  if (found.type.kind === 'Truth') return { kind: 'IsTrue', fact: found };
  reportNotTruth(typing, name, found);
  return null;
}

function typeStatus(typing: Typing, place: Place, expression: Of<'Is'>): Condition | null {
  if (!place.statuses) {
    typing.report(
      diagnose('only-in-settlement', expression.subject.span, { name: '登记状态', declaration: place.keyword }),
    );
    return null;
  }
  const words = expression.values.filter((value) => value.kind === 'Word');
  if (words.some(({ text }) => isBrokenStatus(typing, text))) return null;
  const statuses = declaredNames(typing, expression.values, '登记状态', typing.statuses);
  if (statuses === null) return null;
  const condition: Condition = { kind: 'StatusIn', statuses };
  return expression.negated ? { kind: 'Not', operand: condition } : condition;
}

function typeKnown(typing: Typing, place: Place, expression: Of<'Known'>): Condition | null {
  const fact = factOf(typing, place, expression.subject);
  if (fact === null) return null;
  const recorded: Condition = { kind: 'IsRecorded', fact };
  return expression.negated ? { kind: 'Not', operand: recorded } : recorded;
}

function typeWithin(typing: Typing, place: Place, { subject, range }: Of<'Within'>): Condition | null {
  if (isQuantity(subject.text) && place.totals && quantityWords[subject.text].unit === 'points') {
    const interval = intervalIn(typing, range, 'points', subject.text);
    if (interval === null) return null;
    if (range.single)
      typing.report(
        diagnose('exact-total', range.span, { quantity: subject.text, points: range.low?.amount.value ?? 0 }),
      );
    return { kind: subject.text === '年度累计' ? 'YearTotalIn' : 'OneOffIn', interval };
  }
  const fact = factOf(typing, place, subject);
  if (fact === null) return null;
  if (fact.type.kind !== 'Money' && fact.type.kind !== 'Integer') {
    typing.report(diagnose('not-an-amount', subject.span, { fact: fact.name, type: typeText(fact.type) }));
    return null;
  }
  const interval: Interval | null = intervalIn(typing, range, fact.type.kind === 'Money' ? 'money' : 'none', fact.name);
  return interval === null ? null : { kind: 'NumberIn', fact, interval };
}

function typeShare(typing: Typing, place: Place, { part, whole, range, span }: Of<'Share'>): Condition | null {
  if (!place.shares) {
    typing.report(diagnose('share-out-of-place', span, { declaration: place.keyword }));
    return null;
  }
  for (const word of [part, whole]) {
    if (isQuantity(word.text)) continue;
    const { suggestion, fixes } = suggested(word, Object.keys(quantityWords));
    typing.report(
      diagnose(
        'unknown-quantity',
        word.span,
        { quantity: word.text, known: Object.keys(quantityWords), suggestion },
        { fixes },
      ),
    );
    return null;
  }
  return intervalIn(typing, range, 'percent', part.text) === null ? null : { kind: 'Beyond', span };
}
