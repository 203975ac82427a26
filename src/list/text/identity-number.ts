import { existingDay } from '../../model/plain-date.ts';

/** First two digits of the codes of provinces (GB/T 2260), with Taiwan, Hong Kong and Macau residence permits. */
const provinces = new Set(
  ['11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83']
    .join(' ')
    .split(' '),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';
/** Births outside these years are not those of a person named in a list of this century. */
const firstBirthYear = 1900;
const lastBirthYear = 2039;

/** 公民身份号码 of 18 characters: region, existing day of birth, check character (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text) || !provinces.has(text.slice(0, 2))) return false;
  const year = Number(text.slice(6, 10));
  if (year < firstBirthYear || year > lastBirthYear) return false;
  if (existingDay(year, Number(text.slice(10, 12)), Number(text.slice(12, 14))) === undefined) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checkCharacters[sum % 11] === text[17]!.toUpperCase();
}

/** The old number of 15 digits: region and an existing day of birth of the twentieth century; it has no check digit. */
export function isOldIdentityNumber(text: string): boolean {
  if (!/^\d{15}$/.test(text) || !provinces.has(text.slice(0, 2))) return false;
  const year = 1900 + Number(text.slice(6, 8));
  return existingDay(year, Number(text.slice(8, 10)), Number(text.slice(10, 12))) !== undefined;
}
