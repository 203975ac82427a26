import { existingDay } from '../../model/plain-date.ts';

/** First two digits of the codes of provinces (GB/T 2260), with Taiwan, Hong Kong and Macau residence permits. */
const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
/** Births outside these years are not those of a person named in a list of this century. */
const firstBirthYear = 1900;
const lastBirthYear = 2039;

/** What 18 characters are by their build: region and an existing day of birth, and whether the check character is right. */
export function readIdentityNumber(text: string): 'right' | 'doubtful' | undefined {
  if (!/^\d{17}[\dXx]$/.test(text) || !provinces.has(text.slice(0, 2))) return undefined;
  const year = Number(text.slice(6, 10));
  if (year < firstBirthYear || year > lastBirthYear) return undefined;
  if (existingDay(year, Number(text.slice(10, 12)), Number(text.slice(12, 14))) === undefined)
    return undefined;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checkCharacters[sum % 11] === text[17]!.toUpperCase() ? 'right' : 'doubtful';
}

/** 公民身份号码 of 18 characters: region, existing day of birth, check character (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  return readIdentityNumber(text) === 'right';
}

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** 统一社会信用代码 of 18 characters with a right check character (GB 32100-2015, ISO 7064 MOD 31-3). */
export function isCreditCode(text: string): boolean {
  if (!/^[1-9A-Y][\dA-Y]{17}$/.test(text)) return false;
  let sum = 0;
  for (let at = 0; at < 17; at += 1) {
    const value = creditAlphabet.indexOf(text[at]!);
    if (value < 0) return false;
    sum += value * creditWeights[at]!;
  }
  return creditAlphabet[(31 - (sum % 31)) % 31] === text[17];
}

/** The old number of 15 digits: region and an existing day of birth of the twentieth century; it has no check digit. */
export function isOldIdentityNumber(text: string): boolean {
  if (!/^\d{15}$/.test(text) || !provinces.has(text.slice(0, 2))) return false;
  const year = 1900 + Number(text.slice(6, 8));
  return existingDay(year, Number(text.slice(8, 10)), Number(text.slice(10, 12))) !== undefined;
}
