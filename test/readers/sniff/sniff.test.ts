import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { openList } from '../../../src/readers/index.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { writeZip } from '../../lists/write-zip.ts';
import { readSheets } from '../read-sheets.ts';

const open = (name: string, bytes: Uint8Array) => openList(memorySource(name, bytes), defaultReadLimits);

async function refusal(name: string, content: Uint8Array | string): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  const failure: unknown = await open(name, bytes)
    .then(readSheets)
    .catch((error: unknown) => error);
  if (!(failure instanceof InputError)) throw new Error('it was not refused');
  return failure.problems.map(({ code, message }) => `${code}: ${message.en}`).join('\n');
}

const zipped = (...names: string[]) => writeZip(names.map((name) => ({ name, content: '<x/>' })));

/** An OLE compound file of one directory sector with these streams. */
function compoundFile(...names: string[]): Buffer {
  const file = Buffer.alloc(512 * 3);
  file.write('D0CF11E0A1B11AE1', 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(0, 48);
  file.writeUInt32LE(1, 76);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    file.write(name, 512 + index * 128, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, 512 + index * 128 + 64);
    // The root's child is the second entry, and each further one is to its right.
    file.writeUInt32LE(0xffffffff, 512 + index * 128 + 68);
    file.writeUInt32LE(index > 0 && index < names.length ? index + 1 : 0xffffffff, 512 + index * 128 + 72);
    file.writeUInt32LE(index === 0 ? 1 : 0xffffffff, 512 + index * 128 + 76);
  }
  file.writeUInt32LE(0xfffffffe, 1024);
  return file;
}

describe('what is no list', () => {
  it.each([
    ['file/empty', 'a.csv', ''],
    ['file/not-a-list: This is a PDF file', 'a.csv', '%PDF-1.7\n'],
    ['file/not-a-list: This is an RTF document', 'a.xls', '{\\rtf1\\ansi'],
    ['file/not-a-list: This is an image', 'a.csv', '\x89PNG\r\n\x1a\n\0\0'],
    ['file/not-a-list: This is an image', 'a.csv', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
    ['file/not-a-list: This is a RAR archive', 'a.xlsx', 'Rar!\x1A\x07\x01\0'],
    ['file/not-a-list: This is a 7-Zip archive', 'a.zip', '7z\xBC\xAF\x27\x1C\0\x04'],
    ['file/not-a-list: This is a program', 'a.csv', 'MZ\x90\0\x03\0\0\0'],
    ['file/not-a-list: This is a database file', 'a.csv', 'SQLite format 3\0\x10'],
    ['file/not-a-list: This is binary content', 'a.csv', '\x01\x02\x03\x04\0\0\x05\x06'],
    ['file/not-a-list: This is a file locked by document encryption', 'a.xls', '%TSD-Header-###%\x01\x02'],
    [
      'file/not-a-list: This is a web archive',
      'a.xls',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related',
    ],
    [
      'file/not-a-list: This is an XML file that is no spreadsheet',
      'a.xls',
      '<?xml version="1.0"?><list><entry/></list>',
    ],
    [
      'file/not-a-list: This is a web page without a table',
      'a.xls',
      '<!DOCTYPE html><html><body><form>登录</form></body></html>',
    ],
    [
      'file/not-a-list: This is a Word document without a table',
      'a.docx',
      zipped('[Content_Types].xml', 'word/document.xml'),
    ],
    [
      'file/not-a-list: This is a slide show',
      'a.xlsx',
      zipped('[Content_Types].xml', 'ppt/presentation.xml'),
    ],
    ['file/not-a-list: This is a ZIP archive without a list', 'a.zip', zipped('readme.md')],
    ['workbook/truncated', 'a.xlsx', zipped('[Content_Types].xml', 'xl/workbook.xml').subarray(0, 100)],
    [
      'file/not-a-list: This is text in UTF-32',
      'a.csv',
      Buffer.from([0xff, 0xfe, 0, 0, 0x07, 0x68, 0, 0, 0x2c, 0, 0, 0]),
    ],
    ['file/not-a-list: This is a gzip file', 'a.gz', gzipSync('a,b')],
    ['file/not-a-list: This is a Word 97-2003 document (.doc)', 'a.xls', compoundFile('WordDocument')],
    ['file/not-a-list: This is a slide show', 'a.xls', compoundFile('PowerPoint Document')],
    [
      'file/not-a-list: This is an old Office file that is no workbook',
      'a.msg',
      compoundFile('__properties_version1.0'),
    ],
    ['workbook/password', 'a.xlsx', compoundFile('EncryptionInfo', 'EncryptedPackage')],
    [
      'file/not-a-list: This is an Office file under rights',
      'a.xlsx',
      compoundFile('\u0006DataSpaces', 'EncryptedPackage'),
    ],
    [
      'file/not-a-list: This is an Office file under rights',
      'a.xls',
      compoundFile('\tDRMContent', '\u0006DataSpaces', 'Workbook'),
    ],
    ['file/damaged', 'a.xls', compoundFile('Workbook').subarray(0, 600)],
    ['file/damaged', 'a.xls', compoundFile('Workbook')],
  ])('%s: %s', async (expected, name, content) => {
    expect(await refusal(name, content)).toContain(expected);
  });

  it('passes over archives that are not to be read as one list', async () => {
    expect(await refusal('a.zip', zipped('1月.csv'))).toContain('file/not-a-list');
  });
});

describe('what is a list under another name', () => {
  const table = '<table><tr><td>标题</td></tr></table>';
  it.each([
    ['list.csv', Buffer.from('标题,日期\n甲,乙\n'), 'csv (comma)', []],
    ['list.CSV', Buffer.from('标题,日期\n甲,乙\n'), 'csv (comma)', []],
    ['list', Buffer.from('标题,日期\n甲,乙\n'), 'csv (comma)', []],
    ['list.xlsx', Buffer.from('标题\t日期\n甲\t乙\n'), 'csv (tab)', ['extension-differs']],
    ['list.xls', Buffer.from(table), 'html', ['extension-differs']],
    ['list.html', iconv.encode(`\n ${table}`, 'gbk'), 'html', []],
    [
      'list.xls',
      Buffer.from('<meta charset="utf-8"><table><tr><td>1</table>'),
      'html',
      ['extension-differs'],
    ],
    ['list.csv', Buffer.from('BM25,A\nMZ,B\n'), 'csv (comma)', []],
  ])('%s', async (name, bytes, format, notes) => {
    const opened = await open(name, bytes);
    expect([opened.format, opened.notes]).toEqual([format, notes]);
  });
});
