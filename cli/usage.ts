import type { CommanderError } from 'commander';

/** What was wrong with the command line, in our words; the parts in quotes are taken from the parser's message. */
export function usageSentence(error: CommanderError): { readonly zh: string; readonly en: string } {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? '');
  const meant = /Did you mean (?:one of )?([^?]*)\?/.exec(error.message)?.[1];
  const hint =
    meant === undefined ? { zh: '', en: '' } : { zh: `您是否想写 ${meant}？`, en: ` Did you mean ${meant}?` };
  switch (error.code) {
    case 'commander.unknownOption':
      return { zh: `没有选项 ${first}。${hint.zh}`, en: `Unknown option ${first}.${hint.en}` };
    case 'commander.unknownCommand':
      return { zh: `没有命令 ${first}。${hint.zh}`, en: `Unknown command ${first}.${hint.en}` };
    case 'commander.missingArgument':
      return { zh: `缺少参数 <${first}>。`, en: `The argument <${first}> is missing.` };
    case 'commander.missingMandatoryOptionValue':
      return { zh: `缺少选项 ${first}。`, en: `The option ${first} is missing.` };
    case 'commander.optionMissingArgument':
      return { zh: `选项 ${first} 缺少内容。`, en: `Option ${first} needs a value.` };
    case 'commander.invalidArgument':
      return {
        zh: `选项 ${first} 不接受“${second}”。${choices(error.message)}`,
        en: `Option ${first} does not accept “${second}”.`,
      };
    default:
      return { zh: '命令写得不对。', en: error.message.replace(/^error: /, '') };
  }
}

/** What the parser's refusal lists, or the reason our own check gave. */
function choices(message: string): string {
  const allowed = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  return allowed === undefined
    ? (/is invalid(?: for argument '[^']*')?\. (.*)$/.exec(message)?.[1] ?? '')
    : `可选：${allowed.replaceAll(', ', '、')}。`;
}
