import { platform } from '#platform';

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a text or of bytes, in hex. */
export function sha256Of(content: string | Uint8Array): string {
  return hexOf(platform.startHash('sha256').update(content).digest());
}

/** Namespace of all names below; any constant will do, but it may never change. */
const NAMESPACE = Buffer.from('8d3f1c5e6a0b4c7d9e21f4a5b6c7d8e9', 'hex');

/** UUID version 5 (RFC 9562): the same name gives the same identifier in every run. */
export function nameUuid(name: string): string {
  const hash = platform.startHash('sha1').update(NAMESPACE).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hexOf(hash);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
