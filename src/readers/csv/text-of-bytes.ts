import { memorySource } from '../memory-source.ts';
import { detectEncoding } from './detect-encoding.ts';

/**
 * The text of a small file in whatever encoding an office's editor saved it, as lists are read: UTF-8 where it is that, else GBK or
 * UTF-16 by its bytes. A byte order mark stays as its character.
 */
export async function textOfBytes(bytes: Uint8Array): Promise<string> {
  if (!bytes.includes(0)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      // Another encoding, or broken characters.
    }
  }
  const { encoding } = await detectEncoding(memorySource('', bytes));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}
