/** Longest text that can be a date or a range with its remarks; what is longer is prose. */
export const longestDateText = 120;

const invisible = /[\p{Cf}\p{Cc}\u115f\u1160\u2800-\u28ff\u3164\p{Variation_Selector}]/gu;
const digitOf: Readonly<Record<string, string>> = Object.fromEntries(
  [...'〇零○◯O', ...'一二三四五六七八九'].map((numeral, index) => [
    numeral,
    String(index < 5 ? 0 : index - 4),
  ]),
);

/** 十 → 10, 十二 → 12, 二十 → 20, 三十一 → 31, 廿五 → 25, 卅 → 30, 九 → 9. */
function numberOf(numeral: string): string {
  const spelled = numeral.replace('廿', '二十').replace('卅', '三十');
  const [left = '', right = ''] = spelled.split('十');
  if (!spelled.includes('十')) return [...spelled].map((digit) => digitOf[digit] ?? digit).join('');
  const tens = left === '' ? 1 : Number(digitOf[left] ?? Number.NaN);
  const ones = right === '' ? 0 : Number(digitOf[right] ?? Number.NaN);
  return String(tens * 10 + ones);
}

/** 二〇二四年九月二十五日 → 2024年9月25日; numerals that no 年, 月 or 日 follows stay as they are. */
function convertNumerals(text: string): string {
  if (!/[年月]/u.test(text)) return text;
  return text
    .replace(/[〇零○◯Oo0一二三四五六七八九]{4}(?=年)/gu, (year) =>
      [...year].map((digit) => digitOf[digit.toUpperCase()] ?? digit).join(''),
    )
    .replace(/元月/gu, '1月')
    .replace(/[一二三四五六七八九十廿卅]{1,4}(?=[月日号])/gu, numberOf);
}

/**
 * One form for what means the same in a date: width, dashes, apostrophes that mark text in Excel, labels and white space
 * around separators.
 */
export function tidyDateText(text: string): string {
  const tidied = text
    .normalize('NFKC')
    .replace(/[\t\n\r\v\f]/gu, ' ')
    .replace(invisible, '')
    .replace(/[‐‑‒–—―−─ー]/gu, '-')
    .replace(/[∼～〜]/gu, '~')
    .replace(/[。、,·•_]/gu, '.')
    .replace(/^[\s'‘’`"“”]+/u, '')
    .replace(/^(?:发布|公开|公布|成文|生成|形成|印发|发文|更新|公示)?(?:日期|时间)[::]\s*/u, '')
    .replace(/[\s;'’"”.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([-/.年月时分秒至到~:]) ?/gu, '$1')
    // The space between a day and its time is kept: 25日 10:22.
    .replace(/ ([日号])/gu, '$1')
    .replace(/([-/.])\1+/gu, '$1')
    .trim();
  return convertNumerals(tidied);
}
