import type { AccountedSentence, Answer } from '#compiler';

/** `情形 3.3.1`, `词表 行为：分解住院、挂床住院`, `义务 培训`; a declaration once, however many of its items cite the sentence. */
export function answerNames({ answers }: AccountedSentence): readonly string[] {
  const names = new Map<string, string[]>();
  for (const answer of answers) {
    const items = names.get(declarationName(answer)) ?? [];
    if (answer.item !== null) items.push(answer.item);
    names.set(declarationName(answer), items);
  }
  return [...names].map(([name, items]) => (items.length === 0 ? name : `${name}：${items.join('、')}`));
}

/** Why it is left to judgement or holds nothing that computes; null where a rule answers for it. */
export function reasonOf({ fate, answers }: AccountedSentence): string | null {
  return answers.find((answer) => answer.fate === fate)?.reason ?? null;
}

function declarationName({ declared: { keyword, name } }: Answer): string {
  return name === '' ? keyword : `${keyword} ${name}`;
}
