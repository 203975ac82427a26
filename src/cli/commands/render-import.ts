import { describeImport, type ImportResult } from '../../index.ts';
import type { Language } from '../../model/language.ts';
import { encodeTerminal } from '../../write/encode.ts';

/** What an import read and left out, for a terminal. */
export function renderImport({ imported, counts }: ImportResult, language: Language): string {
  return `${describeImport(imported, counts, language).map(encodeTerminal).join('\n')}\n`;
}
