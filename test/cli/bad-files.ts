/** Files that no reader can make a list of, written into a folder of the test. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { seededNumbers } from '../lists/list-rows.ts';
import { MAIN, makeWorkbook, type WorkbookParts } from '../lists/workbook-parts.ts';
import { writeZip } from '../lists/write-zip.ts';

const MEBIBYTE = 1024 ** 2;
/** The sizes of the issue take a nightly run: `MULU_BIG=500` makes cells of 500 MiB. */
const bigMebibytes = Number(process.env.MULU_BIG ?? 8);

const header = '标题,栏目,发布日期\n';
const line = '健康素养公示,行政许可,2024-01-02\n';
const fixture = (path: string) =>
  readFile(fileURLToPath(new URL(`../../fixtures/lists/${path}`, import.meta.url)));
const row = (number: number, ...texts: readonly string[]) =>
  `<row r="${number}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const workbook = (xml: string, parts: Partial<WorkbookParts> = {}) =>
  makeWorkbook({ sheets: [{ name: '清单', xml }], ...parts });
const good = row(1, '标题', '栏目', '发布日期') + row(2, '公示', '行政许可', '2024-01-02');

async function writeLong(path: string, head: string, tail: string): Promise<void> {
  const stream = createWriteStream(path);
  const piece = Buffer.alloc(MEBIBYTE, 'x');
  stream.write(head);
  for (let count = 0; count < bigMebibytes; count += 1) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end(tail);
  await once(stream, 'close');
}

function locked(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(200, 1));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(9000, 7));
  return XLSX.CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

/** By file name: what is in it, and the words that the one problem about it must have. */
export const badFiles: readonly (readonly [
  name: string,
  write: (path: string) => Promise<unknown>,
  says: RegExp,
])[] = [
  ['empty.xlsx', (path) => writeFile(path, ''), /\[file\/empty\]/u],
  ['blank.csv', (path) => writeFile(path, ' \r\n\n\t\n'), /\[file\/empty\]/u],
  [
    'header-only.csv',
    (path) => writeFile(path, 'a,b\n1,2\n'),
    /No header row.*a \| b \/ 1 \| 2.*\[list\/no-header\]/u,
  ],
  [
    'truncated.xlsx',
    async (path) => writeFile(path, (await fixture('xlsx/openpyxl-plain.xlsx')).subarray(0, 4000)),
    /\[workbook\/truncated\]/u,
  ],
  [
    'truncated.xls',
    async (path) => writeFile(path, (await fixture('xls/libreoffice.xls')).subarray(0, 5000)),
    /\[file\/damaged\]/u,
  ],
  ['locked.xlsx', (path) => writeFile(path, locked()), /password.*\[workbook\/password\]/u],
  [
    'corrupt.xlsx',
    (path) =>
      writeFile(
        path,
        workbook(good, {
          replace: (all) =>
            all.map((member) =>
              member.name.endsWith('sheet1.xml') ? { ...member, claims: { checksum: 1 } } : member,
            ),
        }),
      ),
    /sheet1\.xml.*\[workbook\/bad-checksum\]/u,
  ],
  [
    'bomb.xlsx',
    (path) =>
      writeFile(
        path,
        workbook(good, {
          replace: (all) =>
            all.map((member) =>
              member.name.endsWith('sheet1.xml')
                ? { ...member, claims: { inflatedBytes: 0xfff00000 } }
                : member,
            ),
        }),
      ),
    /(?:inflat|unpack).*\[workbook\/(?:inflation-ratio|inflated-size)\].*--max-inflated/su,
  ],
  [
    'entities.xlsx',
    (path) =>
      writeFile(
        path,
        workbook(
          `<!DOCTYPE x [<!ENTITY a "aa">]><worksheet xmlns="${MAIN}"><sheetData>${good}</sheetData></worksheet>`,
        ),
      ),
    /DOCTYPE.*\[workbook\/document-type\]/u,
  ],
  [
    'entities.xls',
    (path) =>
      writeFile(
        path,
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
    /DOCTYPE.*document-type\]/u,
  ],
  [
    'long-cell.csv',
    (path) => writeLong(path, `${header}"`, '",a,2024-01-02\n'),
    /long-cell\.csv:2 \(A\).*1,048,576.*\[table\/cell-size\].*--max-cell/su,
  ],
  [
    'long-cell.html',
    (path) => writeLong(path, '<table><tr><td>标题</td><td>栏目</td></tr><tr><td>', '</td></tr></table>'),
    /\[table\/cell-size\].*--max-cell/su,
  ],
  [
    'long-cell.xlsx',
    (path) => writeFile(path, workbook(good + row(3, 'x'.repeat(2 * MEBIBYTE)))),
    /--max-(?:cell|inflated)/u,
  ],
  [
    'wide.csv',
    (path) => writeFile(path, `${header}${'x,'.repeat(16_383)}x\n`),
    /wide\.csv:2.*\[table\/columns\].*--max-columns/su,
  ],
  [
    'wide.xlsx',
    (path) =>
      writeFile(path, workbook(`${good}<row r="3">${'<c t="str"><v>x</v></c>'.repeat(16_384)}</row>`)),
    /\[workbook\/columns\].*--max-columns/su,
  ],
  [
    'unclosed.csv',
    // What the open quote swallows is no whole row, so nothing shows where it should have ended.
    (path) => writeFile(path, `${header}${line}"公示二,许可,2024-01-02\n尾\n`),
    /unclosed\.csv:3.*\[csv\/unclosed-quote\]/u,
  ],
  [
    'mixed.csv',
    (path) =>
      writeFile(path, Buffer.concat([Buffer.from(header + line), iconv.encode(line.repeat(3), 'gb18030')])),
    /mixed\.csv:3.*UTF-8.*GB18030.*\[csv\/mixed-encodings\]/u,
  ],
  [
    'binary.csv',
    (path) => {
      const next = seededNumbers(7);
      return writeFile(path, Buffer.from(Array.from({ length: 9000 }, () => next(256))));
    },
    /\[(?:file\/not-a-list|csv\/binary-bytes)\]/u,
  ],
  [
    'report.pdf',
    (path) => writeFile(path, '%PDF-1.7\n1 0 obj <<>> endobj\n'),
    /a PDF file.*\[file\/not-a-list\]/u,
  ],
  [
    'report.xlsx',
    (path) => writeFile(path, '%PDF-1.7\n1 0 obj <<>> endobj\n'),
    /a PDF file.*\[file\/not-a-list\]/u,
  ],
  [
    'login.xls',
    (path) => writeFile(path, '<html><body>请登录</body></html>'),
    /web page without a table.*\[file\/not-a-list\]/u,
  ],
  [
    'notes.zip',
    (path) => writeFile(path, writeZip([{ name: 'readme.md', content: 'x' }])),
    /\[file\/not-a-list\]/u,
  ],
  ['folder', (path) => mkdir(path), /\[file\/folder-without-lists\]/u],
  ['missing.csv', async () => undefined, /No such file.*\[file\/not-found\]/u],
];

export async function writeBadFiles(folder: string): Promise<void> {
  for (const [name, write] of badFiles) await write(join(folder, name));
  await writeFile(join(folder, 'good.csv'), header + line);
  await writeFile(
    join(folder, 'months.zip'),
    writeZip([
      { name: '1月.csv', content: header + line },
      { name: '2月.csv', content: 'a,b\n1,2\n' },
      { name: '3月.xlsx', content: workbook(good).subarray(0, 300) },
    ]),
  );
}
