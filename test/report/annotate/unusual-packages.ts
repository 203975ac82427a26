import { openPackage } from '../../../src/report/annotate/package-file.ts';
import { joinMembers, packMember } from '../../../src/write/zip/write-zip.ts';

/** The same archive with the numbers of its directory written in 64 bits, as programs do that stream large workbooks. */
export function writeWide(archive: Uint8Array): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.length - 22;
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  const entries: Buffer[] = [];
  for (let at = start, index = 0; index < count; index += 1) {
    const nameBytes = bytes.readUInt16LE(at + 28);
    const rest = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const head = Buffer.from(bytes.subarray(at, at + 46 + nameBytes));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    for (const [index, from] of [24, 20, 42].entries()) {
      extra.writeBigUInt64LE(BigInt(head.readUInt32LE(from)), 4 + index * 8);
      head.writeUInt32LE(0xffffffff, from);
    }
    head.writeUInt16LE(extra.length, 30);
    head.writeUInt16LE(0, 32);
    entries.push(head, extra);
    at += 46 + nameBytes + rest;
  }
  const directory = Buffer.concat(entries);
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(BigInt(count), 24);
  record.writeBigUInt64LE(BigInt(count), 32);
  record.writeBigUInt64LE(BigInt(directory.length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const last = Buffer.from(bytes.subarray(end));
  last.writeUInt16LE(0xffff, 8);
  last.writeUInt16LE(0xffff, 10);
  last.writeUInt32LE(0xffffffff, 12);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([bytes.subarray(0, start), directory, record, locator, last]);
}

/** The same workbook with every XML part in UTF-16. */
export async function writeInUtf16(archive: Uint8Array): Promise<Uint8Array> {
  const file = await openPackage(archive, 'a.xlsx');
  return joinMembers(
    file.names.map((name) => {
      const text = (file.read(name) ?? '').replace(/encoding="[^"]*"/i, 'encoding="UTF-16"');
      return packMember(name, Buffer.from(`\ufeff${text}`, 'utf16le'));
    }),
  );
}
