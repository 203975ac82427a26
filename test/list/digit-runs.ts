/** Length of the longest run of digits of either width, spaces and hyphens between them allowed. */
export function longestRun(text: string): number {
  let longest = 0;
  let run = 0;
  for (const character of text.normalize('NFKC')) {
    if (character >= '0' && character <= '9') run += 1;
    else if (character !== ' ' && character !== '-') run = 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
