import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { readShared } from './read-shared.ts';
import type { Shared } from './shared.ts';

/** What a link may be at most: characters of the fragment, bytes of what is in it. */
export const linkLimits = { characters: 256 * 1024, bytes: 512 * 1024 } as const;

/** Why a link cannot be opened. */
export type LinkTrouble = 'unknown-version' | 'damaged' | 'too-large';

const version = '1.';

/** The fragment, without `#`; null if it would be too large to be opened again. */
export function writeLink(shared: Shared): string | null {
  const bytes = strToU8(JSON.stringify(shared));
  if (bytes.length > linkLimits.bytes) return null;
  const link = version + base64url(deflateSync(bytes, { level: 9 }));
  return link.length > linkLimits.characters ? null : link;
}

/** True for a fragment that means to be a link of ours, of whatever version. */
export function isLink(fragment: string): boolean {
  return /^\d+\./.test(fragment);
}

/** Whatever is handed in: what is shared, or why not. */
export function readLink(fragment: string): Shared | LinkTrouble {
  if (!fragment.startsWith(version)) return isLink(fragment) ? 'unknown-version' : 'damaged';
  if (fragment.length > linkLimits.characters) return 'too-large';
  const packed = bytesOf(fragment.slice(version.length));
  const bytes = packed === null ? 'damaged' : inflated(packed);
  return typeof bytes === 'string' ? bytes : (readShared(parsed(bytes)) ?? 'damaged');
}

/** Inflates a little at a time, so that a bomb is left at the limit. */
function inflated(packed: Uint8Array): Uint8Array | 'damaged' | 'too-large' {
  const parts: Uint8Array[] = [];
  const state = { length: 0, ended: false };
  const inflate = new Inflate((part, final) => {
    parts.push(part);
    state.length += part.length;
    state.ended = final;
  });
  // The densest 256 bytes make some 260 KiB.
  const step = 256;
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (state.length > linkLimits.bytes) return 'too-large';
    }
  } catch {
    return 'damaged';
  }
  return state.ended ? joined(parts, state.length) : 'damaged';
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strFromU8(bytes));
  } catch {
    return null;
  }
}

function base64url(bytes: Uint8Array): string {
  let characters = '';
  for (const byte of bytes) characters += String.fromCharCode(byte);
  return btoa(characters).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    const characters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(characters, (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
