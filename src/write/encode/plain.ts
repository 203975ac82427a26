/** C0 and C1 controls, DEL, line and paragraph separators. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
/** Characters that reorder or hide text: bidirectional controls, zero-width characters, the byte order mark, tags. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const NONCHARACTERS = /[\ufffe\uffff]/g;
/** Any of the above, loosely: most texts have none, and one look tells. */
const SUSPECT = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u206f\ud800-\udfff\ufeff\ufff9-\uffff]/;

/** Longest text of a list that any report prints; what is longer is cut and says so. */
const LONGEST = 2000;

function showControl(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x09 || code === 0x0a || code === 0x0d || code === 0x85 || code >= 0x2028) return ' ';
  // Control pictures: an escape sequence stays visible as ␛[31m, and does nothing.
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}

/**
 * A text of a list as one line that nothing interprets: no control character, no reordering, no half of a surrogate pair.
 * Every encoder starts from it.
 */
export function plainText(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
  if (!SUSPECT.test(cut)) return cut;
  return cut
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, showControl)
    .replace(NONCHARACTERS, '\ufffd');
}
