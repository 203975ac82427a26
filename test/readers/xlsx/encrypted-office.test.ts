import XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { isEncryptedOffice } from '../../../src/readers/xlsx/encrypted-office.ts';
import { sourceOf } from './read-sheets.ts';

const { CFB } = XLSX;

/** The container that Office makes of a workbook with a password, its package last. */
function encrypted(packageBytes: number): Buffer {
  const container = CFB.utils.cfb_new();
  for (const name of ['/\u0006DataSpaces/Version', '/\u0006DataSpaces/DataSpaceMap', '/EncryptionInfo']) {
    CFB.utils.cfb_add(container, name, Buffer.alloc(100));
  }
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(packageBytes));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Buffer);
}

const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['EncryptedPackage']]), '表');
const oldWorkbook: Buffer = XLSX.write(book, { type: 'buffer', bookType: 'biff8' });

test.each([
  ['a small encrypted workbook', encrypted(100), true],
  ['a large one, its directory far from the start', encrypted(3_000_000), true],
  ['an old .xls', oldWorkbook, false],
  ['an .xls cut after its header', oldWorkbook.subarray(0, 512), false],
  ['a short file', oldWorkbook.subarray(0, 20), false],
  ['an archive', Buffer.from('PK\x03\x04'.padEnd(600)), false],
])('%s', async (_, bytes, isEncrypted) => {
  expect(await isEncryptedOffice(sourceOf(bytes))).toBe(isEncrypted);
});

test('a container whose chain runs in a circle ends', async () => {
  const bytes = Buffer.from(oldWorkbook);
  const directory = bytes.readUInt32LE(48);
  const table = bytes.readUInt32LE(76);
  bytes.writeUInt32LE(directory, (table + 1) * 512 + 4 * directory);
  expect(await isEncryptedOffice(sourceOf(bytes))).toBe(false);
});
