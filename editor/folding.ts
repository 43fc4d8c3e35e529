import type { Span } from '#diagnostics';
import type { ClauseNode, RuleFile } from '#grammar';
import { clauseTreeOf, ruleFileOf, type Project } from './project.ts';
import { rowOf } from './row-of.ts';

/** Rows that may be folded away under the first of them; counted from 1, both ends included. */
export interface FoldedRows {
  readonly start: number;
  readonly end: number;
}

/** A comment that heads what follows: `# ---------- 第十条 ----------`. */
const heading = /^[#＃]\s*[-=—─]{3,}/;

/** Declarations and the stretches under heading comments of a rule file, the clauses of a source text. */
export function folding(project: Project, file: string): readonly FoldedRows[] {
  const rules = ruleFileOf(project, file);
  const spans = rules === null ? clausesIn(clauseTreeOf(project, file)?.nodes ?? []) : rulesIn(rules);
  return spans.map(rowsOf).filter(({ start, end }) => start < end);
}

function rulesIn(file: RuleFile): readonly Span[] {
  return [...file.declarations.map(({ span }) => span), ...headed(file)].sort((one, other) => one.start - other.start);
}

/** From each heading to what stands before the next. */
function headed({ source, comments }: RuleFile): readonly Span[] {
  const starts = comments.filter(({ text }) => heading.test(text)).map(({ span }) => span.start);
  return starts.map((start, at) => {
    const next = starts[at + 1] ?? source.text.length;
    return { source, start, end: start + source.text.slice(start, next).trimEnd().length };
  });
}

function clausesIn(nodes: readonly ClauseNode[]): readonly Span[] {
  return nodes.flatMap((node) => [node.span, ...clausesIn(node.children)]);
}

function rowsOf(span: Span): FoldedRows {
  const last = Math.max(span.start, span.end - 1);
  return { start: rowOf(span), end: rowOf({ ...span, start: last }) };
}
