import type { ThreadPort } from '../../model/platform.ts';
import type { ZipEntry } from '../zip/directory.ts';
import { inflateChunks } from '../zip/member-bytes.ts';
import { toUtf8 } from './package-parts.ts';
import type { StringBlock } from './string-block.ts';
import { createStringIndexer, type StringLimits } from './string-indexer.ts';

/** What the thread of the shared strings is started with. Packed chunks follow as messages; undefined ends them. */
export interface StringsTask {
  readonly file: string;
  readonly entry: ZipEntry;
  readonly limits: StringLimits;
}

export type PackedChunk = Uint8Array | undefined;

export type FromStrings =
  | { readonly kind: 'block'; readonly block: StringBlock }
  /** One packed chunk was used up. */
  | { readonly kind: 'more' };

/** Unpacks and indexes shared strings; the blocks are handed over, not copied. */
export async function serveStrings(
  { file, entry, limits }: StringsTask,
  port: ThreadPort<PackedChunk, FromStrings>,
): Promise<void> {
  async function* packed(): AsyncGenerator<Uint8Array> {
    for (let chunk = await port.next(); chunk !== undefined; chunk = await port.next()) {
      yield chunk;
      port.post({ kind: 'more' });
    }
  }
  const indexer = createStringIndexer(file, entry.name, limits, (block) => {
    const { bytes, starts, digits } = block;
    port.post({ kind: 'block', block }, [bytes.buffer, starts.buffer, digits.buffer]);
  });
  for await (const chunk of toUtf8(inflateChunks(packed(), entry, file))) indexer.feed(chunk);
  indexer.finish();
}
