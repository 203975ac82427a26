import type { ByteSource } from '../reader.ts';

const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER_BYTES = 512;
const ENTRY_BYTES = 128;
/** Sector numbers from here on mean: no more. */
const LAST_SECTOR = 0xffff_fff0;
/** The container of an encrypted file lists a dozen streams; a few sectors hold them. */
const MOST_SECTORS = 64;

/**
 * True for a password-protected .xlsx (or .docx, .pptx): an OLE container that holds the encrypted package.
 * An old .xls is the same container without it.
 */
export async function isEncryptedOffice(source: ByteSource): Promise<boolean> {
  const header = Buffer.from(await source.readAt(0, HEADER_BYTES));
  if (header.length < HEADER_BYTES || !header.subarray(0, 8).equals(SIGNATURE)) return false;
  const sectorBytes = header.readUInt16LE(30) === 12 ? 4096 : 512;
  const readSector = async (sector: number) =>
    Buffer.from(await source.readAt((sector + 1) * sectorBytes, sectorBytes));
  let sector = header.readUInt32LE(48);
  for (let read = 0; read < MOST_SECTORS && sector < LAST_SECTOR; read += 1) {
    const entries = await readSector(sector);
    for (let at = 0; at + ENTRY_BYTES <= entries.length; at += ENTRY_BYTES) {
      const nameBytes = Math.max(0, Math.min(64, entries.readUInt16LE(at + 64)) - 2);
      if (entries.toString('utf16le', at, at + nameBytes) === 'EncryptedPackage') return true;
    }
    const next = await nextSector(header, sector, sectorBytes, readSector);
    if (next === undefined) return false;
    sector = next;
  }
  return false;
}

/** The sector that follows in the chain, from the allocation table that the header points to. */
async function nextSector(
  header: Buffer,
  sector: number,
  sectorBytes: number,
  readSector: (sector: number) => Promise<Buffer>,
): Promise<number | undefined> {
  const perSector = sectorBytes / 4;
  const slot = 76 + 4 * Math.floor(sector / perSector);
  if (slot + 4 > HEADER_BYTES) return undefined;
  const table = await readSector(header.readUInt32LE(slot));
  const at = 4 * (sector % perSector);
  return at + 4 <= table.length ? table.readUInt32LE(at) : undefined;
}
