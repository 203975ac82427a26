import type { PersonalData } from '../../model/publication.ts';
import { isBankCard } from './bank-card.ts';
import { type DigitGroup, forEachDigitRun, hasDigitRun } from './digit-runs.ts';
import { isIdentityNumber, isOldIdentityNumber } from './identity-number.ts';

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

/** Finds 身份证号, mobile numbers and bank cards, with spaces or hyphens between the digits and of either width. */
export function findPersonalData(text: string, scope: NumberScope = 'any'): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  const seen = text.length > longestText ? text.slice(0, longestText) : text;
  if (!hasDigitRun(seen, leastDigits[scope])) return found;
  forEachDigitRun(seen, leastDigits[scope], (groups) => {
    const isIdentityOnly = scope === 'identity-only' || isInAddress(seen, groups[0]!.start);
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
    for (let count = 1; count <= mostGroups && from + count <= groups.length; count += 1) {
      const last = groups[from + count - 1]!;
      digits += last.digits;
      if (digits.length > 19) break;
      const start = groups[from]!.start;
      const kind = kindOf(text, digits, start, last.end, count, scope);
      if (kind !== undefined) {
        found.push({ kind, start, end: last.end });
        taken = count;
        break;
      }
    }
    from += taken;
  }
}

/** Beside the digits of a person's number stands no letter, underscore or decimal point: that is a code or a file name. */
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

function kindOf(
  text: string,
  digits: string,
  start: number,
  end: number,
  groups: number,
  scope: NumberScope,
): PersonalKind | undefined {
  if (digits.length < 11 || !standsAlone(text, start, end)) return undefined;
  if (isIdentityNumber(digits)) return 'identity-number';
  if (scope === 'identity-only') return undefined;
  // A slash makes it part of an index number (370400/2022-00091), but also parts two telephone numbers.
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 2);
  const isTelephone =
    /^(?:86)?1[3-9]\d{9}$/.test(digits) && (groups > 1 || digits.length === 11 || before.endsWith('+'));
  if (isTelephone && !/^[元万亿]/u.test(after)) return 'mobile-number';
  if (/\/$/.test(before) || /^\//.test(after)) return undefined;
  if (isBankCard(digits, groups >= 4 || cardWords.test(before))) return 'bank-card';
  return isOldIdentityNumber(digits) ? 'identity-number' : undefined;
}

/** How many characters stay readable at either end, so that the officer finds the row and nobody the person. */
const shown: Readonly<Record<PersonalKind, readonly [head: number, tail: number]>> = {
  'identity-number': [4, 4],
  'mobile-number': [3, 4],
  'bank-card': [4, 4],
};

/** 370212199001011234 → 3702**********1234; separators are dropped. */
export function maskNumber(printed: string, kind: PersonalKind): string {
  const digits = printed.normalize('NFKC').replace(/[^\dXx]/gu, '');
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
