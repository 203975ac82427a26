/** `B12` → column 1 (0-based), row 12 (1-based); -1 and 0 for what is missing. */
export function readReference(reference: string): { readonly column: number; readonly row: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  const row = Number(reference.slice(at));
  return { column: column - 1, row: Number.isInteger(row) ? row : 0 };
}
