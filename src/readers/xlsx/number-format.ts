/**
 * How numbers of one style are to be read: `plain`; `date` (a moment, or a time of day below 1);
 * a number above 0: whole numbers are shown with that many digits (`0000`).
 */
export type NumberFormat = 'plain' | 'date' | number;

/**
 * Formats that are in no file (ECMA-376 part 1, 18.8.30). 27-36 and 50-58 are the East Asian ones: a Chinese Excel or
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

/** General by the names that programs write into files when they run in another language, as words of a code. */
const GENERAL = /general|g\/[^\s;"[]*/giu;
/** Names that mean a whole number format in XML Spreadsheet, and in codes of programs that copy them. */
const namedNumbers = new Set([
  'standard',
  'fixed',
  'percent',
  'currency',
  'euro currency',
  'scientific',
  'yes/no',
  'true/false',
  'on/off',
  'general number',
]);
/**
 * One word that holds letters which no date has: General in yet another language (Estándar, Algemeen), as programs write it that
 * translate the code as well.
 */
const isForeignWord = (name: string) => /^\p{L}{5,}$/u.test(name) && /[^ymdhsgeabjtn]/u.test(name);
const namedDates = new Set([
  'general date',
  'long date',
  'medium date',
  'short date',
  'long time',
  'medium time',
  'short time',
]);

/** Reads a format by its id and, when the file declares one, its code. */
export function readNumberFormat(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDate(id) ? 'date' : 'plain';
  if (/^0{2,20}$/u.test(code)) return code.length;
  const name = code.trim().toLowerCase();
  if (namedNumbers.has(name) || isForeignWord(name)) return 'plain';
  return namedDates.has(name) || isDateCode(code) ? 'date' : 'plain';
}

/** A part of a code between semicolons, without quoted text, escaped characters and brackets. */
interface Section {
  readonly letters: string;
  /** `[h]` and the like show durations. */
  readonly isDuration: boolean;
  /** `[>=100]`: which numbers it is for. */
  readonly condition: string | undefined;
}

/** A day of this century: the section that shows it says what the format is for. */
const TYPICAL_SERIAL = 45_000;

/** Whether a section with this condition (`>=100`) is the one for an ordinary day. */
export function isForTypicalDay(condition: string): boolean {
  const [, sign = '', number = ''] = /^([<>=]{1,2})(-?[\d.]+)$/u.exec(condition.replace('!=', '<>')) ?? [];
  const limit = Number(number);
  if (sign.includes('=') && limit === TYPICAL_SERIAL) return true;
  if (sign === '<>') return limit !== TYPICAL_SERIAL;
  return (sign.startsWith('<') && TYPICAL_SERIAL < limit) || (sign.startsWith('>') && TYPICAL_SERIAL > limit);
}

/** True when the section for an ordinary day shows a part of a date or a time of day. */
function isDateCode(code: string): boolean {
  const sections = sectionsOf(code.replace(GENERAL, '0'));
  const chosen = sections.find(({ condition }) => condition === undefined || isForTypicalDay(condition));
  if (chosen === undefined) return false;
  // A section that shows no number at all blanks what it is for: the others decide.
  return /[0#?@]/u.test(chosen.letters) || isDateSection(chosen)
    ? isDateSection(chosen)
    : !chosen.isDuration && sections.some(isDateSection);
}

function isDateSection({ letters, isDuration }: Section): boolean {
  if (isDuration) return false;
  // An exponent (0.00E+00) is no era year.
  return /[ymdhsg]|aaa|bb|e(?![+-])/u.test(letters.replaceAll('am/pm', 'h').replaceAll('a/p', 'h'));
}

function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let letters = '';
  let isDuration = false;
  let condition: string | undefined;
  const close = () => {
    sections.push({ letters, isDuration, condition });
    letters = '';
    isDuration = false;
    condition = undefined;
  };
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at] as string;
    if (character === ';') close();
    else if (character === '\\' || character === '_' || character === '*') at += 1;
    else if (character === '"' || character === '[') {
      const end = code.indexOf(character === '"' ? '"' : ']', at + 1);
      if (end === -1) break;
      const inside = code.slice(at + 1, end);
      if (character === '[' && /^(?:h+|m+|s+)$/iu.test(inside)) isDuration = true;
      if (character === '[' && /^[<>=]/u.test(inside)) condition = inside.replace(/\s/gu, '');
      at = end;
    } else letters += character.toLowerCase();
  }
  close();
  return sections;
}
