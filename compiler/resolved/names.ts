import { diagnose, type Diagnostic } from '#diagnostics';
import { declarationKey } from './declared-name.ts';
import type { Declared, Home } from './ir.ts';
import { skeleton } from './skeleton.ts';

/** Every name is declared once in a rule set; the second declaration is left out of what follows. */
export function withoutRepeats(
  own: readonly Declared[],
  report: (diagnostic: Diagnostic) => void,
): readonly Declared[] {
  const first = new Map<string, Declared>();
  return own.filter((declared) => {
    const key = declarationKey(declared.keyword, declared.name);
    if (key === null) return true;
    const earlier = first.get(key);
    first.set(key, earlier ?? declared);
    if (earlier !== undefined) report(repeated(declared, earlier));
    return earlier === undefined;
  });
}

function repeated(declared: Declared, earlier: Declared): Diagnostic {
  const related = [{ span: earlier.nameSpan, role: 'first-declared' as const }];
  const { keyword, name } = declared;
  return name === ''
    ? diagnose('sole-declared-twice', declared.nameSpan, { keyword }, { related })
    : diagnose('declared-twice', declared.nameSpan, { keyword, name }, { related });
}

/** Two names of one kind that a reader cannot tell apart; at least one of them must be this rule set's own. */
export function confusableNames(
  declarations: readonly Declared[],
  home: Home,
  report: (diagnostic: Diagnostic) => void,
): void {
  const seen = new Map<string, Declared>();
  for (const declared of declarations) {
    if (declared.name === '') continue;
    const key = `${declared.keyword} ${skeleton(declared.name)}`;
    const earlier = seen.get(key);
    if (earlier === undefined) {
      seen.set(key, declared);
      continue;
    }
    if (earlier.name === declared.name) continue;
    const [later, before] = declared.home === home ? [declared, earlier] : [earlier, declared];
    if (later.home !== home) continue;
    report(
      diagnose(
        'confusable-names',
        later.nameSpan,
        { name: later.name, other: before.name },
        { related: [{ span: before.nameSpan, role: 'first-declared' }] },
      ),
    );
  }
}
