/** Markdown as the editor takes it: nothing in it may run or become HTML. */
interface Disarmed {
  readonly value: string;
  readonly isTrusted: false;
  readonly supportHtml: false;
  readonly supportThemeIcons: false;
}

/** Lines to be shown as they are, whatever stands in them; the first as a heading. The editor reads Markdown: every mark in it is disarmed. */
export function plainText(lines: readonly string[]): Disarmed {
  const [first = '', ...others] = lines.flatMap((line) => line.split(/\r\n|\n|\r/)).map(disarmed);
  const heading = first === '' ? [] : [`**${first}**`];
  return {
    value: [...heading, ...others].join('\n\n'),
    isTrusted: false,
    supportHtml: false,
    supportThemeIcons: false,
  };
}

function disarmed(line: string): string {
  return line.trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
