import type { Absence, Fact, Interpretation, RuleSet, Situation, Vocabulary } from '../core/ir.ts';

/** What the fields of the record's own making hold, by key. */
const fieldNotes: Readonly<Record<string, string>> = {
  类型: '这一条是什么记录 / the kind of entry',
  编号: '在本案卷内不重复 / unique within the record',
  日期: '处理决定或事件之日 / the day of the decision or event',
  记载: '何时得知；未记载即日期当天 / when it became known; its date if absent',
  检查: '同一次检查写同一个编号 / findings of one inspection share it',
  行为编号: '同一行为写同一个编号 / findings of one conduct share it',
  机构: '机构代码 / the institution’s code',
  行为日期: '行为发生之日 / the day of the conduct',
  认定分值: '认定部门所定的分值 / the points that the authority chose',
  理由: '分值不同于基准分等情形须写明 / why, where a reason is called for',
  针对: '所针对的违规的编号 / the 编号 of the finding it answers',
  结果: '异议的结果 / what became of the objection',
  分值: '变更后的分值；结果为“变更”时必填 / the points in their place; required where the result is 变更',
  代码: '人员代码 / the person’s code',
  执业点: '在何处、何时执业 / where and when the person is registered',
  自: '自何日起 / from which day',
  至: '至何日止 / until which day',
};

/** Null for a field that has no note yet. */
export function fieldNote(key: string): string | null {
  return fieldNotes[key] ?? null;
}

/** What a fact is, where it comes from, who determines it, and what its absence means. */
export function factNotes(fact: Fact, rules: RuleSet): readonly string[] {
  const by = fact.determinedBy.length === 0 ? [] : [`认定：${fact.determinedBy.join('、')}`];
  return [withClauses(fact.name, fact.origin.citations), ...by, absenceNote(fact, rules)];
}

function absenceNote(fact: Fact, rules: RuleSet): string {
  const { absent } = fact;
  switch (absent.kind) {
    case 'Unknown':
      return '未记载：待定 / undetermined if absent';
    case 'Required':
      return '必填 / required';
    case 'PresumedNone':
      return '未记载：推定无 / presumed none if absent';
    case 'PresumedTruth':
      return `未记载：推定${absent.value ? '是' : '否'} / presumed ${String(absent.value)} if absent`;
    case 'PresumedItem':
      return `未记载：推定${presumedItem(absent, fact, rules)} / presumed if absent`;
  }
}

function presumedItem(absent: Absence & { readonly kind: 'PresumedItem' }, { type }: Fact, rules: RuleSet): string {
  const vocabulary = type.kind === 'Option' || type.kind === 'OptionSet' ? rules.vocabularies[type.vocabulary] : null;
  return vocabulary?.items[absent.item]?.name ?? '';
}

/** One line for each item: its clauses and its explanation. */
export function itemNotes({ items }: Vocabulary): readonly string[] {
  return items.map(({ name, citations, text }) => `- ${withClauses(name, citations)}${explained(text)}`);
}

/** The clauses in question, and one line for each reading. */
export function readingNotes({ name, readings, origin }: Interpretation): readonly string[] {
  const lines = readings.map(
    (reading, position) => `- ${reading.name}${position === 0 ? '（默认 / default）' : ''}${explained(reading.text)}`,
  );
  return [withClauses(name, origin.citations), ...lines];
}

export function situationNote({ name, title, origin }: Situation): string {
  return `- ${withClauses(title === null ? name : `${name} ${title}`, origin.citations)}`;
}

export function withClauses(text: string, citations: readonly string[]): string {
  return citations.length === 0 ? text : `${text}（${citations.join('、')}）`;
}

function explained(text: string | null): string {
  return text === null ? '' : `：${text}`;
}
