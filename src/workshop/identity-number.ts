import type { Random } from './random.ts';

/** Weights and check characters of GB 11643-1999. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = '10X98765432';

/** An identity number that checks out and belongs to nobody: the sequence number 000 is never issued. */
export function randomIdentityNumber(random: Random): string {
  const day = `19${random.between(40, 79)}${String(random.between(1, 12)).padStart(2, '0')}${String(random.between(1, 28)).padStart(2, '0')}`;
  const digits = `110105${day}000`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return digits + (checkCharacters[sum % 11] ?? '');
}
