/** Zero-width and filler characters of rich-text editors, controls but the line break. */
const FILLERS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\u2800\ufeff]/gu;
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f\u2014\u2018-\u201d\u2026]/u;
const BRACKETED = /[（(]([^（）()]{1,60})[）)]/gu;
const PINYIN = /^[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ'\s]+$/iu;
const TONE = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/iu;
const FORMULA_MARK = /^'(?=\s*[=+\-@＝＋－＠])/u;

/** A cell's text without fillers; line breaks stay, other white space becomes one blank. */
export function cleanCell(text: string): string {
  const plain = text
    .replace(/\r\n?|\v|\f|\u0085|\u2028|\u2029/gu, '\n')
    .replace(FILLERS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
  return withoutPinyin(plain.replace(FORMULA_MARK, ''));
}

/** Pages for learners print the sound of words behind them: 许可(xǔ kě). */
function withoutPinyin(text: string): string {
  if (!/[（(]/u.test(text)) return text;
  return text.replace(BRACKETED, (whole, inside: string) =>
    TONE.test(inside) && PINYIN.test(inside.normalize('NFC')) ? '' : whole,
  );
}

/** The text on one line: blanks and line breaks beside Chinese characters are layout and go, others become one blank. */
export function oneLine(text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  let line = words[0] ?? '';
  for (const word of words.slice(1)) {
    const beside = `${line.at(-1) ?? ''}${word[0] ?? ''}`;
    line += WIDE.test(beside) ? word : ` ${word}`;
  }
  return line;
}

const BLANKS = new Set(['', '/', '／', '\\', '-', '--', '—', '——', '－', '无', '／／']);
const DITTOS = new Set(['同上', '〃', '″', '"', '＂', '“', '”', '同前', '上同']);

/** Marks that mean an empty cell. */
export function isBlankMark(text: string): boolean {
  return BLANKS.has(text.trim());
}

/** 同上 and the ditto marks: the value of the row above. */
export function isDitto(text: string): boolean {
  return DITTOS.has(text.replace(/\s/gu, ''));
}
