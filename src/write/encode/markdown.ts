import { plainText } from './plain.ts';

const INLINE: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '@': '&#64;',
  $: '&#36;',
};

/** Inline text of GitHub Markdown, fit for a table cell: no mark-up, no HTML, no mention, no new block. */
export function encodeMarkdown(text: string): string {
  return (
    plainText(text)
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      .replace(/[&<>@$]/g, (character) => INLINE[character] ?? character)
      // GitHub makes links of bare addresses, wherever they stand.
      .replace(/(?<=[a-z]):(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi, (mark) =>
        mark === ':' ? '&#58;' : '&#46;',
      )
      .replace(/^(\s*)([#+\-=:])/, '$1\\$2')
      .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2')
  );
}
