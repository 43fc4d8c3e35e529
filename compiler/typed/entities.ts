import type { DeclarationKeyword } from '#grammar';
import { recordFormat, type Field } from '#runtime';

/** What a record is made of, with the fields that the tool itself reads there; no fact may take their place. */
export const entities: Readonly<Record<string, readonly string[]>> = {
  人员: keysOf(recordFormat.personFields),
  机构: ['代码', '登记人数', '人员', '履行'],
  ...Object.fromEntries([...recordFormat.fieldsByKind].map(([kind, fields]) => [kind, keysOf(fields)])),
};

function keysOf(fields: readonly Field[]): readonly string[] {
  return fields.map(({ key }) => key);
}

/** What a condition may ask, by the declaration it stands in. */
export interface Place {
  readonly keyword: DeclarationKeyword;
  /** Whose facts it sees; of two facts with one name the earlier entity's is meant. */
  readonly entities: readonly string[];
  /** 年度累计 and 单次记分. */
  readonly totals: boolean;
  /** `甲 占 乙`. */
  readonly shares: boolean;
  /** 计数（…）. */
  readonly counts: boolean;
  /** `登记状态 为 …`, 在该机构登记. */
  readonly statuses: boolean;
  /** Names that nothing declares are events of the outside world. */
  readonly events: boolean;
}

const nothing = { entities: [], totals: false, shares: false, counts: false, statuses: false, events: false } as const;

const places: Partial<Record<DeclarationKeyword, Omit<Place, 'keyword'>>> = {
  记分: { ...nothing, entities: ['违规', '人员'] },
  情形: { ...nothing, entities: ['违规', '人员'], counts: true },
  阈值: { ...nothing, entities: ['人员'], totals: true },
  对象: { ...nothing, entities: ['人员', '机构'] },
  结算: { ...nothing, entities: ['服务', '人员'], statuses: true },
  登记状态: { ...nothing, entities: ['人员'] },
  联动: { ...nothing, entities: ['人员'] },
  级联: { ...nothing, entities: ['机构处理', '人员'] },
  机构阈值: { ...nothing, entities: ['机构'], shares: true },
  义务: { ...nothing, entities: ['违规', '服务', '人员', '机构'], events: true },
  期限: { ...nothing, entities: ['违规', '人员', '机构'], events: true },
};

/** What conditions below a declaration of this kind may ask. */
export function placeFor(keyword: DeclarationKeyword): Place {
  return { keyword, ...(places[keyword] ?? nothing) };
}
