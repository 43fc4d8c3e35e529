import type { FileData } from '../../engine/folder-data.ts';

/** Tells one state of a folder's rules from another (53 bits, FNV-like); no protection against intent. */
export function fingerprint(files: readonly FileData[]): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  const take = (code: number): void => {
    low = Math.imul(low ^ code, 2654435761);
    high = Math.imul(high ^ code, 1597334677);
  };
  for (const { path, text } of files) {
    for (const part of [path, text]) {
      for (let at = 0; at < part.length; at++) take(part.charCodeAt(at));
      take(0x10000);
    }
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}
