const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_BYTES = 22;
/** 1980-01-01, the first day that a zip archive can name. */
const FIRST_DATE = 0x0021;

function stamp(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, FIRST_DATE, true);
}

/** Sets the time of every member of an archive to the first day of the format, so that the same workbook has the same bytes. */
export function fixTimes(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let end = bytes.length - END_RECORD_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END_RECORD) end -= 1;
  if (end < 0) throw new Error('the workbook is not a zip archive');
  const members = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let member = 0; member < members; member += 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new Error('the zip directory is broken');
    stamp(view, at + 12);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('a zip member is broken');
    stamp(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
