import type { Citation, ClauseNode, Declaration } from '#grammar';
import type { Declared, RuleSet } from '../resolved/ir.ts';

/** What became of a sentence: a rule encodes it, it obliges somebody, a human judges it, it holds nothing that computes, or nobody has said. */
export type Fate = 'encoded' | 'obligation' | 'judgement' | 'nothing' | 'unaccounted';

/** One declaration, or one item of a vocabulary, that answers for a sentence. */
export interface Answer {
  readonly fate: Exclude<Fate, 'unaccounted'>;
  readonly declared: Declared;
  /** The item that cites it, null where the declaration does. */
  readonly item: string | null;
  readonly citation: Citation;
  /** Why it is left to judgement or holds nothing that computes. */
  readonly reason: string | null;
}

export interface AccountedSentence {
  readonly node: ClauseNode;
  readonly fate: Fate;
  /** In the order of the rule set; those that decide the fate are among them. */
  readonly answers: readonly Answer[];
}

/** A place of the text; a heading, and a place whose words all stand below it, has no sentences. */
export interface AccountedClause {
  readonly node: ClauseNode;
  /** The words of the place itself; what is below it answers for itself. */
  readonly sentences: readonly AccountedSentence[];
  readonly children: readonly AccountedClause[];
}

/** The rule set's own text, with what its own declarations say of every sentence; null if it names no text. */
export function accountClauses(ruleSet: RuleSet): readonly AccountedClause[] | null {
  const text = ruleSet.documents.find(({ ownTextOf }) => ownTextOf === ruleSet.home)?.clauses ?? null;
  if (text === null) return null;
  const answers = answersByPlace(ruleSet);
  return text.nodes.map((node) => accounted(node, answers));
}

/** Every sentence, in the order of the text. */
export function everySentence(clauses: readonly AccountedClause[]): readonly AccountedSentence[] {
  return clauses.flatMap(({ sentences, children }) => [...sentences, ...everySentence(children)]);
}

type AnswersByPlace = ReadonlyMap<ClauseNode, readonly Answer[]>;

function accounted(node: ClauseNode, answers: AnswersByPlace): AccountedClause {
  const ofPlace = answers.get(node) ?? [];
  const sentences = isHeading(node) ? [] : node.sentences;
  return {
    node,
    sentences: sentences.map((sentence) => {
      const found = [...ofPlace, ...(answers.get(sentence) ?? [])];
      return { node: sentence, fate: fateOf(found), answers: found };
    }),
    children: node.children.map((child) => accounted(child, answers)),
  };
}

function isHeading({ level, text }: ClauseNode): boolean {
  return level === 'chapter' || (level === 'annex' && !text.includes('。'));
}

/** The strongest answer first: what a rule encodes is encoded, whatever else is said of it. */
const strength: readonly Fate[] = ['encoded', 'obligation', 'judgement', 'nothing'];

function fateOf(answers: readonly Answer[]): Fate {
  return strength.find((fate) => answers.some((answer) => answer.fate === fate)) ?? 'unaccounted';
}

function answersByPlace({ home, declarations, citations }: RuleSet): AnswersByPlace {
  const found = new Map<ClauseNode, Answer[]>();
  for (const declared of declarations) {
    if (declared.home !== home) continue;
    for (const answer of answersOf(declared)) {
      const node = citations.get(answer.citation)?.node ?? null;
      if (node === null) continue;
      const present = found.get(node);
      if (present === undefined) found.set(node, [answer]);
      else present.push(answer);
    }
  }
  return found;
}

/** Declarations that speak about the text or other rules and encode nothing of it. */
const commentary: ReadonlySet<Declared['keyword']> = new Set(['规则集', '法源', '释义', '知悉']);

function answersOf(declared: Declared): readonly Answer[] {
  const { node, keyword } = declared;
  if (node.value.shape === 'accounted') {
    const { citations, name, text } = node.value;
    const fate = name.text === '人工判断' ? 'judgement' : 'nothing';
    return citations.map((citation) => ({ fate, declared, item: null, citation, reason: text.text }));
  }
  if (commentary.has(keyword)) return [];
  const fate = keyword === '义务' ? 'obligation' : 'encoded';
  return citedBy(node).map(({ citation, item }) => ({ fate, declared, item, citation, reason: null }));
}

/** A citation, and the item it stands behind. */
interface Cited {
  readonly citation: Citation;
  readonly item: string | null;
}

/** What its 依据 and its items cite; other citations (变通, conditions) are about other texts. */
function citedBy({ clauses }: Declaration): readonly Cited[] {
  return clauses.flatMap(({ keyword, value }): readonly Cited[] => {
    if (value.shape === 'item') return value.citations.map((citation) => ({ citation, item: value.name.text }));
    return keyword === '依据' && value.shape === 'citations'
      ? value.citations.map((citation) => ({ citation, item: null }))
      : [];
  });
}
