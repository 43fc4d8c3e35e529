import { accountClauses, everySentence, type AccountedClause } from '#compiler';
import { clausesData } from '../clauses/data.ts';
import { clausesText } from '../clauses/text.ts';
import { tallyOf } from '../clauses/tally.ts';
import { compileFolder } from '../compile-folder.ts';
import { diagnosticsText } from '../notices.ts';
import { Stop, type ExitCode } from '../stop.ts';
import { err, layoutOf, out } from '../terminal.ts';

export interface ClausesOptions {
  readonly format: 'text' | 'json';
}

/** Every clause and sentence of the rule set's own text, and what became of it. 0 if all are accounted for, 1 if one is not or the rules have errors. */
export function clauses(folder: string, { format }: ClausesOptions): ExitCode {
  const accounted = accountedText(folder);
  if (accounted === null) return 1;
  const tally = tallyOf(everySentence(accounted));
  out(
    format === 'json'
      ? `${JSON.stringify(clausesData(folder, accounted, tally), null, 2)}\n`
      : clausesText(folder, accounted, tally, layoutOf(process.stdout)),
  );
  return tally.unaccounted > 0 ? 1 : 0;
}

/** Null, with the diagnostics on standard error, if the rules have errors. */
function accountedText(folder: string): readonly AccountedClause[] | null {
  const { value, diagnostics } = compileFolder(folder);
  if (value === null) {
    err(diagnosticsText(diagnostics, layoutOf(process.stderr)));
    err(`规则集有错误或没有规则，无法逐条核对：${folder} / errors or no rules: nothing to account for\n`);
    return null;
  }
  const accounted = accountClauses(value.typed.resolved);
  if (accounted !== null) return accounted;
  throw new Stop(
    `规则集没有写明原文是哪个文件，无法逐条核对：${folder}；请在“规则集”之下写“原文 "原文.txt"”`,
    `The rule set names no source text (原文): ${folder}`,
  );
}
