import type { Entry } from '../../model/publication.ts';

/** 64 bits in two halves: two publications in a million share them by chance once in 10^7 runs. */
export interface PublicationHash {
  low: number;
  high: number;
}

/** White space and characters without width differ between exports of the same page. */
function isBlank(code: number): boolean {
  return (
    code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x200b && code <= 0x200d) || code === 0xfeff
  );
}

function addText(text: string, hash: PublicationHash): void {
  let { low, high } = hash;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) continue;
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x5bd1e995);
    high ^= high >>> 13;
  }
  // Ends one text, so that a title does not run into the number that follows it.
  hash.low = Math.imul(low ^ 0x1f, 0x01000193);
  hash.high = Math.imul(high ^ 0x1f, 0x5bd1e995);
}

/** One more name on top of a publication: under this column, in this channel. */
export function addName(name: string, hash: PublicationHash): void {
  addText(name, hash);
  finish(hash);
}

function finish(hash: PublicationHash): void {
  hash.low = Math.imul(hash.low ^ (hash.low >>> 15), 0x2c1b3c6d) >>> 0;
  hash.high = Math.imul(hash.high ^ (hash.high >>> 16), 0x85ebca6b) >>> 0;
}

/**
 * What makes two rows one publication: title, document number, publisher, party and date of formation; where no formation
 * is known, the day of publication. Not the column and not the channel. False when the row has no date and no number: a title
 * alone (公告) does not make two rows the same.
 */
export function hashPublication(entry: Entry, hash: PublicationHash): boolean {
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
