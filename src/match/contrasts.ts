/** Words of one kind of thing and of its counterparts: what is for the one is not for the others. */
export interface Contrast {
  /** Words of the kinds that a requirement is named after. */
  readonly own: readonly string[];
  /** Words of kinds that it prints nowhere. */
  readonly others: readonly string[];
}

/** Words of the same kind are in one cell with this between them. */
const OR = '|';

/** The rows of kinds that exclude each other that a requirement is named after one of; `printed`: all that it prints. */
export function contrastsOf(
  rows: readonly (readonly string[])[],
  name: string,
  printed: string,
  canonical: (text: string) => string,
): readonly Contrast[] {
  return rows.flatMap((row) => {
    const kinds = row.map((kind) => kind.split(OR).map(canonical));
    const isIn = (text: string) => (kind: readonly string[]) => kind.some((word) => text.includes(word));
    const own = kinds.filter(isIn(name));
    const others = kinds.filter((kind) => !isIn(printed)(kind) && !own.includes(kind));
    return own.length === 0 || others.length === 0 ? [] : [{ own: own.flat(), others: others.flat() }];
  });
}

/** A word of a counterpart in a title that has none of the requirement's own kind. */
export function contrastIn(contrasts: readonly Contrast[], text: string): string | undefined {
  for (const { own, others } of contrasts) {
    const other = others.find((word) => text.includes(word));
    if (other !== undefined && !own.some((word) => text.includes(word))) return other;
  }
  return undefined;
}
