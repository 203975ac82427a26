import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../src/host/disk.ts';
import { archiveMembers, isArchiveOfLists } from '../../src/readers/archive.ts';
import { openList } from '../../src/readers/index.ts';
import { defaultReadLimits } from '../../src/readers/reader.ts';
import { InputError } from '../../src/words/problems/problem.ts';
import { writeZip, type ZipMember } from '../lists/write-zip.ts';
import { readSheets } from './read-sheets.ts';

const csv = (text: string) => Buffer.from(`标题,日期\n${text},2024-01-02\n`);

async function read(bytes: Uint8Array, maxInflatedBytes = defaultReadLimits.maxInflatedBytes) {
  const limits = { ...defaultReadLimits, maxInflatedBytes };
  const lists: [string, string | undefined][] = [];
  for await (const member of archiveMembers(memorySource('月报.zip', bytes), limits)) {
    const [sheet] = await readSheets(await openList(member, limits));
    lists.push([member.name, sheet?.rows[1]?.[0]]);
  }
  return lists;
}

async function problemOf(bytes: Uint8Array, maxInflatedBytes?: number) {
  const failure: unknown = await read(bytes, maxInflatedBytes).catch((error: unknown) => error);
  if (!(failure instanceof InputError)) throw new Error('it was not refused');
  return failure.problems.map(({ code }) => code).join();
}

/** The member's name as bytes: Windows writes GBK and leaves the UTF-8 flag out. */
function gbkNamed(member: ZipMember): Buffer {
  const name = iconv.encode(member.name, 'gbk');
  const placeholder = 'x'.repeat(name.length);
  const bytes = writeZip([{ ...member, name: placeholder, claims: { flags: 0 } }]);
  for (let at = bytes.indexOf(placeholder); at >= 0; at = bytes.indexOf(placeholder, at + 1))
    name.copy(bytes, at);
  return bytes;
}

describe('an archive of lists', () => {
  it('gives its lists in the order of their names and passes over the rest', async () => {
    const bytes = writeZip([
      { name: '2024/', content: '' },
      { name: '2024/10月.csv', content: csv('十') },
      { name: '2024/2月.csv', content: csv('二'), isStored: true },
      { name: '2024/说明.docx', content: 'x' },
      { name: '__MACOSX/2024/._2月.csv', content: 'x' },
      { name: '2024/~$2月.xlsx', content: 'x' },
      { name: '2024/.DS_Store', content: 'x' },
    ]);
    expect(await isArchiveOfLists(memorySource('a.zip', bytes))).toBe(true);
    expect(await read(bytes)).toEqual([
      ['月报.zip/2024/2月.csv', '二'],
      ['月报.zip/2024/10月.csv', '十'],
    ]);
  });

  it('reads names that Windows wrote in GBK', async () => {
    expect(await read(gbkNamed({ name: '一月公开清单.csv', content: csv('一') }))).toEqual([
      ['月报.zip/一月公开清单.csv', '一'],
    ]);
  });

  it('opens a workbook inside', async () => {
    const { readFile } = await import('node:fs/promises');
    const book = await readFile(new URL('../../fixtures/lists/base/openpyxl.xlsx', import.meta.url));
    const bytes = writeZip([{ name: 'a.xlsx', content: book }]);
    expect(await isArchiveOfLists(memorySource('a.xlsx', book))).toBe(false);
    expect((await read(bytes))[0]).toEqual(['月报.zip/a.xlsx', '序号']);
  });

  it('gives a member the digest of its unpacked bytes', async () => {
    const archive = memorySource('a.zip', writeZip([{ name: 'a.csv', content: csv('一') }]));
    for await (const member of archiveMembers(archive, defaultReadLimits))
      expect(await member.sha256()).toBe(await memorySource('a.csv', csv('一')).sha256());
  });

  it.each<[string, readonly ZipMember[], string]>([
    ['names that lead out', [{ name: '../a.csv', content: csv('一') }], 'archive/unsafe-name'],
    ['names of another drive', [{ name: 'C:\\a.csv', content: csv('一') }], 'archive/unsafe-name'],
    ['archives inside', [{ name: 'a.zip', content: writeZip([]) }], 'archive/nested'],
    [
      'lists without end',
      Array.from({ length: 2001 }, (_, index) => ({ name: `${index}.csv`, content: '' })),
      'archive/members',
    ],
    ['no lists', [{ name: 'a.pdf', content: 'x' }], 'file/not-a-list'],
    ['a password', [{ name: 'a.csv', content: csv('一'), claims: { flags: 0x0801 } }], 'archive/password'],
    [
      'a wrong checksum',
      [{ name: 'a.csv', content: csv('一'), claims: { checksum: 1 } }],
      'workbook/bad-checksum',
    ],
    [
      'a false size',
      [{ name: 'a.csv', content: csv('一'), claims: { inflatedBytes: 10 } }],
      'workbook/damaged',
    ],
  ])('with %s is refused', async (_name, members, code) => {
    expect(await problemOf(writeZip(members))).toBe(code);
  });

  it('is refused when its lists inflate beyond the limit', async () => {
    expect(await problemOf(writeZip([{ name: 'a.csv', content: Buffer.alloc(5000, 'a') }]), 4000)).toBe(
      'workbook/inflated-size',
    );
  });
});
