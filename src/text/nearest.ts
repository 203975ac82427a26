/** Edits between two short words, at most `bound`; `bound + 1` when there are more. */
function editDistance(left: string, right: string, bound: number): number {
  if (Math.abs(left.length - right.length) > bound) return bound + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      current.push(Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost));
    }
    previous = current;
  }
  return previous[right.length]!;
}

/** The candidate that a mistyped word most likely meant, or undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.toLowerCase().slice(0, 80);
  if (wanted === '') return undefined;
  const bound = Math.max(2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = bound + 1;
  for (const candidate of candidates) {
    const text = candidate.toLowerCase();
    if (wanted.length >= 3 && (text.startsWith(wanted) || wanted.startsWith(text))) return candidate;
    // The start of a long id counts too: helth means health-2019.
    const start = editDistance(wanted, text.slice(0, wanted.length + 1), bound) + 1;
    const distance = Math.min(start, editDistance(wanted, text.slice(0, 80), bound));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
