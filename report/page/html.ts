/** Markup. Only `html` and `css` make it: whatever is put into it that is not markup itself is escaped, so that no text of a record can become any. */
export interface Html {
  readonly kind: 'Html';
  readonly markup: string;
}

export type Content = Html | string | number | null | readonly Content[];

/** The template’s own text as markup, on one line however it is laid out; its parts are contents or quoted attribute values. Null is nothing. */
export function html(template: TemplateStringsArray, ...parts: readonly Content[]): Html {
  const pieces = template.map((text, index) => text.replace(/\s*\n\s*/g, ' ') + markupOf(parts[index] ?? null));
  return { kind: 'Html', markup: pieces.join('') };
}

/** A style sheet. It has no parts. */
export function css(template: TemplateStringsArray): Html {
  return { kind: 'Html', markup: template.join('') };
}

/** Contents with something between them. */
export function joined(contents: readonly Content[], between: string): readonly Content[] {
  return contents.flatMap((content, index) => (index === 0 ? [content] : [between, content]));
}

function markupOf(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'kind' in content ? content.markup : content.map(markupOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in text and in quoted attribute values. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
