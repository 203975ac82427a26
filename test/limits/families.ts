import { readFileSync } from 'node:fs';

/** One line of families.tsv: a printed phrase with its reading, or where the refusal begins, and what is reported as passed over. */
export interface Family {
  readonly printed: string;
  readonly expected: string;
  readonly ignored: string;
}

/** Phrases that a catalog could print, in wordings that no source document has. */
export const families: readonly Family[] = readFileSync('test/limits/families.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [printed = '', expected = '', ignored = ''] = line.split('\t');
    return { printed: printed.replaceAll('\\n', '\n'), expected, ignored };
  });
