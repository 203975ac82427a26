import type { ByteSource } from '../reader.ts';
import { CR, LF, UNIT_SEPARATOR } from './dialect.ts';
import type { DetectedEncoding } from './text-encoding.ts';

/** Asks for the next chunk before the last one is used, so that the disk works while we do. */
async function* readAhead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  const ask = () => {
    const asked = iterator.next();
    // A failure is thrown where the chunk is awaited, not before.
    asked.catch(() => undefined);
    return asked;
  };
  let next = ask();
  try {
    for (;;) {
      const { done, value } = await next;
      if (done === true) return;
      next = ask();
      yield value;
    }
  } finally {
    await next.catch(() => undefined);
    await iterator.return?.();
  }
}

/**
 * The bytes of a text file after its mark. UTF-16, Big5, and anything with `transcode`, come as UTF-8; the rest as it is.
 * `wideSeparator`: the unit separator is written for it.
 */
export async function* textBytes(
  source: ByteSource,
  { encoding, markBytes }: DetectedEncoding,
  transcode: boolean,
  wideSeparator?: string,
): AsyncGenerator<Buffer> {
  const isPlain = encoding === 'utf-8' || encoding === 'gb18030';
  const put = (text: string) =>
    Buffer.from(
      wideSeparator === undefined
        ? text
        : text.replaceAll(wideSeparator, String.fromCharCode(UNIT_SEPARATOR)),
      'utf8',
    );
  const decoder =
    transcode || !isPlain || wideSeparator !== undefined
      ? new TextDecoder(encoding, { ignoreBOM: true })
      : undefined;
  for await (const chunk of readAhead(source.chunks(markBytes))) {
    yield decoder === undefined
      ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
      : put(decoder.decode(chunk, { stream: true }));
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield put(rest);
}

/** The physical line (1-based) in which the byte at `offset` of these bytes is. Reads them again. */
export async function lineAt(bytes: AsyncIterable<Uint8Array>, offset: number): Promise<number> {
  let line = 1;
  let passed = 0;
  let afterReturn = false;
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length && passed + at < offset; at++) {
      const byte = chunk[at];
      if (byte === CR || (byte === LF && !afterReturn)) line += 1;
      afterReturn = byte === CR;
    }
    passed += chunk.length;
    if (passed >= offset) break;
  }
  return line;
}
