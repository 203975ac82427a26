import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/host/disk.ts';
import { createEntryPacker } from '../../../src/list/packed/pack-entries.ts';
import { packedNumbers, packedTexts } from '../../../src/list/packed/packed-entries.ts';
import { createEntryUnpacker } from '../../../src/list/packed/unpack-entries.ts';
import { readList } from '../../../src/list/read-list.ts';
import type { Entry } from '../../../src/model/publication.ts';
import { openList } from '../../../src/readers/index.ts';
import { defaultReadLimits, type OpenedList } from '../../../src/readers/reader.ts';
import { type ArrayCell, openArrays } from '../array-list.ts';

/** All that an entry says, what is not printed of it too. */
function everythingOf(entry: Entry): string {
  return JSON.stringify([entry, entry.linkDay, [...entry.fields]]);
}

/** What the entries of a list say before they are packed and after they are unpacked. */
async function passOver(name: string, opened: OpenedList, bytes: Uint8Array = new Uint8Array()) {
  const packer = createEntryPacker();
  const unpacker = createEntryUnpacker();
  const batches = readList(memorySource(name, bytes), opened, { firstOrdinal: 5 });
  const before: string[] = [];
  const after: string[] = [];
  let kept: Entry | undefined;
  let reused: Parameters<typeof packer.pack>[1];
  for (let next = await batches.next(); next.done !== true; next = await batches.next()) {
    before.push(...next.value.map(everythingOf));
    // As when it has passed to another thread.
    const packed = structuredClone(packer.pack(next.value, reused));
    const entries = unpacker.unpack(packed);
    after.push(...entries.map(everythingOf));
    kept ??= entries[0];
    reused = packed;
  }
  return { before, after, kept };
}

const lists = fileURLToPath(new URL('../../../fixtures/lists/', import.meta.url));
const example = fileURLToPath(new URL('../../../fixtures/example/', import.meta.url));

describe('entries packed and unpacked', async () => {
  const folders = ['csv', 'xlsx', 'ods', 'html'];
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(lists + folder)).map((file) => `${lists}${folder}/${file}`)),
  );

  it.each([
    ...files.flat().filter((file) => /\.(?:csv|xlsx|ods|html|xls)$/u.test(file)),
    `${example}publication-list.csv`,
    `${example}publication-list.xlsx`,
  ])('say the same: %s', async (file) => {
    const bytes = await readFile(file);
    const opened = await openList(memorySource(file, bytes), defaultReadLimits);
    const { before, after } = await passOver(file, opened, bytes);
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before);
    await opened.close();
  });

  const header = ['标题', '栏目', '索引号', '发布机构', '文号', '发布日期', '链接', '备注'];
  const row = (index: number): readonly ArrayCell[] => [
    `第${index}号 公告𠮷${'长'.repeat(index % 300)}`,
    `栏目${index % 3}`,
    `11530000/2024-${index}`,
    index % 2 === 0 ? null : `机构${index}`,
    index % 5 === 0 ? '同上' : `青卫发〔2024〕${index}号`,
    index % 7 === 0 ? '2024-02-31' : '2024-05-06',
    `https://a.gov.cn/202405/t20240506_${index}.html`,
    index % 11 === 0 ? '电话13800138000' : null,
  ];

  it('carry what few have, over many batches and in buffers used before', async () => {
    const rows = [header, ...Array.from({ length: 700 }, (_, index) => row(index))];
    const { opened } = openArrays([{ rows }], 13);
    const { before, after } = await passOver('list.xlsx', opened);
    expect(after).toEqual(before);
    expect(after.join('')).toContain('138****8000');
    expect(after.join('')).toContain('impossible-date');
  });

  it('are not read when their batch has passed', async () => {
    const rows = [header, ...Array.from({ length: 100 }, (_, index) => row(index))];
    const { opened } = openArrays([{ rows }]);
    const { kept } = await passOver('list.xlsx', opened);
    expect(() => kept?.link).toThrow(/after its batch/u);
  });

  it('have a place for every text and number, in the order in which they are packed', () => {
    expect(new Set(packedTexts).size).toBe(17);
    expect(packedNumbers[9]).toBe('linkDay');
    expect(packedNumbers[10]).toBe('changedAt');
    expect(packedTexts.map((name, index) => [name, index])).toEqual(
      expect.arrayContaining([
        ['title', 0],
        ['columnPath', 5],
        ['documentNumber', 7],
        ['party', 14],
        ['status', 15],
      ]),
    );
  });
});
