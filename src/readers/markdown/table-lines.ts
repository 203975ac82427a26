const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#64;': '@',
  '&#36;': '$',
};

/** A rule below the headings: only strokes, colons, bars and crosses. */
const RULE = /^\s*\|?[\s:|+-]*-[\s:|+-]*$/u;
const NAME = /\.(?:md|markdown)$/iu;

/** A Markdown file by its name: its text alone may be a list of another kind. */
export function isMarkdownName(name: string): boolean {
  return NAME.test(name);
}

export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** A line with bars, and below it a rule with as many: `| 标题 | 日期 |`, `|---|:-:|`; single strokes alone are cells of a list. */
export function hasMarkdownTable(text: string): boolean {
  return /^[^\n]*\|[^\n]*\r?\n(?=[^\n]*(?:--|:-|-:))[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:[|+][ \t]*:?-+:?[ \t]*)+\|?[ \t]*\r?$/mu.test(
    text,
  );
}

/** The text that a cell or line shows. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/<br\s*\/?>/giu, '\n')
    .replace(/&(?:amp|lt|gt|#64|#36);/gu, (entity) => ENTITIES[entity]!)
    .replace(/\\([!-/:-@[-`{-~])/gu, '$1');
}

/** The cells of one line; a bar behind a backslash belongs to the text. */
export function cellsOfLine(line: string): readonly string[] {
  const inside = line.trim().replace(/^\|/u, '');
  const cells: string[] = [];
  let start = 0;
  for (let at = 0; at < inside.length; at += 1) {
    if (inside[at] === '\\') at += 1;
    else if (inside[at] === '|') {
      cells.push(inside.slice(start, at));
      start = at + 1;
    }
  }
  const last = inside.slice(start);
  return last.trim() === '' ? cells : [...cells, last];
}
