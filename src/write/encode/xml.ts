import { plainText } from './plain.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text or attribute value of XML; control characters, which XML 1.0 cannot hold, are gone. */
export function encodeXml(text: string): string {
  return escapeXml(plainText(text));
}

const IS_SPECIAL = /[&<>"']/;

/** The same for a text that holds no control characters but ends of lines. */
export function escapeXml(text: string): string {
  if (!IS_SPECIAL.test(text)) return text;
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
