import { html, type Content, type Html } from './html.ts';

/** A section of an article with its heading in both languages. */
export function section(zh: string, en: string, content: Content): Html {
  return html`<section>
    <h3>${zh} <span lang="en">${en}</span></h3>
    ${content}
  </section>`;
}

export interface Row {
  /** Names the row. */
  readonly head: Content;
  readonly cells: readonly Content[];
  /** A word for the style sheet; empty for none. */
  readonly look?: 'urgent' | 'current' | 'possible' | '';
}

/** A table whose first column names the rows. */
export function table(caption: string, columns: readonly string[], rows: readonly Row[]): Html {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ head, cells, look = '' }) =>
          html`<tr class="${look}">
            <th scope="row">${head}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
