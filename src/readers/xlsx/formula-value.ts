const TEXT = `"((?:[^"]|"")*)"`;
const ALONE = new RegExp(`^=?${TEXT}$`, 'u');
const LINK = new RegExp(`^=?HYPERLINK\\(${TEXT}(?:[,;]${TEXT})?\\)$`, 'iu');

/**
 * What a formula shows that its own words tell: ="0108", and HYPERLINK("https://…","关于…的通知"), which programs write without
 * working it out. Undefined for every other formula.
 */
export function valueOfFormula(formula: string): string | undefined {
  const text = formula.trim();
  const found = ALONE.exec(text) ?? LINK.exec(text);
  const [, first, second] = found ?? [];
  return (second ?? first)?.replaceAll('""', '"');
}
