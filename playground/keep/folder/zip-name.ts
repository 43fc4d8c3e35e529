/**
 * A name as the archive's maker meant it. Where the archive does not say UTF-8 the library hands over bytes as characters; there Chinese Windows writes
 * GBK and others write UTF-8 all the same.
 */
export function zipName(name: string): string {
  const codes = Array.from(name, (character) => character.codePointAt(0) ?? 0);
  const path = name.replaceAll('\\', '/');
  if (codes.every((code) => code < 0x80) || codes.some((code) => code > 0xff)) return path;
  const bytes = Uint8Array.from(codes);
  return (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030') ?? name).replaceAll('\\', '/');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
