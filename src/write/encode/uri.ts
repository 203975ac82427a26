import { plainText } from './plain.ts';

/** A file's path as a URI reference: forward slashes, everything else percent-encoded. */
export function encodePathUri(path: string): string {
  return plainText(path).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
