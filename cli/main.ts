import { CommanderError } from 'commander';
import { program } from './program.ts';
import { Stop, type ExitCode } from './stop.ts';
import { err } from './terminal.ts';
import { usageSentence } from './usage.ts';
import { ownVersion } from './version.ts';

/** Runs the command line and sets the exit code; the one place where what was thrown ends. */
async function main(): Promise<void> {
  let code: ExitCode = 0;
  try {
    await program(ownVersion(), (result) => (code = result)).parseAsync(process.argv);
  } catch (error) {
    code = explain(error);
  }
  process.exitCode = code;
}

function explain(error: unknown): ExitCode {
  if (error instanceof Stop) {
    err(`${error.message}\n${error.english}\n`);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code === 'commander.help') return 2;
    const { zh, en } = usageSentence(error);
    err(`${zh}\n${en}\n用 zhunsheng --help 查看用法 / see zhunsheng --help\n`);
    return 2;
  }
  err(`${internalError(error)}\n`);
  return 2;
}

/** Our own bug: what a report needs, in a few lines; the stack only on request. */
function internalError(error: unknown): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack =
    process.env['ZHUNSHENG_DEBUG'] === undefined || !(error instanceof Error) ? '' : `\n${error.stack ?? ''}`;
  return [
    '准绳出了内部错误，不是您的过错。请把以下一行连同所用的文件报告给维护者。',
    'Internal error, not your mistake. Please report the next line with the files used.',
    `zhunsheng ${ownVersion()} ${what}${stack}`,
  ].join('\n');
}

void main();
