/** Records of old Excel streams, put together by hand: what no program of today writes any more. */
import iconv from 'iconv-lite';

/** A record of 16-bit numbers and bytes. */
export function record(id: number, ...parts: readonly (number | Uint8Array)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === 'number' ? Buffer.from([part & 255, part >> 8]) : part)),
  );
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, body]);
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

const NOTHING = Buffer.alloc(0);

export interface OldBook {
  readonly codePage?: number;
  readonly isFrom1904?: boolean;
  /** Number formats that are declared, by id; they are used by cells through `styles`. */
  readonly formats?: Readonly<Record<number, string>>;
  /** The format ids of the cell styles, from 0. */
  readonly styles?: readonly number[];
  /** Bytes put behind the text of every format. */
  readonly afterFormats?: Uint8Array;
  /** Texts, or numbers with the index of their style, row by row. */
  readonly rows: readonly (readonly (string | { readonly value: number; readonly style: number })[])[];
  /** Encoding of the texts. */
  readonly encoding?: string;
}

/** A stream of Excel 5.0, without its container. */
export function writeBiff5(book: OldBook): Buffer {
  const encode = (text: string) => iconv.encode(text, book.encoding ?? 'gbk');
  const formats = Object.entries(book.formats ?? {}).map(([id, code]) => {
    const bytes = encode(code);
    return record(0x41e, Number(id), Buffer.from([bytes.length]), bytes, book.afterFormats ?? NOTHING);
  });
  const styles = (book.styles ?? [0]).map((format) => record(0xe0, 0, format, 0, 0, 0, 0, 0, 0));
  const cells = book.rows.flatMap((row, index) =>
    row.map((cell, column) => {
      if (typeof cell !== 'string') return record(0x203, index, column, cell.style, double(cell.value));
      const bytes = encode(cell);
      return record(0x204, index, column, 0, bytes.length, bytes);
    }),
  );
  return Buffer.concat([
    record(0x809, 0x500, 0x10, 0, 0),
    ...(book.codePage === undefined ? [] : [record(0x42, book.codePage)]),
    ...(book.isFrom1904 === true ? [record(0x22, 1)] : []),
    ...formats,
    ...styles,
    ...cells,
    record(0x0a),
  ]);
}

/** A stream of Excel 2.0: cells have three bytes of attributes, fonts and formats are short. */
export function writeBiff2(rows: readonly (readonly (string | number)[])[]): Buffer {
  const attributes = Buffer.from([0, 0, 0]);
  const cells = rows.flatMap((row, index) =>
    row.map((cell, column) => {
      if (typeof cell === 'number') return record(0x03, index, column, attributes, double(cell));
      const bytes = iconv.encode(cell, 'gbk');
      return record(0x04, index, column, attributes, Buffer.from([bytes.length]), bytes);
    }),
  );
  const font = Buffer.from('Song');
  return Buffer.concat([
    record(0x09, 2, 0x10),
    record(0x31, 200, 0, Buffer.from([font.length]), font),
    record(0x1e, Buffer.from([7]), Buffer.from('General')),
    ...cells,
    record(0x0a),
  ]);
}
