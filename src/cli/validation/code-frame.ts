import type { LocatedProblem } from '../../index.ts';
import { characterWidth, displayWidth } from '../../write/display-width.ts';
import { encodeTerminal } from '../../write/encode.ts';

/** A line as it is shown: the part around the column when the whole is too wide, and the columns before that column. */
function cutAround(
  line: string,
  column: number,
  room: number,
): { readonly text: string; readonly before: number } {
  const head = encodeTerminal(line.slice(0, column - 1));
  const tail = encodeTerminal(line.slice(column - 1));
  if (displayWidth(head) + displayWidth(tail) <= room)
    return { text: head + tail, before: displayWidth(head) };
  const characters = [...head];
  let kept = '';
  let width = 0;
  // Two thirds of the room lie before the place.
  while (characters.length > 0) {
    const last = characters.at(-1) ?? '';
    if (width + characterWidth(last) > (room * 2) / 3 - 3) break;
    kept = last + kept;
    width += characterWidth(last);
    characters.pop();
  }
  const start = characters.length > 0 ? `...${kept}` : kept;
  const before = displayWidth(start);
  let text = start;
  let used = before;
  for (const character of tail) {
    if (used + characterWidth(character) > room - 3) return { text: `${text}...`, before };
    text += character;
    used += characterWidth(character);
  }
  return { text, before };
}

/** The line of a problem between its neighbours, with a caret below the place; wide characters count two columns. */
export function frameLines({ excerpt, place }: LocatedProblem, width: number): readonly string[] {
  if (excerpt === undefined || place.line === undefined) return [];
  const { firstLine, lines } = excerpt;
  const digits = String(firstLine + lines.length - 1).length;
  const room = Math.max(20, width - digits - 6);
  return lines.flatMap((line, index) => {
    const number = firstLine + index;
    const isPlace = number === place.line;
    const { text, before } = cutAround(line, isPlace ? (place.column ?? 1) : 1, room);
    const shown = `${isPlace ? '>' : ' '} ${String(number).padStart(digits)} | ${text}`.trimEnd();
    const caret = `  ${' '.repeat(digits)} | ${' '.repeat(before)}^`;
    return isPlace && place.column !== undefined ? [shown, caret] : [shown];
  });
}
