import { normalise } from '../text/normalise.ts';

const WILDCARD = '*';
/** Holds the place of a wildcard while a text is normalised: two units, as one in brackets would be taken into the word before. */
const HOLD = '\ue000\ue000';
const MOVING =
  /[0-9]+(?:,[0-9]+)*|第[一二三四五六七八九十百]+(?=[批期季号次])|[一二三四五六七八九十]+(?=[月季])/gu;

/** The shape of a title: numbers, and what is in brackets at the end, give way to `*`. 2022年第*季度…公示. */
export function titlePattern(title: string): string {
  const trimmed = title.trim().replace(/[(（][^()（）]{1,60}[)）]$/u, WILDCARD);
  return normalise(trimmed.replaceAll(WILDCARD, HOLD))
    .replace(MOVING, WILDCARD)
    .replaceAll(HOLD, WILDCARD)
    .replace(/\*(?:[,\s]*\*)+/gu, WILDCARD);
}

/** The parts between the wildcards; what is beside one keeps its comma, as it does inside a title: 湖卫公罚,*号 is no 湖卫公罚告. */
function partsOf(pattern: string): readonly string[] {
  return normalise(pattern.replaceAll(WILDCARD, HOLD)).split(HOLD);
}

/** Tells whether a title fits a pattern; linear, since `*` only skips forward. */
export function compilePattern(pattern: string): (normalisedTitle: string) => boolean {
  const parts = partsOf(pattern);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return (title) => title === first;
  const middle = parts.slice(1, -1);
  return (title) => {
    if (title.length < first.length + last.length || !title.startsWith(first) || !title.endsWith(last))
      return false;
    let from = first.length;
    for (const part of middle) {
      const at = title.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return from <= title.length - last.length;
  };
}
