import type { Place } from '../../model/location.ts';

function lineStartsOf(text: string): readonly number[] {
  // A byte order mark is no column of the first line.
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Tells the line and column of an offset; the lines are counted when it is first asked. */
export function linePlaces(text: string, file: string): (offset: number) => Place {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { file, line: low + 1, column: Math.max(1, offset - starts[low]! + 1) };
  };
}
