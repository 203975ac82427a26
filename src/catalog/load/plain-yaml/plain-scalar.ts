/** Everything that a reader of YAML 1.2 may take for a number, and a little more. */
const LIKE_A_NUMBER = /^\+?(?:0o[0-7]+|0x[\da-f]+|\.(?:inf|nan)|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?)$/iu;
const CERTAIN_NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;
const LIKE_ANOTHER_TYPE = /^(?:~|null|true|false)$/iu;

/** Letters that a text of another type begins with. */
const TELLING = new Uint8Array(128);
for (const letter of '0123456789+~nNtTfF') TELLING[letter.charCodeAt(0)] = 1;

/** A plain scalar as YAML 1.2 types it; undefined where that is not beyond doubt, or its text would be lost. */
export function plainScalar(source: string): string | number | boolean | undefined {
  const letter = source.charCodeAt(0);
  if (letter >= 128 || TELLING[letter] === 0) return source;
  if (CERTAIN_NUMBER.test(source)) {
    const number = Number(source);
    return String(number) === source ? number : undefined;
  }
  if (source === 'true') return true;
  if (source === 'false') return false;
  return LIKE_A_NUMBER.test(source) || LIKE_ANOTHER_TYPE.test(source) ? undefined : source;
}
