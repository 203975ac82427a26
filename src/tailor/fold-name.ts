/** Brackets of any kind, quotation marks, dashes and blanks: what two copies of one name differ by. */
const DECORATION = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Pd}\p{Z}\p{Cf}"'~]/gu;

/** A name without width, brackets, blanks and the trailing 权限内: equal for two copies of one name. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(DECORATION, '')
    .replace(/权限内$/u, '');
}
