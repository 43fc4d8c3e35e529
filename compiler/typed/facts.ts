import { diagnose, type Diagnostic } from '#diagnostics';
import { settlementWords, typeWords, type Word } from '#grammar';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared, RuleSet as Resolved } from '../resolved/ir.ts';
import { entities } from './entities.ts';
import { absenceOf } from './absence.ts';
import type { Fact, FactType, Vocabulary } from './ir.ts';
import { declarationsOf, reportUnknownName, suggested } from './scope.ts';

type Report = (diagnostic: Diagnostic) => void;

/** The type words a fact of a record may have; 条文 stands behind 集合. */
const plainTypes = { 是否: 'Truth', 整数: 'Integer', 金额: 'Money', 日期: 'Date' } as const;
const factTypeWords = ['选项', '集合', ...Object.keys(plainTypes)];

/** Every 事实 that is sound, and the names of the others: what is wrong with those is reported once, and not again wherever they are used. */
export function typeFacts(
  resolved: Resolved,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  report: Report,
): { readonly facts: readonly Fact[]; readonly broken: ReadonlySet<string> } {
  const facts: Fact[] = [];
  const broken = new Set<string>();
  for (const declared of declarationsOf(resolved, '事实')) {
    const fact = typeFact(declared, vocabularies, report);
    if (fact === null) broken.add(declared.name.split('.').at(-1) ?? '');
    else facts.push(fact);
  }
  reportSharedFields(facts, report);
  return { facts, broken };
}

function typeFact(declared: Declared, vocabularies: ReadonlyMap<string, Vocabulary>, report: Report): Fact | null {
  const { value } = declared.node;
  if (value.shape !== 'field') return null;
  const [entity, name] = value.path.words;
  if (entity === undefined || name === undefined || value.path.words.length > 2) {
    report(diagnose('fact-path', value.path.span, { path: declared.name }));
    return null;
  }
  if (entity.text === '服务' && Object.hasOwn(settlementWords, name.text))
    report(diagnose('tool-word-declared', name.span, { fact: name.text, entity: entity.text }));
  const type = typeOf(value.type, vocabularies, report);
  const path = clauseOf(declared.node, '记于')?.value.path.words.map((word) => word.text) ?? [name.text];
  const placed = checkEntity(entity, declared, path, report);
  if (type === null || !placed) return null;
  const determinedBy = clauseOf(declared.node, '认定')?.value.names.map((word) => word.text) ?? [];
  const absent = absenceOf(declared, type, report);
  return { kind: 'Fact', entity: entity.text, name: name.text, type, path, determinedBy, absent, declared };
}

function checkEntity(entity: Word, declared: Declared, path: readonly string[], report: Report): boolean {
  const fields = Object.hasOwn(entities, entity.text) ? entities[entity.text] : undefined;
  if (fields === undefined) {
    const { suggestion, fixes } = suggested(entity, Object.keys(entities));
    report(
      diagnose(
        'unknown-entity',
        entity.span,
        { entity: entity.text, known: Object.keys(entities), suggestion },
        { fixes },
      ),
    );
    return false;
  }
  const [field = ''] = path;
  if (!fields.includes(field)) return true;
  const span = clauseOf(declared.node, '记于')?.value.span ?? declared.nameSpan;
  report(diagnose('structural-field', span, { field, entity: entity.text }));
  return false;
}

function typeOf(
  words: readonly Word[],
  vocabularies: ReadonlyMap<string, Vocabulary>,
  report: Report,
): FactType | null {
  const [type, of, ...more] = words;
  if (type === undefined) return null;
  if (!factTypeWords.includes(type.text)) {
    const { suggestion, fixes } = suggested(type, factTypeWords);
    const later = Object.hasOwn(typeWords, type.text);
    report(
      diagnose(
        later ? 'type-not-for-facts' : 'unknown-type',
        type.span,
        { type: type.text, known: factTypeWords, suggestion },
        { fixes },
      ),
    );
    return null;
  }
  const takesVocabulary = type.text === '选项' || type.text === '集合';
  const surplus = takesVocabulary ? more[0] : of;
  if (surplus !== undefined)
    report(diagnose('type-takes-nothing', surplus.span, { type: type.text, surplus: surplus.text }));
  if (!takesVocabulary) return { kind: plainTypes[type.text as keyof typeof plainTypes] };
  if (of === undefined) {
    report(diagnose('type-needs-vocabulary', type.span, { type: type.text }));
    return null;
  }
  if (type.text === '集合' && of.text === '条文') return { kind: 'CitationSet' };
  const vocabulary = vocabularies.get(of.text);
  if (vocabulary === undefined) {
    reportUnknownName(
      { report },
      of,
      '词表',
      type.text === '集合' ? [...vocabularies.keys(), '条文'] : vocabularies.keys(),
    );
    return null;
  }
  return { kind: type.text === '选项' ? 'Option' : 'OptionSet', vocabulary };
}

/** Two facts cannot be recorded in one field, nor one inside the other's. */
function reportSharedFields(facts: readonly Fact[], report: Report): void {
  facts.forEach((fact, at) => {
    const other = facts
      .slice(0, at)
      .find((earlier) => earlier.entity === fact.entity && overlaps(earlier.path, fact.path));
    if (other === undefined) return;
    const span = clauseOf(fact.declared.node, '记于')?.value.span ?? fact.declared.nameSpan;
    const related = [{ span: other.declared.nameSpan, role: 'first-declared' as const }];
    report(diagnose('field-taken', span, { field: fact.path.join('.'), other: other.name }, { related }));
  });
}

function overlaps(first: readonly string[], second: readonly string[]): boolean {
  return first.slice(0, second.length).every((key, at) => key === second[at]);
}

/** How a message calls a type: as the author writes it. */
export function typeText(type: FactType): string {
  switch (type.kind) {
    case 'Option':
      return `选项 ${type.vocabulary.name}`;
    case 'OptionSet':
      return `集合 ${type.vocabulary.name}`;
    case 'CitationSet':
      return '集合 条文';
    case 'Truth':
      return '是否';
    case 'Money':
      return '金额';
    case 'Integer':
      return '整数';
    case 'Date':
      return '日期';
  }
}
