import { plainText } from './plain.ts';

/**
 * A list's text for the terminal: no control sequence and no reordering reaches it. A build log acts on `::command::` at the
 * start of a line, however deep its indent, and on `##[command]` anywhere: both are broken up.
 */
export function encodeTerminal(text: string): string {
  return plainText(text)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [');
}
