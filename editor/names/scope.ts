import type { ConditionPlace } from '#compiler';
import type { Declaration } from '#grammar';
import { declaredIn } from './declared-in.ts';
import { keyOf, type Declaring, type Named } from './named.ts';

/** A fact as its declaration has it, sound or not. */
export interface FactName {
  readonly named: Named;
  /** 选项, 集合, 是否 and so on. */
  readonly type: string;
  /** Of 选项 and 集合. */
  readonly vocabulary: string | null;
}

/** What the names of a folder mean: everything that it and its parents declare. */
export class Scope {
  private readonly declared = new Map<string, Declaring[]>();
  readonly facts: readonly FactName[];

  /** The folder's own declarations stand before those of its parents. */
  constructor(declarations: readonly Declaration[]) {
    for (const declaring of declarations.flatMap(declaredIn)) this.add(declaring);
    this.facts = declarations.flatMap((node) => factIn(node) ?? []);
  }

  /** Where it is declared; the folder's own place first. */
  placesOf(named: Named): readonly Declaring[] {
    return this.declared.get(keyOf(named)) ?? [];
  }

  has(named: Named): boolean {
    return this.declared.has(keyOf(named));
  }

  /** Everything of a kind, each once; of an owner alone, if one is given. */
  all(kind: Named['kind'], owner: string | null = null): readonly Named[] {
    return [...this.declared.values()].flatMap(([first]) =>
      first?.named.kind === kind && (owner === null || first.named.owner === owner) ? [first.named] : [],
    );
  }

  /** The fact of that name that a condition sees; of two the earlier entity's. */
  factSeen({ entities }: Pick<ConditionPlace, 'entities'>, name: string): FactName | null {
    for (const entity of entities) {
      const fact = this.facts.find(({ named }) => named.owner === entity && named.name === name);
      if (fact !== undefined) return fact;
    }
    return null;
  }

  /** Every fact that a condition sees. */
  factsSeen({ entities }: Pick<ConditionPlace, 'entities'>): readonly FactName[] {
    const names = new Set(this.facts.map(({ named }) => named.name));
    return [...names].flatMap((name) => this.factSeen({ entities }, name) ?? []);
  }

  /** The vocabulary of the ways of repair. */
  get routes(): string | null {
    return this.facts.find(({ named, type }) => named.owner === '修复' && type === '选项')?.vocabulary ?? null;
  }

  private add(declaring: Declaring): void {
    const key = keyOf(declaring.named);
    const places = this.declared.get(key);
    if (places === undefined) this.declared.set(key, [declaring]);
    else places.push(declaring);
  }
}

function factIn({ value }: Declaration): FactName | null {
  if (value.shape !== 'field') return null;
  const [entity, field] = value.path.words;
  const [type, of] = value.type;
  if (entity === undefined || field === undefined) return null;
  const vocabulary = of === undefined || of.text === '条文' ? null : of.text;
  return { named: { kind: '事实', owner: entity.text, name: field.text }, type: type?.text ?? '', vocabulary };
}
