import { plainText } from '../encode.ts';

/** Excel's limit, in UTF-16 units. */
const LONGEST = 31;

/** A name that Excel accepts and that no other sheet of the workbook has (case does not count). */
export function chooseSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    plainText(wanted)
      .replace(/[[\]:*?/\\]/g, ' ')
      .replace(/^['\s]+|['\s]+$/g, '') || '-';
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` ${number}`;
    const name = clean.slice(0, LONGEST - suffix.length).replace(/['\s\ud800-\udbff]+$/, '') + suffix;
    // Excel keeps this name for itself.
    if (!used.has(name.toLowerCase()) && name.toLowerCase() !== 'history') return name;
  }
}
