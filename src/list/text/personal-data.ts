import { nth } from '../../model/present.ts';
import type { PersonalData } from '../../model/publication.ts';
import { type DigitGroup, forEachDigitRun, hasDigitRun } from './digit-runs.ts';
import {
  isCreditCode,
  isIdentityNumber,
  isOldIdentityNumber,
  readIdentityNumber,
} from './identity-number.ts';

/** Luhn's check (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, isSecond = false; at >= 0; at -= 1, isSecond = !isSecond) {
    const digit = digits.charCodeAt(at) - 48;
    const weighed = isSecond ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

/** Card numbers that begin like a region code (44 Guangdong, 51 Sichuan): permits and cases are numbered so too. */
const beginsLikeRegion = /^(?:4[1-6]|5[0-4])/;

/**
 * A bank card: UnionPay (62, 16-19 digits; none longer is asked for), Visa (4) or Mastercard (5) of 16 digits, with a right check digit. `isTold`: the
 * words around it name a card or account, or it is printed in groups of four.
 */
function isBankCard(digits: string, isTold: boolean): boolean {
  const isUnionPay = digits.startsWith('62') && digits.length >= 16;
  const isCredit = digits.length === 16 && /^(?:4|5[1-5])/.test(digits);
  if (!isUnionPay && !isCredit) return false;
  if (isCredit && !isTold && beginsLikeRegion.test(digits)) return false;
  return passesLuhn(digits);
}

type PersonalKind = PersonalData['kind'];

/** A personal number in a text: UTF-16 offsets, end exclusive. */
export interface FoundNumber {
  readonly kind: PersonalKind;
  readonly start: number;
  readonly end: number;
}

/** What a column's heading promises: numbers of documents and pages are long and mean nobody. */
export type NumberScope = 'any' | 'identity-only';

/** Longest text looked at; a cell is never longer (see `cleanText`). */
const longestText = 32_767;
const leastDigits: Readonly<Record<NumberScope, number>> = { any: 11, 'identity-only': 17 };
const addresses = /(?:https?:\/\/|www\.)[!-~]{1,4000}/giu;
const cardWords = /卡号|账号|帐号|账户|帐户|银行/u;
/** Most groups that one number is printed in: 6222 0212 3456 7890 128. */
const mostGroups = 6;
/** Digits of the longest card; identity numbers printed one by one have 18 groups. */
const longestNumber = 19;

/** Finds 身份证号, mobile numbers and bank cards, with spaces, hyphens, points or slashes between the digits and of either width. */
export function findPersonalData(text: string, scope: NumberScope = 'any'): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  const seen = text.length > longestText ? text.slice(0, longestText) : text;
  if (!hasDigitRun(seen, leastDigits[scope])) return found;
  forEachDigitRun(seen, leastDigits[scope], (groups) => {
    const isIdentityOnly = scope === 'identity-only' || isInAddress(seen, nth(groups, 0).start);
    findInGroups(seen, groups, isIdentityOnly ? 'identity-only' : 'any', found);
  });
  return found;
}

function isInAddress(text: string, at: number): boolean {
  if (!text.includes('://') && !/www\./iu.test(text)) return false;
  for (const { index, 0: address } of text.matchAll(addresses)) {
    if (at >= index && at < index + address.length) return true;
  }
  return false;
}

function findInGroups(
  text: string,
  groups: readonly DigitGroup[],
  scope: NumberScope,
  found: FoundNumber[],
): void {
  let from = 0;
  while (from < groups.length) {
    let taken = 1;
    let digits = '';
    const glued = findGlued(nth(groups, from), scope);
    found.push(...glued);
    for (let count = 1; from + count <= groups.length; count += 1) {
      const last = nth(groups, from + count - 1);
      digits += last.digits;
      if (digits.length > longestNumber) break;
      const start = nth(groups, from).start;
      const parts = groups.slice(from, from + count);
      const kind = kindOf(text, digits, start, last.end, parts, scope);
      if (kind !== undefined) {
        found.push({ kind, start, end: last.end });
        taken = count;
        break;
      }
    }
    from += taken;
  }
}

const MOBILE = /^1[3-9]\d{9}$/;

/** Numbers printed without anything between them: two identity numbers, or one and a telephone. */
function findGlued({ digits, start }: DigitGroup, scope: NumberScope): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  if (digits.length <= longestNumber) return found;
  let at = 0;
  while (at < digits.length) {
    const isIdentity = isIdentityNumber(digits.slice(at, at + 18));
    const isMobile = !isIdentity && scope === 'any' && MOBILE.test(digits.slice(at, at + 11));
    if (!isIdentity && !isMobile) return [];
    const end = at + (isIdentity ? 18 : 11);
    found.push({
      kind: isIdentity ? 'identity-number' : 'mobile-number',
      start: start + at,
      end: start + end,
    });
    at = end;
  }
  return found.some(({ kind }) => kind === 'identity-number') ? found : [];
}

/** Beside the digits of a card is no letter, underscore or decimal point: that is a code or a file name. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (isWordUnit(before) || before === 0x3d || before === 0x25 || before === 0x23 || isWordUnit(after))
    return false;
  return !(after === 0x2e && isWordUnit(text.charCodeAt(end + 1)));
}

/** [A-Za-z0-9_]; false past either end of the text. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    unit === 0x5f
  );
}

/** What names another number of 18 digits: 统一社会信用代码, 案件编号. */
const OTHER_NUMBER = /(?:代码|编号|文号|案号|单号|索引号|许可证号|证书号)[^\d]{0,3}$/u;

/** A valid check character decides; a wrong one is doubtful where nothing else explains the digits. */
function identityKind(
  digits: string,
  before: string,
  isAlone: boolean,
  scope: NumberScope,
): PersonalKind | undefined {
  const reading = readIdentityNumber(digits);
  if (reading === 'right')
    return isCreditCode(digits) && OTHER_NUMBER.test(before) ? undefined : 'identity-number';
  if (reading === undefined || !isAlone || scope === 'identity-only') return undefined;
  return isCreditCode(digits) || OTHER_NUMBER.test(before) ? undefined : 'doubtful-identity-number';
}

/** Whether the letters just before a number make it a code; those of a word (tel, wx, TEL) and a check letter do not. */
function isCodeLetter(before: string): boolean {
  const [, digit = '', letters = ''] = /(\d?)([A-Za-z]*)$/.exec(before) ?? [];
  if (letters === '' || (digit !== '' && /^[Xx]$/.test(letters))) return false;
  return digit !== '' || !/^(?:[a-z]{2,}|TEL|PHONE|MOBILE|WX|QQ)$/.test(letters);
}

/** A letter before a telephone makes it a code (A138…), a word does not (tel138…, wx138…); a letter or an amount behind it does. */
function isTelephone(digits: string, groups: readonly DigitGroup[], before: string, after: string): boolean {
  const isOne = groups.length === 1;
  const isPrefixed =
    /^(?:0086|86)/.test(digits) && (!isOne || digits.startsWith('0086') || before.endsWith('+'));
  const number = isPrefixed ? digits.replace(/^(?:00)?86/, '') : digits;
  if (!MOBILE.test(number)) return false;
  if (/[_%]$/.test(before) || isCodeLetter(before)) return false;
  return !/^(?:[元万亿A-Za-z_]|\.\d)/u.test(after);
}

/** Points and slashes part the digits of dates and index numbers too: only 138.1234.5678 is a telephone. */
function isParted(text: string, groups: readonly DigitGroup[], by: RegExp): boolean {
  return groups.some(
    ({ end }, index) => index + 1 < groups.length && by.test(text.slice(end, groups[index + 1]?.start)),
  );
}

function kindOf(
  text: string,
  digits: string,
  start: number,
  end: number,
  groups: readonly DigitGroup[],
  scope: NumberScope,
): PersonalKind | undefined {
  if (digits.length < 11) return undefined;
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  const identity = identityKind(digits, before, groups.length === 1 && standsAlone(text, start, end), scope);
  if (identity !== undefined) return identity;
  if (scope === 'identity-only') return undefined;
  const lengths = groups.map((group) => group.digits.length);
  const isPointed = isParted(text, groups, /[./\uff0e\uff0f]/u);
  const isUsual = isPointed
    ? lengths.slice(-3).join() === '3,4,4'
    : lengths.length <= mostGroups || lengths.every((length) => length === 1);
  if (isUsual && isTelephone(digits, groups, before, after)) return 'mobile-number';
  if (isPointed || lengths.length > mostGroups || !standsAlone(text, start, end)) return undefined;
  // A slash makes it part of an index number: 370400/2022-00091.
  if (/\/$/.test(before) || /^\//.test(after)) return undefined;
  if (isBankCard(digits, groups.length >= 4 || cardWords.test(before))) return 'bank-card';
  return isOldIdentityNumber(digits) ? 'identity-number' : undefined;
}

/** How many characters stay readable at either end, so that the officer finds the row and nobody the person. */
const shown: Readonly<Record<PersonalKind, readonly [head: number, tail: number]>> = {
  'identity-number': [4, 4],
  'doubtful-identity-number': [4, 4],
  'mobile-number': [3, 4],
  'bank-card': [4, 4],
};

/** 370212199001011234 → 3702**********1234; separators are dropped. */
export function maskNumber(printed: string, kind: PersonalKind): string {
  const written = printed.normalize('NFKC').replace(/[^\dXx]/gu, '');
  const digits = kind === 'mobile-number' ? written.replace(/^(?:00)?86(?=1\d{10}$)/, '') : written;
  const [head, tail] = shown[kind];
  return `${digits.slice(0, head)}${'*'.repeat(Math.max(0, digits.length - head - tail))}${digits.slice(-tail)}`;
}

/** The text with every personal number masked. */
export function maskFound(text: string, found: readonly FoundNumber[]): string {
  let masked = '';
  let at = 0;
  for (const { kind, start, end } of found) {
    masked += text.slice(at, start) + maskNumber(text.slice(start, end), kind);
    at = end;
  }
  return masked + text.slice(at);
}

/** The text with 身份证号, mobile numbers and bank cards masked; the same text when it has none. */
export function maskPersonalData(text: string, scope: NumberScope = 'any'): string {
  const found = findPersonalData(text, scope);
  return found.length === 0 ? text : maskFound(text, found);
}
