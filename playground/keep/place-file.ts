import { entryOf, limits, readYaml } from '#reading';
import { pathTrouble, type PathTrouble } from './folder/path-trouble.ts';

/** Why a single file is not brought in. */
export type FileTrouble = 'other-kind' | 'unreadable' | 'too-large' | PathTrouble;

export type PlacedFile =
  | { readonly kind: 'Placed'; readonly path: string; readonly what: 'rule' | 'suite' | 'record' }
  | { readonly kind: 'FileTrouble'; readonly why: FileTrouble };

/** Where a file goes in a workspace, by its ending and by what is in it. */
export function placeFile(name: string, text: string): PlacedFile {
  const wrong = name.includes('/') ? 'outside' : pathTrouble(name);
  if (wrong !== null) return { kind: 'FileTrouble', why: wrong };
  const isRule = /\.(zs|zs\.yaml|txt|md)$/.test(name);
  if (!isRule && !/\.(yaml|yml|json)$/.test(name)) return { kind: 'FileTrouble', why: 'other-kind' };
  // A character is at least a byte.
  if (text.length > (isRule ? limits.sourceBytes : limits.dataBytes)) return { kind: 'FileTrouble', why: 'too-large' };
  return isRule ? { kind: 'Placed', path: name, what: 'rule' } : placeData(name, text);
}

function placeData(name: string, text: string): PlacedFile {
  const { value } = readYaml({ name, text });
  if (value === null) return { kind: 'FileTrouble', why: 'unreadable' };
  const has = (key: string): boolean => entryOf(value, key) !== undefined;
  if (has('套件') || has('场景')) return { kind: 'Placed', path: `suites/${name}`, what: 'suite' };
  if (has('人员') || has('机构')) return { kind: 'Placed', path: `records/${name}`, what: 'record' };
  return { kind: 'FileTrouble', why: 'other-kind' };
}
