/**
 * Looks through the records of a BIFF stream for what would send the library into an endless loop: it takes the length of a
 * text that lies beyond the end of its record for "not a number", and never gets there.
 */

const SHARED_STRINGS = 0x00fc;
const CONTINUE = 0x003c;

/** Bytes that a record of BIFF5 and BIFF8 must have for the lengths of its texts to be inside ([MS-XLS] 2.4). */
const leastBytes: ReadonlyMap<number, number> = new Map([
  [0x0031, 15], // Font
  [0x0085, 8], // BoundSheet8
  [0x00d6, 8], // RString
  [0x0204, 8], // Label
  [0x0207, 2], // String
  [0x041e, 4], // Format
  [SHARED_STRINGS, 8],
]);

interface BiffRecord {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

function* records(stream: Buffer): Generator<BiffRecord> {
  for (let at = 0; at + 4 <= stream.length; ) {
    const start = at + 4;
    const end = start + stream.readUInt16LE(at + 2);
    if (end > stream.length) return;
    yield { id: stream.readUInt16LE(at), start, end };
    at = end;
  }
}

/** Index after the characters of a text; where a record ends inside of it, the next one begins with their new width. */
function passCharacters(
  bytes: Buffer,
  from: number,
  count: number,
  wide: boolean,
  ends: readonly number[],
): number {
  let at = from;
  let width = wide ? 2 : 1;
  let left = count;
  while (left > 0 && at < bytes.length) {
    const end = ends.find((each) => each > at) ?? bytes.length;
    const taken = Math.min(left, Math.ceil((end - at) / width));
    at += taken * width;
    left -= taken;
    if (left > 0 && at < bytes.length) {
      width = bytes[at] === 0 ? 1 : 2;
      at += 1;
    }
  }
  return at;
}

const endsAfter = (ends: readonly number[], at: number) => ends.filter((end) => end > at);

/** Whether the head of every text in the shared strings lies inside of them. `ends`: where each record of them ends. */
function areStringsWhole(bytes: Buffer, ends: readonly number[]): boolean {
  const count = bytes.readUInt32LE(4);
  let remaining = ends;
  let at = 8;
  for (let index = 0; index < count && at < bytes.length; index++) {
    const flags = bytes[at + 2] ?? 0;
    const runs = flags & 8 ? 2 : 0;
    const headEnd = at + 3 + runs + (flags & 4 ? 4 : 0);
    if (headEnd > bytes.length) return false;
    const more =
      (runs > 0 ? 4 * bytes.readUInt16LE(at + 3) : 0) + (flags & 4 ? bytes.readUInt32LE(at + 3 + runs) : 0);
    // Not filtered for each text: there are as many as a file has rows.
    if ((remaining[0] ?? at + 1) <= at) remaining = endsAfter(remaining, at);
    at = passCharacters(bytes, headEnd, bytes.readUInt16LE(at), (flags & 1) === 1, remaining) + more;
  }
  return true;
}

/** The beginning of a stream of BIFF5 or BIFF8; older ones have shorter records by the same numbers. */
const LATE_BOF = 0x0809;
const FILE_PASS = 0x002f;
const END_OF_STREAM = 0x000a;

/** Whether a stream is locked by a password: said in its first part, all that follows is unreadable. */
export function isLocked(stream: Buffer): boolean {
  for (const { id } of records(stream)) {
    if (id === FILE_PASS) return true;
    if (id === END_OF_STREAM) return false;
  }
  return false;
}

/** False when the library must not be given this stream. */
export function areRecordsSound(stream: Buffer): boolean {
  let strings: BiffRecord[] = [];
  const isWhole = () => {
    const pieces = strings.map(({ start, end }) => stream.subarray(start, end));
    let end = 0;
    return areStringsWhole(
      Buffer.concat(pieces),
      pieces.map((piece) => (end += piece.length)),
    );
  };
  const isLate = stream.length >= 2 && stream.readUInt16LE(0) === LATE_BOF;
  for (const record of records(stream)) {
    if (isLate && record.end - record.start < (leastBytes.get(record.id) ?? 0)) return false;
    if (strings.length > 0 && record.id !== CONTINUE) {
      if (!isWhole()) return false;
      strings = [];
    }
    if (record.id === SHARED_STRINGS || (record.id === CONTINUE && strings.length > 0)) strings.push(record);
  }
  return strings.length === 0 || isWhole();
}
