const TICKS = /^(?:[√✓✔☑■▲▄●þ]|是|[RVv]$|[RVv](?=\s))/u;
const CROSSES = new Set(['', '□', '☐', '口', '○', '〇', '×', '✗', '✕', '否', '/', '-', '—', '无', '0']);

/** A tick column's cell: ticked or not, and the words beside the tick. */
export interface PrintedTick {
  readonly isTicked: boolean;
  readonly words: string;
}

export function readTick(cell: string): PrintedTick {
  const text = cell.replace(/\s+/gu, '');
  if (CROSSES.has(text)) return { isTicked: false, words: '' };
  // 口行政相对人: an empty box with its label.
  if (/^[□☐]/u.test(text)) return { isTicked: false, words: '' };
  const tick = TICKS.exec(cell.trim());
  if (tick === null) return { isTicked: true, words: text };
  const words = cell.trim().slice(tick[0].length).replace(/\s+/gu, '');
  return { isTicked: true, words: words.replace(/^[（(](.*)[）)]$/u, '$1') };
}

export function isTick(cell: string): boolean {
  return /^(?:[√✓✔☑■▲▄þ]|R|V)$/u.test(cell.trim());
}
