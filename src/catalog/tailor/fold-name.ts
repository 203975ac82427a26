/** Brackets of any kind, quotation marks, dashes and blanks: what two copies of one name differ by. */
const DECORATION = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Z}\p{Cf}"'~]/gu;

/** Names folded so far: those of one standard catalog return in every local edition of it. */
const folds = new Map<string, string>();
const MOST_FOLDS = 20_000;

/** A name without width, brackets, blanks and the trailing 权限内: equal for two copies of one name. */
export function foldName(name: string): string {
  const known = folds.get(name);
  if (known !== undefined) return known;
  const folded = name
    .normalize('NFKC')
    .replace(DECORATION, '')
    .replace(/权限内$/u, '');
  if (folds.size >= MOST_FOLDS) folds.clear();
  folds.set(name, folded);
  return folded;
}
