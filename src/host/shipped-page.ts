import { fileURLToPath } from 'node:url';
import { readBytes } from './disk.ts';

/** The page as it was built: beside the bundle, or in dist/ where the sources themselves run. */
const page = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/mulu.html' : './mulu.html',
  import.meta.url,
);

/** The whole page, ready to be written out. Throws `InputError` where it was not built. */
export function readShippedPage(): Promise<Uint8Array> {
  return readBytes(fileURLToPath(page));
}
