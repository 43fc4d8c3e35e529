import { describe, expect, it } from 'vitest';
import { outcomeOf, rename, renameTarget, withFile, type Project } from '#editor';
import { atCursor, atYamlCursor, type Cursor } from './cursor.ts';

/** The file after the name at the cursor has been changed everywhere; or why it is not. */
function renamed({ project, file, offset, text }: Cursor, to: string): string {
  const result = rename(project, file, offset, to);
  if (result.kind === 'Refusal') return `${result.reason.zh} / ${result.reason.en}`;
  return [...result.edits]
    .filter(({ place }) => place.file === file)
    .sort((one, other) => other.place.start - one.place.start)
    .reduce((after, { place, text: written }) => after.slice(0, place.start) + written + after.slice(place.end), text);
}

const errors = (project: Project): number => outcomeOf(project).diagnostics.length;

const own = `词表 乙
  依据 第一条
  项 丙
  项 丁
事实 违规.戊 选项 乙
  依据 第一条
  记于 己
情形 9 甲
  依据 第二条
  档次 低档
  当 戊 为 丙 且 标签 含 拆分
`;

describe('rename', () => {
  it('changes the declaration and every use, and nothing else of that name', () => {
    const text = own.replace('项 丙', '项 丙‸').replace('标签 含 拆分', '标签 含 拆分 # 丙');
    expect(renamed(atCursor(text), '庚')).toBe(
      text.replace('‸', '').replace('项 丙', '项 庚').replace('戊 为 丙', '戊 为 庚'),
    );
  });

  it('works from a use, and where the name touches the cursor', () => {
    const text = own.replace('戊 为 丙', '戊 为 丙‸');
    expect(renamed(atCursor(text), '庚')).toBe(own.replaceAll('丙', '庚'));
  });

  it('tells a vocabulary, a fact and a situation of one name apart', () => {
    const text = own.replaceAll('戊', '乙').replace('词表 乙', '词表 ‸乙');
    expect(renamed(atCursor(text), '新')).toBe(
      text.replace('‸', '').replace('词表 乙', '词表 新').replace('选项 乙', '选项 新'),
    );
  });

  it('writes a name that is an operator in 「」', () => {
    expect(renamed(atCursor(own.replace('项 丙', '项 ‸丙')), '或')).toBe(own.replaceAll('丙', '「或」'));
  });

  it('says where the record has a fact that it had under its own name', () => {
    const text = own.replace('  记于 己\n', '').replace('违规.戊', '违规.‸戊');
    expect(renamed(atCursor(text), '新')).toBe(
      own.replace('  记于 己\n', '').replaceAll('戊', '新').replace('选项 乙\n', '选项 乙\n  记于 戊\n'),
    );
  });

  it('changes a document in its citations, in whatever form, but not its other names', () => {
    const text = `法源 《‸某法》 “某法全文”
  别名 旧法
情形 9 甲
  依据 第二条、《某法》第一条、某法第二条、旧法第三条
  档次 低档
  当 标签 含 拆分
`;
    expect(renamed(atCursor(text), '新法')).toBe(`法源 《新法》 “某法全文”
  别名 旧法
情形 9 甲
  依据 第二条、《新法》第一条、《新法》第二条、旧法第三条
  档次 低档
  当 标签 含 拆分
`);
  });

  it('works in the YAML form', () => {
    const yaml = `- 词表: 乙
  依据: 第一条
  项:
    - 丙
- 事实: 违规.戊 选项 乙
  依据: 第一条
- 情形: 9 甲
  依据: 第二条
  档次: 低档
  当: '戊 为 ‸丙'
`;
    expect(renamed(atYamlCursor(yaml), '庚')).toBe(yaml.replace('‸', '').replaceAll('丙', '庚'));
    const fact = yaml.replace('‸', '').replace('戊 为', '‸戊 为');
    expect(renamed(atYamlCursor(fact), '新')).toBe(
      fact.replace('‸', '').replaceAll('戊', '新').replace('选项 乙\n', '选项 乙\n  记于: 戊\n'),
    );
  });

  it('changes all files of the folder', () => {
    const { project, file, offset } = atCursor(own.replace('项 丙', '项 ‸丙'));
    const other = { name: 'case/other.zs', text: '情形 10 乙\n  依据 第二条\n  档次 低档\n  当 戊 为 丙\n' };
    const result = rename(withFile(project, other), file, offset, '庚');
    expect(result.kind === 'Renamed' && result.edits.map(({ place }) => place.file).sort()).toEqual([
      file,
      file,
      'case/other.zs',
    ]);
  });
});

/** Why a name stays: where, to what, and the Chinese sentence. */
const refusals: readonly (readonly [string, string, string])[] = [
  ['情形 9 甲\n  当 标签 含 ‸拆分\n', '新', '“拆分”来自上位规则集 base，在那里改'],
  ['词表 ‸类别\n  项 丙类\n', '新', '“类别”来自上位规则集 base，在那里改'],
  ['情形 9 甲\n  ‸档次 低档\n', '新', '这里不是名称'],
  ['# 注‸\n', '新', '这里不是名称'],
  ['阈值 甲\n  应由 ‸单位\n', '新', '“单位”是主体，不是由规则声明的名称'],
  ['情形 9 甲\n  当 标签 含 ‸没有\n', '新', '没有声明“没有”'],
  ['工作日历 ‸2025\n  文号 “甲”\n  放假 2025-01-01\n', '2026', '“2025”是年份，不能这样改'],
  [own.replace('项 丙', '项 ‸丙'), '丁', '已经有“丁”'],
  [own.replace('项 丙', '项 ‸丙'), '丙', '新名称与原来的相同'],
  [own.replace('违规.戊', '违规.‸戊'), '类别', '已经有“类别”'],
  [own.replace('违规.戊', '违规.‸戊'), '年度累计', '“年度累计”在条件中另有含义'],
  [own.replace('项 丙', '项 ‸丙'), '庚 辛\n项 壬', '“庚 辛 项 壬”写不成名称'],
  [own.replace('项 丙', '项 ‸丙'), '', '名称不能为空'],
  [own.replace('项 丙', '项 ‸丙'), '庚」', '“庚」”写不成名称'],
];

describe('rename is refused, with the reason', () => {
  for (const [marked, to, reason] of refusals)
    it(`${JSON.stringify(marked)} → ${to}`, () => {
      expect(renamed(atCursor(marked), to).split(' / ')[0]).toBe(reason);
    });

  it('where the name is too long, in the words of the compiler', () => {
    const cursor = atCursor(own.replace('项 丙', '项 ‸丙'));
    expect(renamed(cursor, '长'.repeat(65))).toMatch(/^这样写不成名称：/);
  });

  it('where the rules would not compile any more', () => {
    const cursor = atCursor(own.replace('项 丙', '项 ‸丙').replace('项 丁', '项 日'));
    expect(errors(cursor.project)).toBe(0);
    expect(renamed(cursor, '曰')).toMatch(/^改成“曰”会出错：/);
  });
});

describe('the target of a rename', () => {
  it('is the name at the cursor', () => {
    const { project, file, offset, text } = atCursor(own.replace('项 丙', '项 ‸丙'));
    const target = renameTarget(project, file, offset);
    expect(target).toMatchObject({ kind: 'RenameTarget', name: '丙' });
    if (target.kind === 'RenameTarget') expect(text.slice(target.place.start, target.place.end)).toBe('丙');
  });

  it('or why there is none', () => {
    const { project, file, offset } = atCursor('情形 9 甲\n  当 标签 含 ‸拆分\n');
    expect(renameTarget(project, file, offset)).toMatchObject({
      kind: 'Refusal',
      reason: { en: '“拆分” comes from the parent rule set base and is changed there' },
    });
  });
});
