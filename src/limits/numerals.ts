const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
};

/** 廿, 卅: tens written in one character. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Longest run of digits that is still read as a number. */
const LONGEST = 9;

export interface Numeral {
  readonly value: number;
  readonly end: number;
  readonly isArabic: boolean;
  /** 2O: the letter for the figure. */
  readonly isTypo?: boolean;
}

/** 2O24年, 3O日: the letter for the figure, in a number that a unit follows and no other letter touches. */
const MISTYPED = /\d[\do]{1,8}(?=个|[年月日天周季旬时点小分次%])/uy;

function readMistyped(text: string, start: number): Numeral | undefined {
  MISTYPED.lastIndex = start;
  const printed = MISTYPED.exec(text)?.[0];
  if (printed === undefined || /^\d+$/u.test(printed)) return undefined;
  return {
    value: Number(printed.replaceAll('o', '0')),
    end: start + printed.length,
    isArabic: true,
    isTypo: true,
  };
}

function readArabic(text: string, start: number): Numeral | undefined {
  let end = start;
  while (end < text.length && isDigit(text, end)) end++;
  if (end === start || end - start > LONGEST) return undefined;
  const digits = text.slice(start, end);
  if (text[end] === 'o' && !/[a-z]/u.test(text[end + 1] ?? ''))
    return { value: Number(`${digits}0`), end: end + 1, isArabic: true, isTypo: true };
  return { value: Number(digits), end, isArabic: true };
}

export function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x30 && code <= 0x39;
}

/** 十五, 二十, 廿五, 壹拾伍, 一百二十, 二〇二二; 万 does not occur in limits. */
function readChinese(text: string, start: number): Numeral | undefined {
  let end = start;
  let total = 0;
  let digit: number | undefined;
  let digits = '';
  let hasMultiplier = false;
  let isTypo = false;
  for (; end < text.length && end - start <= LONGEST; end++) {
    const character = text[end] ?? '';
    // 二○二四, 二O二四: a ring, or the letter, between figures.
    const isRing = digits !== '' && /[○o]/u.test(character) && DIGITS[text[end + 1] ?? ''] !== undefined;
    if (isRing && character === 'o') isTypo = true;
    const value = isRing ? 0 : DIGITS[character];
    const multiplier = MULTIPLIERS[character];
    const tens = TENS[character];
    if (value !== undefined) {
      digit = value;
      digits += String(value);
    } else if (multiplier !== undefined) {
      total += (digit ?? 1) * multiplier;
      digit = undefined;
      hasMultiplier = true;
    } else if (tens !== undefined && digits === '' && !hasMultiplier) {
      total += tens;
      hasMultiplier = true;
    } else break;
  }
  if (end === start) return undefined;
  const value = hasMultiplier ? total + (digit ?? 0) : Number(digits);
  return { value, end, isArabic: false, ...(isTypo && { isTypo }) };
}

export function readNumeral(text: string, start: number): Numeral | undefined {
  return readMistyped(text, start) ?? readArabic(text, start) ?? readChinese(text, start);
}
