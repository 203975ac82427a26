const MOST_REMEMBERED = 4096;
/** Longer texts do not repeat, and would fill the memory. */
const LONGEST_REMEMBERED = 200;

/**
 * Remembers what `answer` says of a text, as long as texts repeat: once the memory has filled without having served as
 * often, the texts are all different and are answered anew each time.
 */
export function rememberAnswers<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  let served = 0;
  let isWorthwhile = true;
  return (text) => {
    if (!isWorthwhile || text.length > LONGEST_REMEMBERED) return answer(text);
    const before = known.get(text);
    if (before !== undefined) {
      served += 1;
      return before;
    }
    if (known.size >= MOST_REMEMBERED) {
      isWorthwhile = served >= MOST_REMEMBERED;
      served = 0;
      known.clear();
    }
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
