import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  encodeCell,
  encodeCsv,
  encodeHtml,
  encodeIcal,
  encodeJson,
  encodeMarkdown,
  encodePathUri,
  encodeShellWord,
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
  ['plain', plainText, 'a\tb\rc\nd\u0085e\u2028f\u2029g', 'a b c d e f g'],
  ['plain', plainText, 'a\u001f\u007f\u0080b', 'a␟␡\ufffdb'],
  ['plain', plainText, 'a\ufffe\uffffb', 'a\ufffd\ufffdb'],
  ['plain', plainText, '字'.repeat(2000), '字'.repeat(2000)],
  ['plain', plainText, `${'字'.repeat(2000)}尾`, `${'字'.repeat(2000)}...`],
  ['plain', plainText, `${'字'.repeat(1999)}𠮷`, `${'字'.repeat(1999)}\ufffd...`],
  ['terminal', encodeTerminal, '局:::error file=a:::pwn', '局: : :error file=a: : :pwn'],
  ['markdown', encodeMarkdown, 'https://a.cn www.b.cn', 'https&#58;//a.cn www&#46;b.cn'],
  ['terminal', encodeTerminal, '::error::x ##[group]', ': :error: :x ## [group]'],
  ['csv', encodeCsv, '=1+1', '"\'=1+1"'],
  ['csv', encodeCsv, '＝1', '"\'＝1"'],
  ['csv', encodeCsv, ' =1', '"\' =1"'],
  ['csv', encodeCsv, 'a=1', 'a=1'],
  ['csv', encodeCsv, 'a"b,c', '"a""b,c"'],
  ['csv', encodeCsv, '许可', '许可'],
  ['cell', encodeCell, '@SUM(A1)', '@SUM(A1)'],
  ['cell', encodeCell, '+86 138', '+86 138'],
  ['cell', encodeCell, '_x0041_', '_x005F_x0041_'],
  ['xml', encodeXml, '<a b="c">]]>&\'', '&lt;a b=&quot;c&quot;&gt;]]&gt;&amp;&apos;'],
  ['html', encodeHtml, 'a&b', 'a&amp;b'],
  ['html', encodeHtml, "<img src=x onerror='a\"'>", '&lt;img src=x onerror=&#39;a&quot;&#39;&gt;'],
  ['markdown', encodeMarkdown, '# a|b `c` [d](e) <f> @g', '\\# a\\|b \\`c\\` \\[d\\](e) &lt;f&gt; &#64;g'],
  ['markdown', encodeMarkdown, '1. 总则', '1\\. 总则'],
  ['markdown', encodeMarkdown, ' 12) 总则', ' 12\\) 总则'],
  ['markdown', encodeMarkdown, '第1.2条', '第1.2条'],
  ['markdown', encodeMarkdown, 'a & b > $c', 'a &amp; b &gt; &#36;c'],
  ['markdown', encodeMarkdown, 'mailto:a, xmpp:b, tel:c', 'mailto&#58;a, xmpp&#58;b, tel:c'],
  ['json', encodeJson, 'a\u007f\u200b\u2028字', '"a\\u007f\\u200b\\u2028字"'],
  ['ical', encodeIcal, 'a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['workflow property', encodeWorkflowProperty, '50%: a,b\n::x', '50%25%3A a%2Cb %3A%3Ax'],
  ['uri', encodePathUri, 'D:\\清单 1\\a#b?.xlsx', 'D%3A/%E6%B8%85%E5%8D%95%201/a%23b%3F.xlsx'],
] as const)('%s', (_, encode, text, wanted) => {
  it(`writes ${JSON.stringify(text)} as ${wanted}`, () => {
    expect(encode(text)).toBe(wanted);
  });
});

test.each([0, 12, -5, 0.25])('a number stays one in CSV: %d', (number) => {
  expect(encodeCsv(number)).toBe(String(number));
});

// Lines whose last character would end on the octet, one before it and one behind it; three octets each, and an escape of two.
test.each([
  ['a'.repeat(75), 'a'.repeat(75)],
  ['a'.repeat(76), `${'a'.repeat(75)}\r\n a`],
  ['a'.repeat(150), `${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`],
  ['字'.repeat(25), '字'.repeat(25)],
  ['字'.repeat(26), `${'字'.repeat(25)}\r\n 字`],
  [`a${'字'.repeat(25)}`, `a${'字'.repeat(24)}\r\n 字`],
  [`${'a'.repeat(74)}\\,b`, `${'a'.repeat(74)}\r\n \\,b`],
])('folds %s', (line, folded) => {
  expect(foldIcal(line)).toBe(folded);
});

describe('a word for a shell', () => {
  test.each([
    ['清单-1_a/b.xlsx', '清单-1_a/b.xlsx', '清单-1_a/b.xlsx'],
    ['json=a,b+c%@d:e', 'json=a,b+c%@d:e', 'json=a,b+c%@d:e'],
    ['D:\\清单\\a.csv', 'D:\\清单\\a.csv', "'D:\\清单\\a.csv'"],
    ['a b', '"a b"', "'a b'"],
    ['a$', '"a$"', "'a$'"],
    ['$a', '"$a"', "'$a'"],
    ['', '""', "''"],
    ["it's", '"it\'s"', "'it'\\''s'"],
    ['say "no"', '"say no"', '\'say "no"\''],
    ['a\u001b[31m', '"a␛[31m"', "'a␛[31m'"],
  ])('%s', (word, windows, posix) => {
    expect(encodeShellWord(word, 'windows')).toBe(windows);
    expect(encodeShellWord(word, 'posix')).toBe(posix);
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
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200, size: 'max' }), (text) => {
        const line = encodeIcal(text);
        const folded = foldIcal(line);
        for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });
});
