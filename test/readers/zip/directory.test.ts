import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { readZipDirectory } from '../../../src/readers/zip/directory.ts';
import { inflateChunks, packedChunks } from '../../../src/readers/zip/member-bytes.ts';
import { writeZip } from '../../lists/write-zip.ts';
import { problemOf, sourceOf } from '../xlsx/read-sheets.ts';

const CONTENT = Buffer.from('标题');

/** An archive of one stored member as writers of more than 4 GiB make it: all sizes in the wide fields. */
function wideArchive(): Buffer {
  const name = Buffer.from('a.txt');
  const local = Buffer.alloc(30);
  local.write('PK\x03\x04', 'latin1');
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.write('PK\x01\x02', 'latin1');
  entry.writeUInt32LE(crc32(CONTENT), 16);
  entry.fill(0xff, 20, 28);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(4 + 28, 30);
  entry.fill(0xff, 42, 46);
  const foreign = Buffer.from([0x55, 0x58, 0, 0]);
  const wide = Buffer.alloc(28);
  wide.writeUInt16LE(1, 0);
  wide.writeUInt16LE(24, 2);
  wide.writeBigUInt64LE(BigInt(CONTENT.length), 4);
  wide.writeBigUInt64LE(BigInt(CONTENT.length), 12);
  const files = Buffer.concat([local, name, CONTENT]);
  const directory = Buffer.concat([entry, name, foreign, wide]);
  const end64 = Buffer.alloc(56);
  end64.write('PK\x06\x06', 'latin1');
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(files.length), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(files.length + directory.length), 8);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.fill(0xff, 8, 20);
  return Buffer.concat([files, directory, end64, locator, end]);
}

async function readFirst(bytes: Buffer): Promise<string> {
  const source = sourceOf(bytes);
  const [entry] = await readZipDirectory(source);
  if (entry === undefined) return '';
  const chunks: Uint8Array[] = [];
  for await (const chunk of inflateChunks(packedChunks(source, entry), entry, source.name))
    chunks.push(chunk);
  return `${entry.name}: ${Buffer.concat(chunks)}`;
}

test('wide fields (zip64)', async () => {
  expect(await readFirst(wideArchive())).toBe('a.txt: 标题');
});

test.each([
  ['a comment', 'a comment', 9],
  ['a comment that looks like an end', `PK\x05\x06${'.'.repeat(30)}`, 34],
  ['bytes that belong to nothing', '\0\0\0\0', 0],
])('%s after the end', async (_, after, commentBytes) => {
  const archive = writeZip([{ name: '\\folder\\a.txt', content: CONTENT }]);
  archive.writeUInt16LE(commentBytes, archive.length - 2);
  expect(await readFirst(Buffer.concat([archive, Buffer.from(after)]))).toBe('folder/a.txt: 标题');
});

test('an archive of nothing', async () => {
  expect(await readZipDirectory(sourceOf(writeZip([])))).toEqual([]);
});

test.each([
  ['the end lost', wideArchive().subarray(0, -22), 'workbook/truncated'],
  ['bytes lost before the directory', Buffer.concat([wideArchive().subarray(10)]), 'workbook/damaged'],
  ['a directory without signature', Buffer.from(wideArchive()).fill(0, 41, 43), 'workbook/damaged'],
])('%s', async (_, bytes, problem) => {
  expect(await problemOf(readFirst(bytes))).toBe(problem);
});
