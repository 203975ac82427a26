import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  encodeCell,
  encodeCsv,
  encodeHtml,
  encodeIcal,
  encodeJson,
  encodeMarkdown,
  encodePathUri,
  encodeTerminal,
  encodeWorkflowProperty,
  encodeXml,
  foldIcal,
  plainText,
} from '../../src/write/encode.ts';

describe.each([
  ['plain', plainText, 'a\u001b[31mb\u0000\r\n\u202ec\u009b', 'a␛[31mb␀  c\ufffd'],
  ['plain', plainText, '家庭医生\ud800签约\ufeff', '家庭医生\ufffd签约'],
  ['plain', plainText, '𠮷 👍', '𠮷 👍'],
  ['terminal', encodeTerminal, '局:::error file=a:::pwn', '局: : :error file=a: : :pwn'],
  ['markdown', encodeMarkdown, 'https://a.cn www.b.cn', 'https&#58;//a.cn www&#46;b.cn'],
  ['terminal', encodeTerminal, '::error::x ##[group]', ': :error: :x ## [group]'],
  ['csv', encodeCsv, '=1+1', '"\'=1+1"'],
  ['csv', encodeCsv, '＝1', '"\'＝1"'],
  ['csv', encodeCsv, 'a"b,c', '"a""b,c"'],
  ['csv', encodeCsv, '许可', '许可'],
  ['cell', encodeCell, '@SUM(A1)', '@SUM(A1)'],
  ['cell', encodeCell, '+86 138', '+86 138'],
  ['cell', encodeCell, '_x0041_', '_x005F_x0041_'],
  ['xml', encodeXml, '<a b="c">]]>&\'', '&lt;a b=&quot;c&quot;&gt;]]&gt;&amp;&apos;'],
  ['html', encodeHtml, "<img src=x onerror='a\"'>", '&lt;img src=x onerror=&#39;a&quot;&#39;&gt;'],
  ['markdown', encodeMarkdown, '# a|b `c` [d](e) <f> @g', '\\# a\\|b \\`c\\` \\[d\\](e) &lt;f&gt; &#64;g'],
  ['markdown', encodeMarkdown, '1. 总则', '1\\. 总则'],
  ['ical', encodeIcal, 'a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['workflow property', encodeWorkflowProperty, '50%: a,b\n::x', '50%25%3A a%2Cb %3A%3Ax'],
  ['uri', encodePathUri, 'D:\\清单 1\\a#b?.xlsx', 'D%3A/%E6%B8%85%E5%8D%95%201/a%23b%3F.xlsx'],
] as const)('%s', (_, encode, text, wanted) => {
  it(`writes ${JSON.stringify(text)} as ${wanted}`, () => {
    expect(encode(text)).toBe(wanted);
  });
});

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('for any text', () => {
  it('plain text has no control, no reordering, and is well-formed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });

  it('CSV gives the disarmed text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const field = encodeCsv(text);
        const read = field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
        expect(read.replace(/^'/, '')).toBe(plainText(text).replace(/^'/, ''));
      }),
    );
  });

  it('JSON gives the very text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(JSON.parse(encodeJson(text))).toBe(text);
      }),
    );
  });

  it('a folded calendar line unfolds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const line = encodeIcal(text);
        const folded = foldIcal(line);
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
