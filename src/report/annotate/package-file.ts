import { platform } from '#platform';
import { memorySource } from '../../readers/reader.ts';
import { packageMembers, readZipDirectory, type ZipEntry } from '../../readers/zip/directory.ts';
import { packedChunks } from '../../readers/zip/member-bytes.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { decodeXml } from '../../write/xml-text.ts';
import { joinMembers, packMember, repackMember } from '../../write/zip/write-zip.ts';

const STORED = 0;
const DEFLATED = 8;
/** A part that is edited is held as text. */
const LARGEST_PART = 256 * 1024 ** 2;

/** The parts of an Office file: some are replaced or added, of all others the packed bytes stay. */
export interface PackageFile {
  readonly names: readonly string[];
  /** Text of a part with the replacements so far; undefined when there is none. */
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  bytes(): Uint8Array;
}

interface Member extends ZipEntry {
  readonly packed: Uint8Array;
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

function inflate({ name, method, packed, inflatedBytes }: Member, file: string): string {
  if (inflatedBytes > LARGEST_PART) refuse(file, name);
  if (method !== STORED && method !== DEFLATED) refuse(file, name);
  let bytes: Uint8Array;
  try {
    bytes = method === STORED ? packed : platform.inflateWhole(packed, inflatedBytes);
  } catch {
    return refuse(file, name);
  }
  return decodeXml(bytes) ?? refuse(file, name);
}

async function readMembers(content: Uint8Array, file: string): Promise<readonly Member[]> {
  const source = memorySource(file, content);
  const members: Member[] = [];
  for (const entry of packageMembers(await readZipDirectory(source))) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of packedChunks(source, entry)) chunks.push(chunk);
    members.push({ ...entry, packed: Buffer.concat(chunks) });
  }
  return members;
}

/** Opens an Office file in memory. Throws `InputError` for archives that cannot be rewritten part by part. */
export async function openPackage(content: Uint8Array, file: string): Promise<PackageFile> {
  const members = await readMembers(content, file);
  const encrypted = members.find(({ isEncrypted }) => isEncrypted);
  if (encrypted !== undefined) refuse(file, encrypted.name);
  const byName = new Map(members.map((member) => [member.name, member]));
  const written = new Map<string, string>();
  return {
    names: members.map(({ name }) => name),
    read(name) {
      const text = written.get(name);
      if (text !== undefined) return text;
      const member = byName.get(name);
      return member === undefined ? undefined : inflate(member, file);
    },
    write: (name, text) => void written.set(name, text),
    bytes() {
      const kept = members.map((member) => {
        const text = written.get(member.name);
        return text === undefined
          ? repackMember(member.name, member)
          : packMember(member.name, Buffer.from(text, 'utf8'));
      });
      const added = [...written].filter(([name]) => !byName.has(name));
      return joinMembers([
        ...kept,
        ...added.map(([name, text]) => packMember(name, Buffer.from(text, 'utf8'))),
      ]);
    },
  };
}
