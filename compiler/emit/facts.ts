import type { Absence, Cells, FactRow, FactType } from '#runtime/tables';
import type * as core from '../core/ir.ts';

export function factRow(fact: core.Fact, cells: Cells): FactRow {
  return {
    entity: fact.entity,
    name: fact.name,
    type: typeRow(fact.type),
    path: [...fact.path],
    determinedBy: [...fact.determinedBy],
    absent: absenceRow(fact.absent),
    citations: [...fact.origin.citations],
    cells,
  };
}

function typeRow(type: core.FactType): FactType {
  switch (type.kind) {
    case 'Option':
    case 'OptionSet':
      return { kind: type.kind, vocabulary: type.vocabulary };
    case 'CitationSet':
      return {
        kind: type.kind,
        cited: type.cited.map(({ document, path, text }) => ({ document, path: [...path], text })),
      };
    default:
      return { kind: type.kind };
  }
}

function absenceRow(absent: core.Absence): Absence {
  switch (absent.kind) {
    case 'PresumedTruth':
      return { kind: absent.kind, value: absent.value };
    case 'PresumedItem':
      return { kind: absent.kind, item: absent.item };
    default:
      return { kind: absent.kind };
  }
}
