/** Digits without a separator between them. */
export interface DigitGroup {
  /** ASCII digits, with X for a check character. */
  readonly digits: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const SPACE = 0x20;
/** Separators in a row that still leave the digits one number: 6222 - 0212. */
const mostSeparators = 3;

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19);
}

/** Spaces, dashes, points and slashes of either width. */
function isSeparator(unit: number): boolean {
  return (
    unit === SPACE ||
    unit === 0x2d ||
    unit === 0x2e ||
    unit === 0x2f ||
    unit === 0xff0e ||
    unit === 0xff0f ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0xff0d ||
    (unit >= 0x2010 && unit <= 0x2015)
  );
}

/** X, x and their full-width forms. */
function isCheckLetter(unit: number): boolean {
  return unit === 0x58 || unit === 0x78 || unit === 0xff38 || unit === 0xff58;
}

/**
 * Calls `onRun` for every run of at least `least` digits, spaces and dashes between them allowed, with its groups. Written
 * without patterns: index numbers make it look at nearly every row of a long list.
 */
export function forEachDigitRun(
  text: string,
  least: number,
  onRun: (groups: readonly DigitGroup[]) => void,
): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (!isDigit(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const start = at;
    let end = at;
    let digits = 0;
    let separators = 0;
    for (; at < length && separators <= mostSeparators; at += 1) {
      const unit = text.charCodeAt(at);
      if (isDigit(unit)) {
        digits += 1;
        separators = 0;
        end = at + 1;
      } else if (isSeparator(unit)) separators += 1;
      else break;
    }
    if (digits >= least) onRun(groupsOf(text, start, end));
    at = end;
  }
}

function groupsOf(text: string, start: number, end: number): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    // At the end is no digit: it closes the last group.
    if (isDigit(text.charCodeAt(at))) continue;
    if (at > from) groups.push({ digits: narrow(text.slice(from, at)), start: from, end: at });
    from = at + 1;
  }
  // The check letter of an identity number, next to its digits or parted from them like those.
  let letter = end;
  while (letter < end + mostSeparators && isSeparator(text.charCodeAt(letter))) letter += 1;
  if (isCheckLetter(text.charCodeAt(letter))) groups.push({ digits: 'X', start: letter, end: letter + 1 });
  return groups;
}

/** Full-width digits as ASCII. */
function narrow(digits: string): string {
  for (let at = 0; at < digits.length; at += 1)
    if (digits.charCodeAt(at) > 0xff) return digits.normalize('NFKC');
  return digits;
}

/** True when the text has at least `digits` digits in one run; one pass without anything kept. */
export function hasDigitRun(text: string, digits: number): boolean {
  let run = 0;
  let separators = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      run += 1;
      separators = 0;
      if (run >= digits) return true;
    } else if (run > 0) {
      separators += 1;
      if (separators > mostSeparators || !isSeparator(unit)) run = 0;
    }
  }
  return false;
}
