import { listing, noticeJson, type Listing } from '#diagnostics';
import { compileFolder } from '../compile-folder.ts';
import { listingText } from '../notices.ts';
import type { ExitCode } from '../stop.ts';
import { layoutOf, out } from '../terminal.ts';

export interface CheckOptions {
  readonly format: 'text' | 'json';
}

/** All diagnostics of the folders. 0 without errors, 1 with. */
export async function check(folders: readonly string[], { format }: CheckOptions): Promise<ExitCode> {
  const layout = layoutOf(process.stdout);
  const results: { readonly folder: string; readonly listing: Listing }[] = [];
  for (const folder of folders) results.push({ folder, listing: listing((await compileFolder(folder)).diagnostics) });
  if (format === 'json') {
    const data = {
      format: 1,
      folders: results.map(({ folder, listing: { notices, counts } }) => ({
        folder,
        counts,
        diagnostics: notices.map(noticeJson),
      })),
    };
    out(`${JSON.stringify(data, null, 2)}\n`);
  } else {
    for (const { folder, listing: found } of results) {
      out(listingText(found, layout));
      const { error, warning, note } = found.counts;
      const sentence = error === 0 ? layout.style.good('✓ 没有错误') : layout.style.bad(`✗ ${error} 个错误`);
      out(
        `${folder}：${sentence}，${warning} 个警告，${note} 个提示  ${layout.style.faint(`/ ${error} errors, ${warning} warnings, ${note} notes`)}\n`,
      );
    }
  }
  return results.some(({ listing: { counts } }) => counts.error > 0) ? 1 : 0;
}
