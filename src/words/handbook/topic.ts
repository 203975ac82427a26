import type { Bilingual } from '../../model/language.ts';

/** What the handbook says of a word: its name, what it means, and how it reads where it is printed. */
export interface HandbookText {
  readonly name: Bilingual;
  readonly means: Bilingual;
  readonly examples?: readonly string[];
}
