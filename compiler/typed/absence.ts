import { diagnose, type Diagnostic } from '#diagnostics';
import type { Word } from '#grammar';
import { clauseOf } from '../resolved/clauses-of.ts';
import type { Declared } from '../resolved/ir.ts';
import type { Absence, FactType } from './ir.ts';
import { suggested } from './scope.ts';

/** What holds when the record lacks the fact: 必填 refuses the record, 推定 names a value, neither leaves it unknown. */
export function absenceOf(declared: Declared, type: FactType, report: (diagnostic: Diagnostic) => void): Absence {
  const required = clauseOf(declared.node, '必填');
  const presumed = clauseOf(declared.node, '推定');
  if (presumed === null) return { kind: required === null ? 'Unknown' : 'Required' };
  if (required !== null) {
    const related = [{ span: presumed.span, role: 'other-rule' as const }];
    report(diagnose('presumed-and-required', required.span, { fact: declared.name }, { related }));
    return { kind: 'Required' };
  }
  const word = presumed.value.name;
  const absence = presumption(word.text, type);
  if (absence === null) reportPresumption(word, type, report);
  return absence ?? { kind: 'Unknown' };
}

function presumption(word: string, type: FactType): Absence | null {
  switch (type.kind) {
    case 'Truth':
      return word === '是' || word === '否' ? { kind: 'PresumedTruth', value: word === '是' } : null;
    case 'OptionSet':
    case 'CitationSet':
      return word === '无' ? { kind: 'PresumedNone' } : null;
    case 'Option': {
      if (word === '无') return { kind: 'PresumedNone' };
      const item = type.vocabulary.items.find(({ name }) => name === word);
      return item === undefined ? null : { kind: 'PresumedItem', item };
    }
    case 'Money':
    case 'Integer':
    case 'Date':
      return null;
  }
}

function reportPresumption(word: Word, type: FactType, report: (diagnostic: Diagnostic) => void): void {
  const known = presumable(type);
  const { suggestion, fixes } = suggested(word, known);
  report(diagnose('presumption-mismatch', word.span, { value: word.text, known, suggestion }, { fixes }));
}

/** The words that 推定 may name for this type. */
function presumable(type: FactType): readonly string[] {
  switch (type.kind) {
    case 'Truth':
      return ['是', '否'];
    case 'OptionSet':
    case 'CitationSet':
      return ['无'];
    case 'Option':
      return ['无', ...type.vocabulary.items.map(({ name }) => name)];
    case 'Money':
    case 'Integer':
    case 'Date':
      return [];
  }
}
