import type { CitationStep } from '../ast.ts';
import type { ClauseNode, ClauseTree } from './tree.ts';

/** The place a citation's steps lead to, or null. 第一款 is the place itself. */
export function find(tree: ClauseTree, steps: readonly CitationStep[]): ClauseNode | null {
  const [first, ...others] = steps;
  if (first === undefined) return null;
  let node = rootsOf(tree).get(`${first.level} ${first.number}`) ?? null;
  for (const step of others) node = node === null ? null : below(node, step);
  return node;
}

/** Every place of the text, each before what is below it; sentences are not among them. */
export function everyClause(tree: ClauseTree): readonly ClauseNode[] {
  const walk = (node: ClauseNode): readonly ClauseNode[] => [node, ...node.children.flatMap(walk)];
  return tree.nodes.flatMap(walk);
}

const rootsByTree = new WeakMap<ClauseTree, ReadonlyMap<string, ClauseNode>>();

/** Chapters, articles and annexes by level and number; of two alike the first. */
function rootsOf(tree: ClauseTree): ReadonlyMap<string, ClauseNode> {
  const known = rootsByTree.get(tree);
  if (known !== undefined) return known;
  const inOrder = tree.nodes.flatMap((node) => (node.level === 'chapter' ? [node, ...node.children] : [node]));
  const roots = new Map(inOrder.reverse().map((node) => [`${node.level} ${node.number}`, node]));
  rootsByTree.set(tree, roots);
  return roots;
}

function same(node: ClauseNode, { level, number }: CitationStep): boolean {
  return node.level === level && node.number === number;
}

function below(node: ClauseNode, step: CitationStep): ClauseNode | null {
  if (step.level === 'sentence') return node.sentences.find((sentence) => sentence.number === step.number) ?? null;
  const direct = node.children.find((child) => same(child, step));
  if (direct !== undefined) return direct;
  if (step.level !== 'paragraph')
    return (
      node.children
        .filter(isParagraph)
        .flatMap((paragraph) => paragraph.children)
        .find((child) => same(child, step)) ?? null
    );
  return step.number === 1 ? node : (trailing(node)[step.number - 2] ?? null);
}

function isParagraph(node: ClauseNode): boolean {
  return node.level === 'paragraph';
}

/** A place's paragraphs from the second on; those behind a list the text does not tell from paragraphs of its last item. */
function trailing(node: ClauseNode): readonly ClauseNode[] {
  const last = node.children.at(-1);
  return last === undefined ? [] : [...node.children.filter(isParagraph), ...trailing(last)];
}
