/**
 * How numbers of one style are to be read: `plain`; `date` (a moment, or a time of day below 1);
 * a number above 0: whole numbers are shown with that many digits (`0000`).
 */
export type NumberFormat = 'plain' | 'date' | number;

/**
 * Formats that stand in no file (ECMA-376 part 1, 18.8.30). 27-36 and 50-58 are the East Asian ones: a Chinese Excel or
 * WPS writes 31 for `yyyy"年"m"月"d"日"` and 57 for `yyyy"年"m"月"`. 46 `[h]:mm:ss` is a duration, no date.
 */
function isBuiltInDate(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    id === 45 ||
    id === 47 ||
    (id >= 50 && id <= 58) ||
    (id >= 71 && id <= 81)
  );
}

/** Reads a format by its id and, when the file declares one, its code. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  if (/^0{2,20}$/u.test(code)) return code.length;
  return isDateCode(code) ? 'date' : 'plain';
}

/** True when the first section shows a part of a date or a time of day. `[h]` and the like show durations. */
function isDateCode(code: string): boolean {
  const letters = lettersOf(code);
  if (letters === undefined || letters.startsWith('general')) return false;
  // An exponent (0.00E+00) is no era year.
  return /[ymdhsg]|aaa|bb|e(?![+-])/u.test(letters.replaceAll('am/pm', 'h').replaceAll('a/p', 'h'));
}

/** The first section in small letters without quoted text, escaped characters and brackets; undefined for a duration. */
function lettersOf(code: string): string | undefined {
  let letters = '';
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at] as string;
    if (character === ';') break;
    if (character === '\\' || character === '_' || character === '*') at += 1;
    else if (character === '"' || character === '[') {
      const end = code.indexOf(character === '"' ? '"' : ']', at + 1);
      if (end === -1) break;
      if (character === '[' && /^(?:h+|m+|s+)$/iu.test(code.slice(at + 1, end))) return undefined;
      at = end;
    } else letters += character.toLowerCase();
  }
  return letters;
}
