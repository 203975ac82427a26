import type { Entry } from '../../model/publication.ts';
import { addText, type RunningHash } from '../../text/running-hash.ts';

/** One more name on top of a publication: under this column, in this channel. */
export function addName(name: string, hash: RunningHash): void {
  addText(name, hash);
  finish(hash);
}

function finish(hash: RunningHash): void {
  hash.low = Math.imul(hash.low ^ (hash.low >>> 15), 0x2c1b3c6d) >>> 0;
  hash.high = Math.imul(hash.high ^ (hash.high >>> 16), 0x85ebca6b) >>> 0;
}

/**
 * What makes two rows one publication: title, document number, publisher, party and date of formation; where no formation
 * is known, the day of publication. Not the column and not the channel. False when the row has no date and no number: a title
 * alone (公告) does not make two rows the same.
 */
export function hashPublication(entry: Entry, hash: RunningHash): boolean {
  const { formedOn, changedOn, publishedOn, documentNumber } = entry;
  if (formedOn === undefined && publishedOn === undefined && documentNumber === undefined) return false;
  hash.low = 0x811c9dc5 ^ (changedOn ?? 0);
  hash.high = formedOn ?? ~(publishedOn ?? 0);
  addText(entry.title, hash);
  addText(documentNumber ?? '', hash);
  addText(entry.publisher ?? '', hash);
  addText(entry.party ?? '', hash);
  finish(hash);
  return true;
}
