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

/** Whether the last file stated a code page that its texts are not in. */
let isCodePageFalse = false;

export const wasCodePageFalse = (): boolean => isCodePageFalse;

/**
 * Whether bytes that are said to be in another code page are GBK: every pair is one, and most are common characters. Programs that
 * write the code page of the machine they were made on are common.
 */
function isPlainlyGbk(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xff || trail < 0x40 || trail === 0x7f || trail === 0xff) return false;
    pairs += 1;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common += 1;
    at += 1;
  }
  return pairs > 0 && common * 10 >= pairs * 7;
}

function decode(stated: number, units: ArrayLike<number>): string {
  const bytes = Uint8Array.from(units);
  const isFalse = stated !== 936 && stated !== 10008 && stated !== 54936 && isPlainlyGbk(bytes);
  if (isFalse) isCodePageFalse = true;
  const codePage = isFalse ? 936 : stated;
  let decoder = decoders.get(codePage);
  if (decoder === undefined) {
    const isWindows = codePage >= 1250 && codePage <= 1258;
    decoder = new TextDecoder(labels[codePage] ?? (isWindows ? `windows-${codePage}` : 'gb18030'), {
      ignoreBOM: true,
    });
    decoders.set(codePage, decoder);
  }
  return decoder.decode(bytes);
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
  isCodePageFalse = false;
  for (const id of Object.keys(formats)) delete formats[id];
  Object.assign(formats, builtIn);
  return sheetjs;
}
