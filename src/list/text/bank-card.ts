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
 * A bank card: UnionPay (62, 16-19 digits), Visa (4) or Mastercard (5) of 16 digits, with a right check digit. `isTold`: the
 * words around it speak of a card or account, or it is printed in groups of four.
 */
export function isBankCard(digits: string, isTold: boolean): boolean {
  const isUnionPay = digits.startsWith('62') && digits.length >= 16 && digits.length <= 19;
  const isCredit = digits.length === 16 && /^(?:4|5[1-5])/.test(digits);
  if (!isUnionPay && !isCredit) return false;
  if (isCredit && !isTold && beginsLikeRegion.test(digits)) return false;
  return passesLuhn(digits);
}
