import iconv from 'iconv-lite';

/** The text in GB18030; the platform only decodes it. */
export const encodeGb18030 = (text: string): Uint8Array => iconv.encode(text, 'gb18030');
