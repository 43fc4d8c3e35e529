import { clauseTexts } from '#compiler';
import { load, type Rules, type Tables } from '#runtime';
import { compileFolder } from './compile-folder.ts';
import { readText, statusOf } from './files.ts';
import { diagnosticsText } from './notices.ts';
import { Stop } from './stop.ts';
import { err, layoutOf } from './terminal.ts';

/** Bytes of a built rule set. */
const tablesLimit = 64 * 1024 * 1024;

/** A rule set ready to judge, and the words of the clauses it cites. */
export interface OpenedRules {
  readonly rules: Rules;
  /** Null where the text is not at hand: a built rule set has none. */
  readonly clauseText: (citation: string) => string | null;
}

/** Opens a rule folder (compiles it) or a built rule set (a `.json` file). Stops if it cannot be used. */
export function openRules(path: string): OpenedRules {
  if (statusOf(path)?.isFile() === true) return { rules: load(builtTables(path)), clauseText: () => null };
  const { value, diagnostics } = compileFolder(path);
  if (value === null) {
    err(diagnosticsText(diagnostics, layoutOf(process.stderr)));
    throw new Stop(`规则集有错误，无法使用：${path}`, `The rule set has errors and cannot be used: ${path}`);
  }
  let texts: ReadonlyMap<string, string> | null = null;
  return {
    rules: load(value.tables),
    clauseText: (citation) => (texts ??= clauseTexts(value.typed.resolved)).get(citation) ?? null,
  };
}

function builtTables(path: string): Tables {
  const { value, diagnostics } = readText(path, tablesLimit);
  if (value === null) {
    err(diagnosticsText(diagnostics, layoutOf(process.stderr)));
    throw new Stop(`无法读取编译好的规则集：${path}`, `The built rule set cannot be read: ${path}`);
  }
  const tables = parsed(value.text);
  if (!isTables(tables))
    throw new Stop(`这不是编译好的规则集（格式 1）：${path}`, `This is not a built rule set of format 1: ${path}`);
  return tables;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Built by us and sealed with a digest: its format tells it. */
function isTables(value: unknown): value is Tables {
  return (
    typeof value === 'object' &&
    value !== null &&
    'format' in value &&
    value.format === 1 &&
    'digest' in value &&
    'situations' in value
  );
}
