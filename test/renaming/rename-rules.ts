import type { Source, Span } from '#diagnostics';
import { parse, type Citation, type Clause, type Declaration, type Expression, type Text, type Word } from '#grammar';
import {
  conditionWords,
  eventWords,
  quantityWords,
  settlementWords,
  truthWords,
  valueWords,
} from '../../grammar/vocabulary/words.ts';
import type { FreshWords } from './fresh-words.ts';

/** Words whose meaning the tool gives wherever they stand in a condition or a presumption. */
const toolWords: ReadonlySet<string> = new Set([
  ...Object.keys(conditionWords),
  ...Object.keys(quantityWords),
  ...Object.keys(settlementWords),
  ...Object.keys(truthWords),
]);

/** Clauses and shapes that name an event, which is the tool's where a record holds it. */
const isEvent = ({ text }: Word | Text): boolean => text === '起点' || Object.hasOwn(eventWords, text);

/** Vocabularies that a keyword declares: as a type's second word they are the tool's. */
const keywordVocabularies: ReadonlySet<string> = new Set(['责任程度', '情节', '条文']);

/** Clauses that name rule sets, fields of the record's own making, or other things nobody declares. */
const untouchedClauses: ReadonlySet<string> = new Set(['继承', '沿用', '地区', '须附', '别名', '调整']);

type Named = readonly (Word | Text)[];

const namesInValue = (value: Declaration['value'], keyword: string | null): Named => {
  switch (value.shape) {
    case 'name':
    case 'explained-name':
    case 'item':
      return [value.name];
    case 'names':
    case 'acknowledged':
    case 'statuses':
      return value.names;
    case 'measured-name':
      return [value.name];
    case 'titled':
      return value.title === null ? [value.name] : [value.name, value.title];
    case 'named-list':
      return [value.name, ...value.names];
    case 'path':
      return value.path.words;
    case 'field':
      // The entity is the tool's, and so are the type and the vocabularies that keywords declare.
      return [
        ...value.path.words.slice(1),
        ...value.type.slice(1).filter(({ text }) => !keywordVocabularies.has(text)),
      ];
    case 'condition':
      return namesInExpression(value.condition);
    case 'points':
      return value.by === null ? [] : [value.by];
    case 'duty':
      return [value.actor, ...value.acts];
    case 'from-event':
    case 'before-event':
      return isEvent(value.event) ? [] : [value.event];
    case 'law':
    case 'accounted':
    case 'explained-citation':
    case 'citations':
    case 'nothing':
    case 'text':
    case 'date':
    case 'dates':
    case 'quantity':
    case 'row':
      return [];
  }
  throw new Error(`no names known in ${keyword ?? ''}`);
};

const isWord = (value: Word | Citation): value is Word => value.kind === 'Word';

const namesInExpression = (expression: Expression): Named => {
  switch (expression.kind) {
    case 'And':
    case 'Or':
      return expression.operands.flatMap(namesInExpression);
    case 'Not':
      return namesInExpression(expression.operand);
    case 'Truth':
      return [expression.name];
    case 'Is':
    case 'Contains':
      return [expression.subject, ...expression.values.filter(isWord)];
    case 'Known':
    case 'Within':
      return [expression.subject];
    case 'Share':
      return [];
    case 'Count':
      return namesInExpression(expression.of).filter(({ text }) => text !== '档次');
    case 'Reading':
      return [expression.interpretation, expression.reading];
  }
};

const namesInClause = ({ keyword, value, guard }: Clause): Named => {
  const guarded = guard === null ? [] : namesInExpression(guard);
  if (keyword === '起点' || keyword === '完成')
    return [...namesInValue(value, keyword).filter((name) => !isEvent(name)), ...guarded];
  if (keyword === '通过')
    return [...namesInValue(value, keyword).filter(({ text }) => text !== '重新登记'), ...guarded];
  const tools = keyword !== null && (keyword in valueWords || untouchedClauses.has(keyword));
  return tools ? guarded : [...namesInValue(value, keyword), ...guarded];
};

const namesInDeclaration = (declaration: Declaration): Named => [
  ...(declaration.keyword === '规则集' || declaration.keyword === '工作日历'
    ? []
    : namesInValue(declaration.value, declaration.keyword)),
  ...declaration.clauses.flatMap(namesInClause),
];

interface Edit {
  readonly span: Span;
  readonly text: string;
}

const applied = (text: string, edits: readonly Edit[]): string => {
  let changed = text;
  for (const { span, text: replacement } of [...edits].sort((left, right) => right.span.start - left.span.start))
    changed = changed.slice(0, span.start) + replacement + changed.slice(span.end);
  return changed;
};

/** A rule file with every author's word replaced by its fresh one, by the places in its tree. */
export const renamedRules = (source: Source, words: FreshWords): Source => {
  const { value: file, diagnostics } = parse(source);
  if (diagnostics.length > 0) throw new Error(`${source.name} does not parse`);
  const names = file.declarations.flatMap(namesInDeclaration).filter(({ text }) => !toolWords.has(text));
  const edits = names.map(({ kind, text, span }): Edit => {
    const fresh = words.freshOf(text);
    return { span, text: kind === 'Text' ? `"${fresh}"` : fresh };
  });
  return { name: source.name, text: applied(source.text, edits) };
};
