/** Longest text of one cell that leaves the list: Excel's own bound. */
const longestText = 32_767;

const PLAIN = 0;
const DIGIT = 1;
const DIRTY = 2;

/** Class of every UTF-16 unit, so that one pass over a title shows whether anything is to be done. */
const classOf = new Uint8Array(0x10000);

function mark(kind: number, ...ranges: readonly (readonly [first: number, last: number])[]): void {
  for (const [first, last] of ranges) classOf.fill(kind, first, last + 1);
}

mark(DIGIT, [0x30, 0x39], [0xff10, 0xff19]);
mark(
  DIRTY,
  // Control characters, NBSP, soft hyphen; & and < of HTML that a rich-text editor left behind.
  [0x00, 0x1f],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x26, 0x26],
  [0x3c, 0x3c],
  // Fillers and spaces of other scripts, zero-width and direction marks, U+3000, Braille blanks.
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x180e, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  // Radicals in place of characters in text copied out of PDF, and characters encoded twice.
  [0x2e80, 0x2fd5],
  [0xf900, 0xfaff],
  [0x205f, 0x206f],
  [0x2800, 0x28ff],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xffff],
);

const invisible = /[\p{Cf}\p{Variation_Selector}\u115f\u1160\u3164\uffa0\ufff0-\ufffc\ufffe\uffff]/gu;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&ldquo;': '“',
  '&rdquo;': '”',
  '&lsquo;': '‘',
  '&rsquo;': '’',
  '&middot;': '·',
  '&mdash;': '—',
  '&hellip;': '…',
  '&ensp;': ' ',
  '&emsp;': ' ',
};
/** Kangxi radicals, those of the supplement, and compatibility ideographs. */
const radicals = /[\u2e80-\u2fd5\uf900-\ufaff]/gu;
/** Radicals of the supplement that are whole characters, each before the character; Unicode gives the others one itself. */
const supplement =
  '⺌小⺍小⺎尢⺐尣⺓幺⺔彐⺗心⺘手⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦爿⺧牛⺨犬⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糹⺰纟⺱罒⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';
const ofSupplement = new Map(
  Array.from({ length: supplement.length / 2 }, (_, index) => [
    supplement[index * 2]!,
    supplement[index * 2 + 1]!,
  ]),
);

const characterOfRadical = (radical: string): string =>
  ofSupplement.get(radical) ?? radical.normalize('NFKC');

/** Characters between which a line break is only a broken line. */
const wide = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]';
const brokenLine = new RegExp(`(${wide})[^\\S\\r\\n]*[\\r\\n]\\s*(?=${wide})`, 'gu');

/** A cleaned text, and whether it holds enough digits for a personal number. */
export interface CleanedText {
  text: string;
  hasManyDigits: boolean;
}

/** Digits of the shortest personal number: a mobile number. */
export const leastPersonalDigits = 11;

/**
 * Cleans a text (see `cleanText`) and counts its digits in the same pass; `into` is reused, because this is done for every
 * title of a million.
 */
export function cleanInto(text: string, into: CleanedText): void {
  let previous = 0x20;
  let digits = 0;
  const length = Math.min(text.length, longestText + 1);
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classOf[unit]!;
    if (at === longestText || kind === DIRTY || (unit === 0x20 && previous === 0x20)) {
      into.text = cleanText(text);
      into.hasManyDigits = hasManyDigits(into.text, leastPersonalDigits);
      return;
    }
    if (kind === DIGIT) digits += 1;
    previous = unit;
  }
  into.text = previous === 0x20 ? text.trim() : text;
  into.hasManyDigits = digits >= leastPersonalDigits;
}

/**
 * A text as a person reads it: invisible characters, Braille fillers (职 ⠂ 责), control characters and HTML of rich-text
 * editors gone, white space single, broken lines joined. Width, brackets and wording stay as printed.
 */
export function cleanText(text: string): string {
  const cut = text.length > longestText ? text.slice(0, longestText) : text;
  return (isDirty(cut) ? rewrite(cut) : cut).trim();
}

function isDirty(text: string): boolean {
  let previous = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (classOf[unit] === DIRTY || (unit === 0x20 && previous === 0x20)) return true;
    previous = unit;
  }
  return false;
}

function rewrite(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, ' ')
    .replace(/&(?:#?[a-z0-9]{2,6});/giu, (entity) => entities[entity.toLowerCase()] ?? entity)
    .replace(radicals, characterOfRadical)
    .replace(invisible, '')
    .replace(/ ?[\u2800-\u28ff]+ ?/gu, '')
    .replace(brokenLine, '$1')
    .replace(/[\s\p{Cc}]+/gu, ' ');
}

/** True when the text holds enough digits, of either width, for a number that can be personal. */
function hasManyDigits(text: string, least: number): boolean {
  if (text.length < least) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (classOf[text.charCodeAt(at)] === DIGIT) {
      digits += 1;
      if (digits >= least) return true;
    }
  }
  return false;
}

/** True when nothing of the text can be seen. */
export function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20) continue;
    if (classOf[unit] === PLAIN || classOf[unit] === DIGIT) return false;
    return cleanText(text.slice(at, at + longestText)) === '';
  }
  return true;
}
