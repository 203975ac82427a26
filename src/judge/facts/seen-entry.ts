import type { Entry } from '../../model/publication.ts';
import type { SeenEntry } from '../rules/rule.ts';

/** Titles are told in full up to this length; what is longer is no title. */
const LONGEST_TITLE = 500;

/** Width and white space of a title change from export to export; its words do not. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** What makes an entry the same in the next audit: its words, numbers and dates; never its row. */
function identityOf(entry: Entry): string {
  return [
    squeezed(entry.title),
    entry.documentNumber ?? '',
    entry.indexNumber ?? '',
    entry.formedOn ?? '',
    entry.publishedOn ?? '',
  ].join('\u0000');
}

/** An entry as it is remembered after its turn. */
export function seenEntry(entry: Entry): SeenEntry {
  const { file, sheet, row, ordinal } = entry;
  const title = entry.title.length > LONGEST_TITLE ? `${entry.title.slice(0, LONGEST_TITLE)}…` : entry.title;
  return { file, sheet, row, title, ordinal, identity: identityOf(entry) };
}
