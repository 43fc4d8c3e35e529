import { entry } from './entry.ts';

/** ZS02xx characters and words. */
export const lexical = {
  'character-not-allowed': entry<{
    readonly code: string;
    readonly sort: 'direction' | 'invisible' | 'control' | 'broken';
  }>({
    number: 'ZS0201',
    severity: 'error',
    zh: ({ code, sort }) =>
      ({
        direction: `此处有改变文字方向的字符 ${code}，看到的顺序与实际不同`,
        invisible: `此处有看不见的字符 ${code}`,
        control: `此处有控制字符 ${code}`,
        broken: `此处有残缺的字符 ${code}`,
      })[sort],
    en: ({ code, sort }) =>
      ({
        direction: `Here is ${code}, which changes the direction of writing: what is seen is not what is read`,
        invisible: `Here is the invisible character ${code}`,
        control: `Here is the control character ${code}`,
        broken: `Here is the broken character ${code}`,
      })[sort],
    advice: { zh: () => '请删去这个字符', en: () => 'Delete the character' },
  }),
  'wide-digits': entry<{ readonly text: string; readonly replacement: string }>({
    number: 'ZS0202',
    severity: 'error',
    zh: ({ text }) => `“${text}”是全角数字`,
    en: ({ text }) => `“${text}” has full-width digits`,
    advice: {
      zh: ({ replacement }) => `请写半角数字“${replacement}”`,
      en: ({ replacement }) => `Write “${replacement}”`,
    },
  }),
  'not-composed': entry<{ readonly text: string }>({
    number: 'ZS0203',
    severity: 'warning',
    zh: ({ text }) => `“${text}”在文件中的编码形式不规范，与看上去相同的字不相等`,
    en: ({ text }) => `“${text}” is not stored in composed form (NFC): it looks equal to other words and is not`,
    advice: { zh: () => '请换成规范形式', en: () => 'Replace it by the composed form' },
  }),
  'unclosed-mark': entry<{ readonly open: string; readonly partner: string }>({
    number: 'ZS0204',
    severity: 'error',
    zh: ({ open, partner }) =>
      /[”"＂]/.test(partner) ? '引号只有一半，这一行缺少另一半' : `“${open}”在这一行没有配对的“${partner}”`,
    en: ({ open, partner }) =>
      /[”"＂]/.test(partner)
        ? 'Only one of two quotation marks stands on this line'
        : `${open} has no ${partner} on this line`,
    advice: { zh: ({ partner }) => `请在结束处补上 ${partner}`, en: ({ partner }) => `Put ${partner} where it ends` },
  }),
  'unknown-character': entry<{ readonly text: string }>({
    number: 'ZS0205',
    severity: 'error',
    zh: ({ text }) => `规则中不能写“${text}”`,
    en: ({ text }) => `“${text}” cannot stand in a rule`,
    advice: {
      zh: () => '如果它是说明的一部分，请放在引号里',
      en: () => 'Put it in quotation marks if it is part of an explanation',
    },
  }),
  'name-too-long': entry<{ readonly most: number }>({
    number: 'ZS0206',
    severity: 'error',
    zh: ({ most }) => `名称超过 ${most} 个字`,
    en: ({ most }) => `The name has more than ${most} characters`,
    advice: { zh: () => '长的文字请放在引号里', en: () => 'Put a long text in quotation marks' },
  }),
  'text-too-long': entry<{ readonly most: number }>({
    number: 'ZS0207',
    severity: 'error',
    zh: ({ most }) => `一段文字超过 ${most} 个字`,
    en: ({ most }) => `The text has more than ${most} characters`,
  }),
} as const;
