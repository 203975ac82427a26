/** Archives and Office files whose members are named or stored unlike what programs of today do. */

import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/host/disk.ts';
import { nth } from '../../src/model/present.ts';
import { archiveMembers } from '../../src/readers/archive.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { InputError } from '../../src/words/problems/problem.ts';
import { makeWorkbook, workbookMembers } from '../lists/workbook-parts.ts';
import { writeZip, type ZipMember } from '../lists/write-zip.ts';
import { readSheets } from './read-sheets.ts';

const LIST = { sheets: [{ name: '清单', xml: '<row r="1"><c r="A1"><v>7</v></c></row>' }] };
const renamed = (rename: (name: string) => string) =>
  writeZip(workbookMembers(LIST).map((member) => ({ ...member, name: rename(member.name) })));
const open = (bytes: Uint8Array) => openList(memorySource('list.xlsx', bytes), defaultReadLimits);

describe('workbooks', () => {
  it.each([
    ['./ before names', (name: string) => `./${name}`],
    ['backslashes', (name: string) => name.replaceAll('/', '\\')],
    ['a folder around the package', (name: string) => `公开清单/${name}`],
    ['a folder in a folder', (name: string) => `a/b/${name}`],
  ])('with %s are read', async (_name, rename) => {
    expect(nth(await readSheets(await open(renamed(rename))), 0).rows).toEqual([['7']]);
  });

  const extra: ZipMember = { name: 'docProps/app.xml', content: '<Properties/>' };
  it('may hold a part twice that nobody reads', async () => {
    expect(
      nth(await readSheets(await open(makeWorkbook({ ...LIST, extra: [extra, extra] }))), 0).rows,
    ).toEqual([['7']]);
  });

  it('may not hold a part twice that is read', async () => {
    const twice = makeWorkbook({ ...LIST, replace: (members) => [...members, nth(members, -1)] });
    await expect(open(twice).then(readSheets)).rejects.toBeInstanceOf(InputError);
  });
});

/** An archive of one member with a name in another code page, and beside it the name in UTF-8. */
function withStatedName(raw: Buffer, name: string, checksum = crc32(raw)): Buffer {
  const placeholder = 'x'.repeat(raw.length);
  const bytes = writeZip([{ name: placeholder, content: '标题,日期\n甲,2024\n', claims: { flags: 0 } }]);
  for (let at = bytes.indexOf(placeholder); at >= 0; at = bytes.indexOf(placeholder, at + 1))
    raw.copy(bytes, at);
  const utf8 = Buffer.from(name);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + utf8.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(checksum, 5);
  const extra = Buffer.concat([field, utf8]);
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  const end = bytes.indexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entry = Buffer.concat([bytes.subarray(directory, end), extra]);
  entry.writeUInt16LE(extra.length, 30);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt32LE(entry.length, 12);
  return Buffer.concat([bytes.subarray(0, directory), entry, tail]);
}

async function namesOf(bytes: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  for await (const { name } of archiveMembers(memorySource('月报.zip', bytes), defaultReadLimits))
    names.push(name);
  return names;
}

describe('names of members', () => {
  const raw = Buffer.from([0x82, 0xa0, 0x82, 0xa2, 0x2e, 0x63, 0x73, 0x76]);
  it('are those that are stated in UTF-8', async () => {
    expect(await namesOf(withStatedName(raw, '六月清单.csv'))).toEqual(['月报.zip/六月清单.csv']);
  });

  it('are their own where the stated one belonged to another', async () => {
    expect(await namesOf(withStatedName(Buffer.from('june.csv'), '六月清单.csv', 1))).toEqual([
      '月报.zip/june.csv',
    ]);
  });
});
