/** `B12` → column 1 (0-based), row 12 (1-based); -1 and 0 for what is missing. */
export function readReference(reference: string): { readonly column: number; readonly row: number } {
  // Some exporters number the columns, from 0 on: `3`, and some name both: `R12C2`.
  if (/^\d{1,5}$/u.test(reference)) return { column: Number(reference), row: 0 };
  const both = /^R(\d{1,7})C(\d{1,5})$/iu.exec(reference);
  if (both !== null) return { column: Number(both[2]) - 1, row: Number(both[1]) };
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
