import { isReserved } from '#reading';

/** Why a file may not lie at a path of a workspace. */
export type PathTrouble = 'absolute' | 'outside' | 'reserved' | 'characters' | 'too-long';

/** Null for a path inside the folder, with forward slashes, that every file system and every program takes. */
export function pathTrouble(path: string): PathTrouble | null {
  if (path.length === 0 || path.length > 240) return 'too-long';
  if (/^([/\\~]|[A-Za-z]:)/.test(path)) return 'absolute';
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..')) return 'outside';
  // Control characters, what Windows forbids, and marks that change how a name looks.
  if (/[\p{Cc}\p{Cf}\p{Cs}\\:*?"<>|]/u.test(path)) return 'characters';
  return steps.some((step) => isReserved(step) || isDevice(step)) ? 'reserved' : null;
}

/** Names that mean a device on Windows, whatever ending follows. */
function isDevice(step: string): boolean {
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(step);
}

/** Files that mean something in a workspace: rules, texts and notes in the folder itself, suites and records one below. */
export function belongs(path: string): boolean {
  return /^[^/]+\.(zs|zs\.yaml|txt|md)$/.test(path) || /^(suites|records)\/[^/]+\.(yaml|yml|json)$/.test(path);
}
