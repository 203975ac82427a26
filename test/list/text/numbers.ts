/** Numbers with a right check digit, by the formulas of their standards, written apart from the program's own. */

/** GB 11643: the check character of the first 17 of an identity number. */
export function withCheck(first17: string): string {
  const sum = [...first17].reduce(
    (total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11),
    0,
  );
  return first17 + '10X98765432'[sum % 11];
}

/** ISO/IEC 7812: the digit that makes the doubled sum a multiple of ten. */
export function withLuhn(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const [tens = 0, ones = 0] =
      index % 2 === 0 ? [...String(Number(digit) * 2).padStart(2, '0')].map(Number) : [0, Number(digit)];
    return total + tens + ones;
  }, 0);
  return digits + ((10 - (sum % 10)) % 10);
}

const CREDIT = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** GB 32100: the check character of the first 17 of a unified credit code; a letter that the code does not know counts `unknown`. */
export function withCreditCheck(first17: string, unknown = -1): string {
  const values = [...first17].map((character) =>
    CREDIT.includes(character) ? CREDIT.indexOf(character) : unknown,
  );
  const sum = values.reduce((total, value, index) => total + value * (3 ** index % 31), 0);
  return first17 + CREDIT[(((31 - (sum % 31)) % 31) + 31) % 31];
}
