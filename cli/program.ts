import { Command, InvalidArgumentError, Option, type Argument } from 'commander';
import type { Target } from '#compiler';
import { displayWidth, wrap } from '#diagnostics';
import { build, type BuildOptions } from './commands/build.ts';
import { check, type CheckOptions } from './commands/check.ts';
import { clauses, type ClausesOptions } from './commands/clauses.ts';
import { convert, type ConvertOptions } from './commands/convert.ts';
import { decide, type DecideOptions } from './commands/decide.ts';
import { fmt, type FmtOptions } from './commands/fmt.ts';
import { newFolder } from './commands/new.ts';
import { play, type PlayOptions } from './commands/play.ts';
import { test, type TestOptions } from './commands/test.ts';
import { decisionFormats } from './decision-sink.ts';
import type { ExitCode } from './stop.ts';
import { err, out } from './terminal.ts';

/** The parser's headings in both languages. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': '用法 / usage:',
  'Arguments:': '参数 / arguments:',
  'Options:': '选项 / options:',
  'Commands:': '命令 / commands:',
};

/** The commands. `done` is told the exit code. */
export function program(version: string, done: (code: ExitCode) => void): Command {
  const root = new Command('zhunsheng')
    .description(
      '准绳：检查、测试医保支付资格记分规则，并据以裁量案卷\nCheck and test rule sets for demerit points, and judge records by them',
    )
    .usage('[选项] <命令>')
    .version(version, '-V, --version', '显示版本\nshow the version')
    .helpOption('-h, --help', '显示帮助\nshow help')
    .helpCommand('help [命令]', '显示一个命令的帮助\nshow help for a command')
    .configureHelp({
      displayWidth,
      boxWrap: (text, width) => wrap(text, width).join('\n'),
      styleTitle: (title) => headings[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    })
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => undefined })
    .exitOverride();
  addCheck(root, done);
  addDecide(root, done);
  addTest(root, done);
  addBuild(root, done);
  addFmt(root, done);
  addConvert(root, done);
  addClauses(root, done);
  addPlay(root, done);
  addNew(root, done);
  return root;
}

function addCheck(root: Command, done: (code: ExitCode) => void): void {
  subcommand(root, 'check', '检查规则文件夹，列出全部诊断\ncheck rule folders: all diagnostics')
    .usage('[选项] <文件夹...>')
    .argument('<文件夹...>', '规则文件夹，如 rules/qinghai\nrule folders')
    .addOption(
      new Option('--format <格式>', '输出格式：text（默认）、json、sarif\noutput format: text (default), json, sarif')
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .option('--fix', '就地改正能够自动改正的写法，再检查\nmake the fixes that are offered, then check again', false)
    .option('--watch', '文件有变即重新检查，按 Ctrl-C 结束\ncheck again after every change, until Ctrl-C', false)
    .addHelpText('after', exitHelp('0 没有错误 clean，1 有错误 errors found，2 不能运行 cannot run'))
    .action(async (folders: string[], options: CheckOptions) => {
      done(await check(folders, options));
    });
}

function addDecide(root: Command, done: (code: ExitCode) => void): void {
  subcommand(
    root,
    'decide',
    '依规则裁量个人和机构的案卷：分值、累计、状态、结算、期限与待定\njudge persons’ and institutions’ records: points, totals, statuses, fees, clocks',
  )
    .usage('[选项] <规则> <案卷...>')
    .argument('<规则>', '规则文件夹，或编译好的规则集（.json）\nrule folder, or a built rule set (.json)')
    .argument(
      '<案卷...>',
      '案卷文件（.yaml、.json、.ndjson）；- 为标准输入（NDJSON）\nrecord files; - is standard input (NDJSON)',
    )
    .option(
      '--as-of <日期>',
      '截至哪一天（默认今天，北京时间）\nas of which day (default: today in Asia/Shanghai)',
      date,
    )
    .option('--known-at <日期>', '截至哪一天所知（默认同 --as-of）\nas known on which day (default: --as-of)', date)
    .option(
      '--interpretation <名称=读法>',
      '选用释义的另一读法，可多次使用\nchoose another reading; repeatable',
      reading,
      {},
    )
    .option(
      '--explain',
      '附上理由：每个结论所依的规则、条款与事实\ngive reasons: rule, clause and facts for every result',
      false,
    )
    .addOption(
      new Option(
        '--format <格式>',
        [
          '输出格式：text（默认）；html，可以打印的网页；json、ndjson，数据',
          'output format: text (default); html, a page to print; json, ndjson, data',
        ].join('\n'),
      )
        .choices(decisionFormats)
        .default('text'),
    )
    .addHelpText('after', exitHelp('0 全部裁量 all judged，1 有案卷无效 a record is invalid，2 不能运行 cannot run'))
    .action(async (folder: string, records: string[], options: DecideOptions) => {
      done(await decide(folder, records, options));
    });
}

function addTest(root: Command, done: (code: ExitCode) => void): void {
  subcommand(root, 'test', '运行场景套件，核对期望\nrun scenario suites')
    .usage('[选项] <规则> [套件...]')
    .argument('<规则>', '规则文件夹，或编译好的规则集（.json）\nrule folder, or a built rule set (.json)')
    .argument(
      '[套件...]',
      '套件文件；默认为规则文件夹中的 suites/*.yaml\nsuite files; default: suites/*.yaml of the rule folder',
    )
    .addOption(
      new Option('--reporter <格式>', '报告格式：text（默认）、json\nreport format: text (default), json')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText('after', exitHelp('0 全部通过 all pass，1 有未通过 some failed，2 不能运行 cannot run'))
    .action((folder: string, suites: string[], options: TestOptions) => {
      done(test(folder, suites, options));
    });
}

function addBuild(root: Command, done: (code: ExitCode) => void): void {
  subcommand(root, 'build', '把规则集编译成文件，供其他系统使用\nbuild a rule set for other systems to use')
    .usage('[选项] <规则>')
    .argument('<规则>', '规则文件夹\nrule folder')
    .addOption(
      new Option(
        '--target <目标>',
        [
          'tables：规则集数据（.tables.json，可供 decide 使用）；ts：带类型的模块（.js、.d.ts）；schema：案卷的 JSON Schema（.schema.json）',
          'tables: the rule set as data; ts: a typed module; schema: the JSON Schema of its records',
        ].join('\n'),
      )
        .choices(['tables', 'ts', 'schema'] satisfies Target[])
        .makeOptionMandatory(),
    )
    .option('--out <文件夹>', '写到哪个文件夹（默认当前文件夹）\nwhere to write (default: the current folder)', '.')
    .addHelpText('after', exitHelp('0 已生成 built，1 规则集有错误 errors found，2 不能运行 cannot run'))
    .action((folder: string, options: BuildOptions) => {
      done(build(folder, options));
    });
}

function addFmt(root: Command, done: (code: ExitCode) => void): void {
  subcommand(root, 'fmt', '重排规则文件的版式（.zs、.zs.yaml），就地改写\nlay rule files out, in place')
    .usage('[选项] <文件...>')
    .argument('<文件...>', '规则文件，或含规则文件的文件夹\nrule files, or folders with rule files')
    .option('--check', '只列出版式不合的文件，不改写\nonly list files that are not laid out', false)
    .addHelpText(
      'after',
      exitHelp('0 已重排 done，1 有错误，或（--check）版式不合 mistakes or not laid out，2 不能运行 cannot run'),
    )
    .action((files: string[], options: FmtOptions) => {
      done(fmt(files, options));
    });
}

function addConvert(root: Command, done: (code: ExitCode) => void): void {
  subcommand(
    root,
    'convert',
    '把规则文件转换成另一形式，写到标准输出\none form of a rule file into the other, on standard output',
  )
    .usage('[选项] <文件>')
    .argument('<文件>', '规则文件（.zs、.zs.yaml）\nrule file')
    .addOption(
      new Option('--to <形式>', '形式：zs（文字）、yaml\nform: zs (text), yaml')
        .choices(['zs', 'yaml'])
        .makeOptionMandatory(),
    )
    .addHelpText('after', exitHelp('0 已转换 converted，1 有错误 mistakes，2 不能运行 cannot run'))
    .action((file: string, options: ConvertOptions) => {
      done(convert(file, options));
    });
}

function addClauses(root: Command, done: (code: ExitCode) => void): void {
  subcommand(root, 'clauses', '逐句核对原文：各由哪条规则交代\nevery sentence of the source text and what became of it')
    .usage('[选项] <规则>')
    .argument('<规则>', '规则文件夹\nrule folder')
    .addOption(
      new Option('--format <格式>', '输出格式：text（默认）、json\noutput format: text (default), json')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      exitHelp('0 都有交代 all accounted for，1 有未交代的，或规则有错误 some not, or errors，2 不能运行 cannot run'),
    )
    .action((folder: string, options: ClausesOptions) => {
      done(clauses(folder, options));
    });
}

function addPlay(root: Command, done: (code: ExitCode) => void): void {
  subcommand(
    root,
    'play',
    '在本机打开试验场网页：看条文与规则，试算案卷，运行套件\nthe playground in the browser: law and rules, cases, suites',
  )
    .usage('[选项] [规则]')
    .argument('[规则]', '要打开的规则文件夹；不写则打开自带的规则\nrule folder to open; default: the shipped rules')
    .option(
      '--port <端口>',
      '端口（默认 8642；0 为任一空闲端口）\nport (default 8642; 0 takes a free one)',
      portNumber,
      8642,
    )
    .addHelpText('after', exitHelp('0 已结束 ended，2 不能运行 cannot run'))
    .action(async (folder: string | undefined, options: PlayOptions) => {
      done(await play(folder, options));
    });
}

function addNew(root: Command, done: (code: ExitCode) => void): void {
  subcommand(
    root,
    'new',
    '新建一个规则文件夹，内有能用的小例子\na rule folder to start from, with a small working example',
  )
    .usage('<文件夹>')
    .argument('<文件夹>', '新文件夹，其名即规则集的名称\nthe new folder; its name is the rule set’s')
    .addHelpText('after', exitHelp('0 已生成 made，2 不能运行 cannot run'))
    .action((folder: string) => {
      done(newFolder(folder));
    });
}

function subcommand(root: Command, name: string, description: string): Command {
  return root.command(name).description(description).helpOption('-h, --help', '显示帮助\nshow help');
}

function argumentTerm(argument: Argument): string {
  const name = argument.name() + (argument.variadic ? '...' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
}

function exitHelp(text: string): string {
  return `\n退出码 / exit codes:\n  ${text}`;
}

function date(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value))
    return value;
  throw new InvalidArgumentError('应为日期，如 2025-12-31。');
}

function portNumber(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new InvalidArgumentError('应为 0 至 65535 的端口号。');
}

function reading(value: string, before: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [name = '', chosen = '', ...rest] = value.split('=');
  if (name.trim() === '' || chosen.trim() === '' || rest.length > 0)
    throw new InvalidArgumentError('应写成“名称=读法”。');
  if (Object.hasOwn(before, name.trim())) throw new InvalidArgumentError(`“${name.trim()}”已选过读法。`);
  return { ...before, [name.trim()]: chosen.trim() };
}
