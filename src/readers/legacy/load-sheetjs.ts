/** Code pages of old workbooks by their Windows number; Simplified Chinese where the file names none. */
const labels: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  10008: 'gb18030',
  28591: 'windows-1252',
  65001: 'utf-8',
};

const decoders = new Map<number, InstanceType<typeof TextDecoder>>();

function decode(codePage: number, bytes: ArrayLike<number>): string {
  let decoder = decoders.get(codePage);
  if (decoder === undefined) {
    const isWindows = codePage >= 1250 && codePage <= 1258;
    decoder = new TextDecoder(labels[codePage] ?? (isWindows ? `windows-${codePage}` : 'gb18030'), {
      ignoreBOM: true,
    });
    decoders.set(codePage, decoder);
  }
  return decoder.decode(Uint8Array.from(bytes));
}

/** Built-in formats that the library does not know (ECMA-376 18.8.30, East Asian): all of them dates or times of day. */
const eastAsianDates = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const eastAsianTimes = [32, 33, 34, 35, 55, 56];

type Formats = Record<string, string>;

/** The formats that a file need not declare. */
let builtIn: Formats | undefined;

/**
 * The library for old binary workbooks, loaded when such a file comes. Its own tables of code pages (1.5 MB) are replaced
 * with the platform's decoders, and its table of formats, which keeps those of the last file, is put back.
 */
export async function loadSheetjs() {
  const sheetjs = await import('@e965/xlsx');
  const formats: Formats = sheetjs.SSF.get_table();
  if (builtIn === undefined) {
    sheetjs.set_cptable({ utils: { decode, encode: () => [] } });
    builtIn = {
      ...formats,
      ...Object.fromEntries(eastAsianDates.map((id) => [id, 'yyyy"年"m"月"d"日"'])),
      ...Object.fromEntries(eastAsianTimes.map((id) => [id, 'h"时"mm"分"'])),
    };
  }
  for (const id of Object.keys(formats)) delete formats[id];
  Object.assign(formats, builtIn);
  return sheetjs;
}
