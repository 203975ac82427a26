import { platform } from '#platform';
import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { decodeXml } from '../../write/decode-xml.ts';
import { type ReadMember, readZip } from '../../write/zip/read-zip.ts';
import { joinMembers, packMember } from '../../write/zip/write-zip.ts';

const STORED = 0;
const DEFLATED = 8;
/** A part that is edited is held as text. */
const LARGEST_PART = 256 * 1024 ** 2;

/** The parts of an Office file: some are replaced or added, all others keep their bytes. */
export interface PackageFile {
  readonly names: readonly string[];
  /** Text of a part with the replacements so far; undefined when there is none. */
  read(name: string): string | undefined;
  write(name: string, text: string): void;
  bytes(): Uint8Array;
}

function refuse(file: string, part: string): never {
  throw new InputError([problem('annotate/unusual-package', { file }, { part })]);
}

function inflate({ name, method, packed, inflatedBytes }: ReadMember, file: string): string {
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

/** Opens an Office file in memory. Throws `InputError` for archives that cannot be rewritten part by part. */
export function openPackage(content: Uint8Array, file: string): PackageFile {
  const members = readZip(Buffer.from(content.buffer, content.byteOffset, content.length), file);
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
      const added = [...written.keys()].filter((name) => !byName.has(name));
      const parts = [...members.map(({ name }) => name), ...added].map((name) => {
        const text = written.get(name);
        const member = byName.get(name);
        return text === undefined && member !== undefined
          ? member
          : packMember(name, Buffer.from(text ?? '', 'utf8'));
      });
      return joinMembers(parts);
    },
  };
}
