/** Named references that exports hold; others stay as they are. */
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200C',
  zwj: '\u200D',
  shy: '\u00AD',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  hellip: '…',
  middot: '·',
  bull: '•',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  yen: '¥',
  euro: '€',
  pound: '£',
  cent: '¢',
  permil: '‰',
  sup2: '²',
  sup3: '³',
  frac12: '½',
  le: '≤',
  ge: '≥',
  ne: '≠',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
};

/** The longest reference, so that one cut by a chunk boundary can be kept back. */
export const LONGEST_REFERENCE = 12;

function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

/** Resolves `&nbsp;`, `&#8220;`, `&#x201C;`; anything else that begins with `&` is text. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    // Browsers also read these without their semicolon; other names only with it, so that ?a=1&copy=2 stays whole.
    /&(?:#x([0-9a-f]{1,6});?|#([0-9]{1,7});?|([a-z]{2,6}[0-9]{0,2});|(nbsp|lt|gt|amp|quot)(?![a-z0-9=]))/giu,
    (whole, hex, decimal, name, bare) => {
      if (typeof bare === 'string') return named[bare.toLowerCase()]!;
      if (typeof hex === 'string') return characterOf(Number.parseInt(hex, 16));
      if (typeof decimal === 'string') return characterOf(Number(decimal));
      return Object.hasOwn(named, name) ? named[name]! : whole;
    },
  );
}
