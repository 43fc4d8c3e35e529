import type { Place, Project } from '#editor';

/** `base.zs: 项 [拆分] 第二条（一）`: the file, and the line with the place in brackets. */
export function shown(project: Project, { folder, file, start, end }: Place): string {
  const home = folder === project.folder.name ? project.folder : project.library.find(folder);
  const source = [...(home?.files ?? []), ...(home?.texts ?? [])].find(({ name }) => name === file);
  if (source === undefined) throw new Error(`no such file: ${folder}/${file}`);
  const { text } = source;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trimStart();
  const behind = text.slice(end).split('\n')[0] ?? '';
  return `${file.split('/').at(-1) ?? file}: ${before}[${text.slice(start, end)}]${behind}`;
}
