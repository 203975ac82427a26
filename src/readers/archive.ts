import { documentExtensions, extensionOf, listExtensions } from '../model/list-extensions.ts';
import { problem } from '../words/problems/index.ts';
import { InputError } from '../words/problems/problem.ts';
import { memberSource } from './archive-member.ts';
import type { ByteSource, ReadLimits } from './reader.ts';
import { isZip } from './sniff/magic.ts';
import { sniff } from './sniff/sniff.ts';
import { readZipDirectory, type ZipEntry } from './zip/directory.ts';

const archiveExtensions = new Set(['zip', 'rar', '7z', 'gz', 'tar', 'tgz']);

/** A year of a county's sections, week by week, stays below; each list is opened by itself. */
const MOST_MEMBERS = 2_000;

const LOCAL_HEADER_BYTES = 30;
const UTF8_NAME_FLAG = 0x0800;

/** What Office, macOS and Windows leave in archives beside the lists. */
function isLeftover(name: string): boolean {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return (
    name.endsWith('/') ||
    name.startsWith('__MACOSX/') ||
    base.startsWith('.') ||
    base.startsWith('~$') ||
    base === ''
  );
}

/**
 * The name as its writer meant it. The directory keeps only what UTF-8 could read; Windows writes GBK without the UTF-8
 * flag, so the bytes are taken from the member's own header.
 */
async function memberName(source: ByteSource, entry: ZipEntry): Promise<string> {
  const header = Buffer.from(await source.readAt(entry.headerOffset, LOCAL_HEADER_BYTES));
  if (entry.isNameStated || header.length < LOCAL_HEADER_BYTES) return entry.name;
  const bytes = await source.readAt(entry.headerOffset + LOCAL_HEADER_BYTES, header.readUInt16LE(26));
  const isUtf8 = (header.readUInt16LE(6) & UTF8_NAME_FLAG) !== 0;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    if (isUtf8) return entry.name;
  }
  const name = new TextDecoder('gb18030').decode(bytes);
  // A backslash is a folder mark here; inside GBK characters it is their second byte, which decoding took care of.
  return name.replaceAll('\\', '/');
}

function assertSafeName(file: string, name: string): void {
  if (/^\/|^[A-Za-z]:|(?:^|\/)\.\.(?:\/|$)|\0/u.test(name))
    throw new InputError([problem('archive/unsafe-name', { file }, { name })]);
}

/** Whether this is a ZIP archive with lists in it (and no workbook, which is a ZIP archive too). */
export async function isArchiveOfLists(source: ByteSource): Promise<boolean> {
  // Told from its first bytes for nearly all lists, which are looked into again when they are read.
  if (!isZip(await source.readAt(0, 4))) return false;
  const sniffed = await sniff(source);
  if (sniffed.kind !== 'archive') return false;
  const entries = await readZipDirectory(source);
  return entries.some((entry) => !isLeftover(entry.name));
}

/** Members of an archive that are to be read, in the order of their names. */
async function wantedMembers(source: ByteSource): Promise<{ name: string; entry: ZipEntry }[]> {
  const members: { name: string; entry: ZipEntry }[] = [];
  const documents: { name: string; entry: ZipEntry }[] = [];
  for (const entry of await readZipDirectory(source)) {
    const name = await memberName(source, entry);
    assertSafeName(source.name, name);
    if (isLeftover(name)) continue;
    if (archiveExtensions.has(extensionOf(name)))
      throw new InputError([problem('archive/nested', { file: source.name }, { name })]);
    if (listExtensions.includes(extensionOf(name))) members.push({ name, entry });
    else if (documentExtensions.includes(extensionOf(name))) documents.push({ name, entry });
  }
  const byName = new Intl.Collator('en', { numeric: true });
  return (members.length > 0 ? members : documents).sort((one, other) =>
    byName.compare(one.name, other.name),
  );
}

/**
 * The lists in an archive, one after the other, named `archive.zip/member`. Other files are passed over. Throws
 * `InputError` for names that lead out of the archive, archives inside it, passwords, and more lists or inflated bytes than allowed.
 */
export async function* archiveMembers(source: ByteSource, limits: ReadLimits): AsyncGenerator<ByteSource> {
  const members = await wantedMembers(source);
  const place = { file: source.name };
  if (members.length === 0) throw new InputError([problem('file/not-a-list', place, { found: 'zip' })]);
  if (members.length > MOST_MEMBERS) {
    const facts = { members: members.length, limit: MOST_MEMBERS };
    throw new InputError([problem('archive/members', place, facts)]);
  }
  const inflated = members.reduce((sum, { entry }) => sum + entry.inflatedBytes, 0);
  if (inflated > limits.maxInflatedBytes) {
    const facts = { bytes: inflated, limit: limits.maxInflatedBytes };
    throw new InputError([problem('workbook/inflated-size', place, facts)]);
  }
  const locked = members.find(({ entry }) => entry.isEncrypted);
  if (locked !== undefined) throw new InputError([problem('archive/password', place, { name: locked.name })]);
  for (const { name, entry } of members) yield memberSource(source, entry, name);
}
