import { simplified, traditional } from '../generated/scripts.ts';

/** What was before a character and was dropped: nothing, a space, or a line break. */
export type Gap = 'none' | 'space' | 'line';

/** A phrase folded to half width, simplified script and no white space; every character knows where it was printed. */
export interface NormalisedPhrase {
  readonly printed: string;
  readonly text: string;
  /** Index in `printed` of each character of `text`, and one past the end. */
  readonly origins: readonly number[];
  readonly gaps: readonly Gap[];
}

const BRACKETS: Readonly<Record<string, string>> = {
  '〔': '(',
  '〕': ')',
  '﹝': '(',
  '﹞': ')',
  '[': '(',
  ']': ')',
  '【': '(',
  '】': ')',
  '〈': '《',
  '〉': '》',
  '﹔': ';',
  '､': '、',
  '｡': '。',
};

let scripts: ReadonlyMap<string, string> | undefined;

function simplify(character: string): string {
  scripts ??= new Map(Array.from(traditional, (from, index) => [from, simplified[index] ?? from]));
  return scripts.get(character) ?? character;
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return BRACKETS[character] ?? character.toLowerCase();
  const bracket = BRACKETS[character];
  if (bracket !== undefined) return bracket;
  // Circled numbers are list marks: ① must not become the number 1.
  if (code >= 0x2460 && code <= 0x2473) return character;
  const folded = character.normalize('NFKC');
  const single = folded.length === 1 ? folded : character;
  return BRACKETS[single] ?? simplify(single.toLowerCase());
}

const INVISIBLE = /[\p{Cf}\p{Cc}]/u;

export function normalisePhrase(printed: string): NormalisedPhrase {
  let text = '';
  const origins: number[] = [];
  const gaps: Gap[] = [];
  let gap: Gap = 'none';
  for (let index = 0; index < printed.length; index++) {
    const character = printed[index] ?? '';
    if (/\s/u.test(character)) {
      if (character === '\n' || character === '\r' || character === '\u2028') gap = 'line';
      else if (gap === 'none') gap = 'space';
      continue;
    }
    if (INVISIBLE.test(character)) continue;
    text += foldCharacter(character);
    origins.push(index);
    gaps.push(gap);
    gap = 'none';
  }
  origins.push(printed.length);
  return { printed, text, origins, gaps };
}
