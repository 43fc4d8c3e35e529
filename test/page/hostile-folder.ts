/** What people who mean harm write where a text is asked for, in the hope that a page takes it for more than text. */
export const payloads: readonly string[] = [
  '<img src=x onerror=canary()>',
  '<svg onload=canary()>',
  '<script>canary()</script>',
  '</script><script>canary()</script>',
  '</textarea><img src=x onerror=canary()>',
  '</style><img src=x onerror=canary()>',
  '</title><svg onload=canary()>',
  '"><img src=x onerror=canary()>',
  "'><img src=x onerror=canary()>",
  '`><img src=x onerror=canary()>',
  '" onmouseover="canary()" x="',
  "' onfocus='canary()' autofocus='",
  'javascript:canary()',
  '[x](javascript:canary())',
  '[x](command:canary)',
  '![x](https://example.org/x.png)',
  '<a href=javascript:canary()>x</a>',
  '<iframe srcdoc="<script>parent.canary()</script>">',
  '<iframe src=https://example.org>',
  '<object data=x onerror=canary()>',
  '<math><mi xlink:href=javascript:canary()>x',
  '<details open ontoggle=canary()>',
  '<style>@import url(https://example.org/x.css)</style>',
  '<base href=https://example.org>',
  '{{constructor.constructor("canary()")()}}${canary()}',
];

export interface HostileFolder {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** All of them where a text may be of any length; one after the other where a name must be short. */
const everything = payloads.join('　');

/** A rule set in good order whose every text is hostile: it compiles, so that every part of the page shows it. */
export function hostileFolder(): HostileFolder {
  let next = 0;
  const short = (): string => payloads[next++ % payloads.length] ?? '';
  const quoted = (text: string): string => `“${text.replaceAll(/[“”]/g, '')}”`;
  const conduct = short();
  const record = [
    '格式: 1',
    `案卷: ${yaml(short())}`,
    `人员: {代码: ${yaml(short())}, 类别: 医师, 执业点: [{机构: ${yaml(conduct)}, 自: 2020-01-01}]}`,
    '记录:',
    `  - {类型: 违规, 编号: ${yaml('<img src=x>')}, 日期: 2025-02-10, 检查: ${yaml(short())}, 行为: [甲], 机构: ${yaml(conduct)}, 处理: {方式: 协议处理, 依据: [《2号令》第三十八条第（三）项]}, 责任: 一般责任, 认定分值: 1, 理由: ${yaml(everything)}}`,
    '',
  ].join('\n');
  return {
    name: short(),
    files: [
      {
        path: '原文.txt',
        text: `${everything}\n\n第一条 有下列行为之一的：${everything}\n（一）甲的${short()}。\n\n第二条 累计达到6分的，应当谈话。${everything}。\n`,
      },
      {
        path: '规则集.zs',
        text: `规则集 试\n  标题 ${quoted(everything)}\n  版本 ${quoted(short())}\n  效力 征求意见稿\n  原文 “原文.txt”\n  继承 national\n`,
      },
      {
        path: '规则 <img src=x onerror=canary()>.zs',
        text: [
          `# ${everything}`,
          '词表 行为',
          '  项 甲 第一条（一）',
          '',
          `情形 1.1 ${quoted(everything)}`,
          '  依据 第一条（一）',
          '  档次 一档',
          '  当 行为 含 甲',
          '',
          `条款 第一条 无可计算内容 ${quoted(everything)}`,
          `条款 第二条第2句 无可计算内容 ${quoted(short())}`,
          '',
          '阈值 谈话',
          '  依据 第二条第1句',
          '  当 年度累计 6分以上',
          '  触发 每次记分',
          '  定点医药机构 应当 谈话',
          '',
        ].join('\n'),
      },
      { path: 'records/<svg onload=canary()>.yaml', text: record },
      {
        path: 'suites/<img src=x onerror=canary()>.yaml',
        text: [
          '格式: 1',
          `套件: ${yaml(short())}`,
          '场景:',
          `  - 名称: ${yaml(everything)}`,
          `    推导: ${yaml(everything)}`,
          '    截至: 2025-12-31',
          `    案卷: ${yaml('../records/<svg onload=canary()>.yaml')}`,
          '    期望: {累计: {2025: 3}}',
          '',
        ].join('\n'),
      },
    ],
  };
}

function yaml(text: string): string {
  return JSON.stringify(text);
}
