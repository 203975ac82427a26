import { problem } from '../../words/problems/index.ts';
import { InputError } from '../../words/problems/problem.ts';
import { type ByteSource, defaultReadLimits, type ReadLimits } from '../reader.ts';
import { packageMembers, readZipDirectory, type ZipEntry } from '../zip/directory.ts';
import { assertReadable, inflateChunks, packedChunks } from '../zip/member-bytes.ts';

/** Parts other than sheets and shared strings; styles of much-copied files reach tens of megabytes. */
const LARGEST_WHOLE_PART = 64 * 1024 ** 2;
/** Bombs inflate up to 1,032 times; sheets of a million empty styled rows stay below 100. */
const HIGHEST_RATIO = 300;
/** What may inflate by any ratio. */
const SMALL_PART = 128 * 1024 ** 2;

/** The parts of an Office file by name, unpacked in the order we want, within the limits. */
export interface PackageParts {
  readonly file: string;
  readonly limits: ReadLimits;
  readonly names: readonly string[];
  /** Names are compared without case, as Office does. */
  find(name: string): ZipEntry | undefined;
  /** The part's packed bytes, after its sizes were found within the limits. */
  packed(entry: ZipEntry): AsyncIterable<Uint8Array>;
  inflate(entry: ZipEntry): AsyncIterable<Uint8Array>;
  /** A small part as text; '' when there is none. */
  text(name: string): Promise<string>;
}

/** Opens the archive of an Office file. Throws `InputError` when it is broken. */
export async function openParts(source: ByteSource, limits: ReadLimits): Promise<PackageParts> {
  const file = source.name;
  const entries = packageMembers(await readZipDirectory(source));
  const byName = new Map<string, ZipEntry>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (byName.has(key)) twice.add(key);
    byName.set(key, entry);
  }
  const counted = new Set<ZipEntry>();
  let inflatedBytes = 0;

  function admit(entry: ZipEntry): void {
    assertReadable(file, entry);
    if (counted.has(entry)) return;
    counted.add(entry);
    inflatedBytes += entry.inflatedBytes;
    const limit = limits.maxInflatedBytes;
    if (inflatedBytes > limit) {
      throw new InputError([problem('workbook/inflated-size', { file }, { bytes: inflatedBytes, limit })]);
    }
    const ratio = Math.round(entry.inflatedBytes / Math.max(1, entry.packedBytes));
    const isTrusted = limit > defaultReadLimits.maxInflatedBytes;
    if (entry.inflatedBytes > SMALL_PART && ratio > HIGHEST_RATIO && !isTrusted) {
      const facts = { part: entry.name, ratio, limit: HIGHEST_RATIO, bytes: inflatedBytes };
      throw new InputError([problem('workbook/inflation-ratio', { file }, facts)]);
    }
  }

  function packed(entry: ZipEntry): AsyncIterable<Uint8Array> {
    admit(entry);
    return packedChunks(source, entry);
  }
  const inflate = (entry: ZipEntry) => toUtf8(inflateChunks(packed(entry), entry, file));
  const find = (name: string) => {
    // Two parts of one name mean one thing to one program and another to the next: it matters where one is read.
    if (twice.has(name.toLowerCase())) throw damagedPart(file, name);
    return byName.get(name.toLowerCase());
  };
  return {
    file,
    limits,
    names: entries.map((entry) => entry.name),
    find,
    packed,
    inflate,
    async text(name) {
      const entry = find(name);
      if (entry === undefined) return '';
      if (entry.inflatedBytes > LARGEST_WHOLE_PART) {
        const facts = { part: entry.name, limit: LARGEST_WHOLE_PART };
        throw new InputError([problem('workbook/part-size', { file }, facts)]);
      }
      const chunks: Uint8Array[] = [];
      for await (const chunk of inflate(entry)) chunks.push(chunk);
      return new TextDecoder().decode(Buffer.concat(chunks));
    },
  };
}

/** Parts may be UTF-16; all that follows reads UTF-8. */
export async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) decoder = wideDecoder(chunk);
    isFirst = false;
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  }
}

function wideDecoder(chunk: Uint8Array): InstanceType<typeof TextDecoder> | undefined {
  const [first, second] = chunk;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
    return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
    return new TextDecoder('utf-16be');
  return undefined;
}

function damagedPart(file: string, part: string): InputError {
  return new InputError([problem('workbook/damaged', { file }, { part })]);
}
