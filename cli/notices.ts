import { listing, renderNotice, type Diagnostic, type Layout, type Listing, type Notice } from '#diagnostics';

/** Notices as text, a blank line behind each. */
export function noticesText(notices: readonly Notice[], layout: Layout): string {
  return notices.map((notice) => `${renderNotice(notice, layout)}\n\n`).join('');
}

/** Diagnostics as text, with a line for what was left out. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], layout: Layout): string {
  return listingText(listing(diagnostics), layout);
}

/** The same for what is already in order. */
export function listingText({ notices, leftOut }: Listing, layout: Layout): string {
  const rest = leftOut.map(({ file, count }) => `${file}：另有 ${count} 条 / ${count} more\n\n`);
  return noticesText(notices, layout) + rest.join('');
}
