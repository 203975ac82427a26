const TEXT = `"(?:[^"]|"")*"`;
/** Texts in quotation marks, put together by `&`. */
const TEXTS = `${TEXT}(?:\\s*&\\s*${TEXT})*`;
const ALONE = new RegExp(`^(${TEXTS})$`, 'u');
const LINK = new RegExp(`^HYPERLINK\\(\\s*(${TEXTS})\\s*(?:[,;]\\s*(${TEXTS})\\s*)?\\)$`, 'iu');
const EACH = new RegExp(TEXT, 'gu');

/** A formula as its program shows it, without the marks of files. */
const plain = (formula: string) =>
  formula
    .trim()
    .replace(/^=\s*/u, '')
    .replace(/^(?:_xlfn\.|of:=)+/iu, '');

/**
 * What a formula shows that its own words say: ="0108", and HYPERLINK("https://…","关于…的通知"), which programs write without
 * working it out. Undefined for every other formula.
 */
export function valueOfFormula(formula: string): string | undefined {
  const text = plain(formula);
  const [, first, second] = ALONE.exec(text) ?? LINK.exec(text) ?? [];
  return (second ?? first)
    ?.match(EACH)
    ?.map((quoted) => quoted.slice(1, -1).replaceAll('""', '"'))
    .join('');
}

/** Whether a formula can only show text: where its file holds the number 0 for it, nobody has worked it out. */
export function showsText(formula: string): boolean {
  const text = plain(formula).replace(EACH, '""');
  if (/^(?:HYPERLINK|CONCATENATE|CONCAT|TEXTJOIN|TEXT)\([^()]*(?:\([^()]*\)[^()]*)*\)$/iu.test(text))
    return true;
  let outside = text;
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/\([^()]*\)/gu, '');
  }
  return outside.includes('&') && !/[=<>]/u.test(outside);
}
