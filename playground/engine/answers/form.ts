import { recordFormat, type Field, type Tables } from '#runtime';
import type { Opened } from '../opened.ts';

/** What a form needs to ask for everything a record may hold under the open rule set. */
export interface FormModel {
  readonly person: readonly FieldModel[];
  readonly institution: InstitutionForm;
  /** Only the kinds that the rule set has rules for, in the tool's order. */
  readonly kinds: readonly KindForm[];
  /** What citations may name, the short names. */
  readonly documents: readonly string[];
  /** The field whose values say what was done; null if the rule set has none. */
  readonly labels: readonly string[] | null;
}

export interface KindForm {
  readonly kind: string;
  readonly fields: readonly FieldModel[];
}

export interface InstitutionForm {
  readonly fields: readonly FieldModel[];
  /** The obligations of which a record may say that they were performed. */
  readonly obligations: readonly string[];
}

export type FieldKind =
  | 'text'
  /** Text of some length. */
  | 'words'
  | 'date'
  | 'option'
  | 'options'
  | 'citations'
  | 'truth'
  | 'amount'
  | 'integer'
  | 'points'
  /** A number of months or years. */
  | 'length'
  /** The number of another entry. */
  | 'target'
  /** The code of an institution. */
  | 'institution';

export interface FieldModel {
  /** From the entry (or person) down. */
  readonly path: readonly string[];
  readonly label: string;
  readonly kind: FieldKind;
  /** What may be chosen; for citations what the rules ask for. */
  readonly options: readonly OptionModel[];
  readonly absence: AbsenceModel;
  /** Whether any rule looks at it. */
  readonly matters: boolean;
  readonly determinedBy: readonly string[];
  readonly citations: readonly string[];
}

export interface OptionModel {
  readonly name: string;
  readonly citations: readonly string[];
}

/** What holds where the record is silent. */
export type AbsenceModel =
  | { readonly kind: 'required' | 'unknown' | 'none' | 'open' }
  | { readonly kind: 'presumed'; readonly value: string }
  /** Taken to be the same as another field. */
  | { readonly kind: 'same'; readonly as: string };

/** Null while the rules have errors. */
export function form({ rules }: Opened): FormModel | null {
  if (rules === null) return null;
  const { tables } = rules;
  const labels = tables.facts[tables.accumulation.labels];
  return {
    person: [
      ...structural(recordFormat.personFields, tables).filter(({ label }) => label !== places),
      ...factsOf('人员', tables),
    ],
    institution: {
      fields: [codeField, ...factsOf('机构', tables)],
      obligations: tables.obligations.filter(({ timesAYear }) => timesAYear !== null).map(({ name }) => name),
    },
    kinds: tables.kinds.map((kind) => ({ kind, fields: fieldsOf(kind, tables) })),
    documents: tables.documents.flatMap(({ aliases }) => aliases[0] ?? []),
    labels: labels?.path ?? null,
  };
}

/** The person's places are asked for by a table of their own. */
const places = '执业点';

/** The kind of an entry is chosen when it is added. */
const kindKey = '类型';

const codeField: FieldModel = {
  path: ['代码'],
  label: '代码',
  kind: 'text',
  options: [],
  absence: { kind: 'required' },
  matters: true,
  determinedBy: [],
  citations: [],
};

/** Asked for behind the facts: what an officer decides about a finding, and when it became known. */
const last: readonly string[] = ['认定分值', '理由', '记载'];

function fieldsOf(kind: string, tables: Tables): readonly FieldModel[] {
  const fields = recordFormat.fieldsByKind.get(kind)?.filter(({ key }) => key !== kindKey) ?? [];
  const first = fields.filter(({ key }) => !last.includes(key));
  const behind = last.flatMap((key) => fields.filter((field) => field.key === key));
  return [...structural(first, tables), ...factsOf(kind, tables), ...structural(behind, tables)];
}

function structural(fields: readonly Field[], tables: Tables): readonly FieldModel[] {
  return fields.map((field): FieldModel => {
    const { key, required } = field;
    return {
      path: [key],
      label: key,
      kind: structuralKind(field),
      options: optionsOf(field, tables).map((name) => ({ name, citations: [] })),
      absence: required ? { kind: 'required' } : (silence[key] ?? { kind: 'open' }),
      matters: true,
      determinedBy: [],
      citations: [],
    };
  });
}

/** What the record format itself says of silence. */
const silence: Readonly<Record<string, AbsenceModel>> = {
  记载: { kind: 'same', as: '日期' },
  生效: { kind: 'same', as: '日期' },
  已结算: { kind: 'presumed', value: '否' },
};

/** Texts that are more than text. */
const texts: Readonly<Record<string, FieldKind>> = { 针对: 'target', 机构: 'institution', 理由: 'words' };

function structuralKind({ key, type }: Field): FieldKind {
  switch (type) {
    case 'text':
    case 'places':
      return texts[key] ?? 'text';
    case 'result':
    case 'passed':
    case 'status':
      return 'option';
    default:
      return type;
  }
}

function optionsOf({ type }: Field, { statuses }: Tables): readonly string[] {
  const { decidable, objectionResults, assessmentResults } = recordFormat;
  if (type === 'result') return objectionResults;
  if (type === 'passed') return assessmentResults;
  return type === 'status' ? statuses.filter(({ nature }) => decidable.includes(nature)).map(({ name }) => name) : [];
}

function factsOf(entity: string, tables: Tables): readonly FieldModel[] {
  return tables.facts
    .filter((fact) => fact.entity === entity)
    .map((fact) => ({
      path: fact.path,
      label: fact.name,
      kind: factKind(fact),
      options: factOptions(fact, tables),
      absence: absenceOf(fact, tables),
      matters: mattersToRules(fact),
      determinedBy: fact.determinedBy,
      citations: fact.citations,
    }));
}

type FactRow = Tables['facts'][number];

const factKinds = {
  Option: 'option',
  OptionSet: 'options',
  CitationSet: 'citations',
  Truth: 'truth',
  Money: 'amount',
  Integer: 'integer',
  Date: 'date',
} as const satisfies Record<FactRow['type']['kind'], FieldKind>;

function factKind({ type }: FactRow): FieldKind {
  return factKinds[type.kind];
}

function factOptions({ type }: FactRow, { vocabularies }: Tables): readonly OptionModel[] {
  switch (type.kind) {
    case 'Option':
    case 'OptionSet':
      return vocabularies[type.vocabulary]?.items ?? [];
    case 'CitationSet':
      return type.cited.map(({ text }) => ({ name: text, citations: [] }));
    default:
      return [];
  }
}

function absenceOf({ absent, type }: FactRow, { vocabularies }: Tables): AbsenceModel {
  switch (absent.kind) {
    case 'Required':
      return { kind: 'required' };
    case 'Unknown':
      return { kind: 'unknown' };
    case 'PresumedNone':
      return { kind: 'none' };
    case 'PresumedTruth':
      return { kind: 'presumed', value: absent.value ? '是' : '否' };
    case 'PresumedItem': {
      const vocabulary =
        type.kind === 'Option' || type.kind === 'OptionSet' ? vocabularies[type.vocabulary] : undefined;
      return { kind: 'presumed', value: vocabulary?.items[absent.item]?.name ?? '' };
    }
  }
}

/** No rule tells two values apart where all of them are in one cell. */
function mattersToRules({ cells }: FactRow): boolean {
  switch (cells.kind) {
    case 'Grouped':
      return new Set(cells.groups).size > 1;
    case 'Cut':
      return cells.cuts.some((cut) => cut > 0);
    case 'Truth':
      return true;
  }
}
