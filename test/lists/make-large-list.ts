/**
 * Writes large lists for measuring, outside the repository:
 * `tsx test/lists/make-large-list.ts ROWS [FOLDER] [SEED]` makes `list-ROWS.xlsx`, `.csv` (UTF-8) and `.gbk.csv` there,
 * by default in the system's temporary folder. The workbook is laid out as Excel does it: sheet before shared strings.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { crc32, createDeflateRaw } from 'node:zlib';
import iconv from 'iconv-lite';
import { isoDay, LIST_COLUMNS, type ListRow, listRows } from './list-rows.ts';
import { stylesOf, workbookMembers } from './workbook-parts.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** What the readers of other programs ask for before they look at anything else. */
const CONTENT_TYPES = [
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...[
    ['workbook', 'sheet.main'],
    ['worksheets/sheet1', 'worksheet'],
    ['sharedStrings', 'sharedStrings'],
    ['styles', 'styles'],
  ].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`),
  '</Types>',
].join('');

/** Joins pieces so that streams need not pass a million small ones. */
async function* inChunks(pieces: Iterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

function cellsOf(row: ListRow): string[] {
  return [
    String(row.number),
    row.index,
    row.title,
    row.column,
    row.body,
    row.document,
    row.formed,
    isoDay(row.published),
    row.way,
    row.link,
  ];
}

function* csvLines(rows: number, seed: number): Generator<string> {
  const quote = (cell: string) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  yield `${LIST_COLUMNS.join(',')}\r\n`;
  for (const row of listRows(rows, seed)) yield `${cellsOf(row).map(quote).join(',')}\r\n`;
}

export async function writeCsv(
  path: string,
  rows: number,
  seed: number,
  encoding: 'utf8' | 'gb18030',
): Promise<void> {
  async function* encoded(): AsyncGenerator<Buffer> {
    for await (const chunk of inChunks(csvLines(rows, seed))) yield iconv.encode(chunk, encoding);
  }
  await pipeline(Readable.from(encoded()), createWriteStream(path));
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Sheet XML; the strings met are numbered in order of first use, as Excel does. */
function* sheetXml(rows: number, seed: number, numberOf: (text: string) => number): Generator<string> {
  const shared = (column: string, row: number, text: string) =>
    text === '' ? '' : `<c r="${column}${row}" t="s"><v>${numberOf(text)}</v></c>`;
  const letters = [...'ABCDEFGHIJ'];
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
  yield `<row r="1" spans="1:10">${LIST_COLUMNS.map((text, index) => shared(letters[index] as string, 1, text)).join('')}</row>`;
  let number = 1;
  for (const row of listRows(rows, seed)) {
    number += 1;
    let cells = `<c r="A${number}"><v>${row.number}</v></c>`;
    cellsOf(row).forEach((cell, index) => {
      const letter = letters[index] as string;
      if (letter === 'H') cells += `<c r="H${number}" s="1"><v>${row.published + 25_569}</v></c>`;
      else if (letter !== 'A') cells += shared(letter, number, cell);
    });
    yield `<row r="${number}" spans="1:10">${cells}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* stringsXml(texts: Iterable<string>): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  for (const text of texts) yield `<si><t>${escapeXml(text)}</t></si>`;
  yield '</sst>';
}

export async function writeWorkbook(path: string, rows: number, seed: number): Promise<void> {
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, numbers.size);
    return numbers.size - 1;
  };
  const members = workbookMembers({
    sheets: [{ name: '信息公开目录', xml: '' }],
    strings: '',
    styles: stylesOf([0, 31]),
  });
  const file = await open(path, 'w');
  const directory: Buffer[] = [];
  let offset = 0;

  async function add(name: string, pieces: Iterable<string>): Promise<void> {
    const headerOffset = offset;
    const put = async (bytes: Buffer) => {
      await file.write(bytes);
      offset += bytes.length;
    };
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    // Sizes follow the content, as with every writer that streams.
    fields.writeUInt16LE(0x0808, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    await put(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name)]));
    let checksum = 0;
    let inflated = 0;
    let packed = 0;
    async function* counted(): AsyncGenerator<Buffer> {
      for await (const chunk of inChunks(pieces)) {
        const bytes = Buffer.from(chunk);
        checksum = crc32(bytes, checksum);
        inflated += bytes.length;
        yield bytes;
      }
    }
    const deflater = Readable.from(counted()).pipe(createDeflateRaw({ level: 6 }));
    for await (const chunk of deflater as AsyncIterable<Buffer>) {
      packed += chunk.length;
      await put(chunk);
    }
    fields.writeUInt32LE(checksum, 10);
    fields.writeUInt32LE(packed, 14);
    fields.writeUInt32LE(inflated, 18);
    await put(Buffer.concat([Buffer.from('PK\x07\x08', 'latin1'), fields.subarray(10, 22)]));
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(headerOffset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, rest, Buffer.from(name)]),
    );
  }

  for (const { name, content } of members) {
    if (name.startsWith('xl/worksheets/')) await add(name, sheetXml(rows, seed, numberOf));
    else if (name === 'xl/sharedStrings.xml') await add(name, stringsXml(numbers.keys()));
    else await add(name, [name === '[Content_Types].xml' ? CONTENT_TYPES : String(content)]);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  await file.write(Buffer.concat([list, end]));
  await file.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rows = '100000', folder = tmpdir(), seed = '1'] = process.argv.slice(2);
  await mkdir(folder, { recursive: true });
  const path = (extension: string) => join(folder, `list-${rows}.${extension}`);
  await writeWorkbook(path('xlsx'), Number(rows), Number(seed));
  await writeCsv(path('csv'), Number(rows), Number(seed), 'utf8');
  await writeCsv(path('gbk.csv'), Number(rows), Number(seed), 'gb18030');
}
