import { describe, expect, it } from 'vitest';
import { plainText } from '../../../playground/monaco/providers/plain-text.ts';

describe('plain text beside the cursor', () => {
  it('has every mark of Markdown disarmed', () => {
    const { value, isTrusted, supportHtml } = plainText([
      '标题',
      '<img src=x onerror=alert(1)> [x](command:y) `z` **粗**',
    ]);
    expect(value).toBe(
      '**标题**\n\n\\<img src\\=x onerror\\=alert\\(1\\)\\> \\[x\\]\\(command\\:y\\) \\`z\\` \\*\\*粗\\*\\*',
    );
    expect(isTrusted).toBe(false);
    expect(supportHtml).toBe(false);
  });

  it('makes no link of an address', () => {
    expect(plainText(['https://example.org www.example.org a@b.c']).value).toBe(
      '**https\\:\\/\\/example\\.org www\\.example\\.org a\\@b\\.c**',
    );
  });

  it('lets no line of a text begin a list or a heading', () => {
    expect(plainText(['一', '  - 二\n# 三\n1. 四']).value).toBe('**一**\n\n\\- 二\n\n\\# 三\n\n1\\. 四');
  });
});
