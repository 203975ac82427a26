import type { DraftItem } from './draft.ts';

/** The last step of a code: `-1` of 一(三)-1, `(三)` of 一(三), `2` of 一(三)2. */
const LAST_STEP = /(?:-\d+|[(（][^()（）]*[)）]|(?<=\D)\d+)$/u;

/** The code above an item's: 01 of 0101 and 01001, 一(三) of 一(三)-1; '' where it tells none. */
function codeAbove(code: string): string {
  if (/^\d{4,5}$/u.test(code)) return code.slice(0, 2);
  const above = code.replace(/-\d+$/u, '');
  return above === code ? '' : above;
}

/** The code some steps above another; '' where it has not so many. */
function codeFurtherAbove(code: string, steps: number): string {
  let above = code;
  for (let step = 0; step < steps; step += 1) {
    const shorter = above.replace(LAST_STEP, '');
    if (shorter === above) return '';
    above = shorter;
  }
  return above;
}

/**
 * The code of a category that all its items' codes begin with; items of categories below it may be silent (末段-1 below 六).
 * `depth`: how many categories stand above its items, this one excluded.
 */
export function beginningOf(items: readonly DraftItem[], depth = 0): string | undefined {
  const codes = new Set<string>();
  for (const { printedCode, above } of items) {
    const steps = above.length - depth;
    const code = codeFurtherAbove(codeAbove(printedCode), steps);
    if (code !== '' || steps === 0) codes.add(code);
  }
  const [code] = codes;
  return codes.size === 1 && code !== '' ? code : undefined;
}
