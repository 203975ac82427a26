/**
 * Words that are no catalog's own: what means the same, which bodies belong to which sector, what an office publishes beside its
 * catalog. Data under catalogs/words, named by the catalogs that want it.
 */
export interface WordFile {
  readonly id: string;
  readonly title: string;
  /** The sector of the offices that the file is for: bodies of other sectors then mean other business. */
  readonly sector?: string;
  /** Words that mean the same; the first replaces all. A word alone is left as it is, whatever is inside it. */
  readonly synonyms: readonly (readonly string[])[];
  /** The first word of a row is the wider one: a title that has one of the others is about it too. */
  readonly related: readonly (readonly string[])[];
  /** Kinds that exclude each other, row by row; words of one kind with `|` between them. */
  readonly contrasts: readonly (readonly string[])[];
  readonly bodies: readonly BodiesOfSector[];
  /** Words of what an office does beside the catalog: a doubt where no word of the catalog's own answers them. */
  readonly business: readonly string[];
}

/** The bodies of a sector, and the letters that the numbers of their documents have: 环 of 青环罚. */
export interface BodiesOfSector {
  readonly sector: string;
  readonly names: readonly string[];
  readonly letters?: readonly string[];
}

/** What a catalog says of its words. */
export interface CatalogWords {
  /** Ids of word files, beside `general`, which always counts. */
  readonly use: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
  /** Rows of a wider word and its narrower ones, as in a word file. */
  readonly related: readonly (readonly string[])[];
  readonly business: readonly string[];
}

/** What the matcher knows of the catalog that a requirement comes from; one object for all its requirements. */
export interface Setting {
  /** 国家级, 省级, 市级, 县级, 乡级 as the catalog prints them. */
  readonly levels: readonly string[];
  readonly words: CatalogWords;
  /** Names that say whose the catalog is: of its issuer and document, of the agency; absent: nobody can say. */
  readonly names?: { readonly catalog: string; readonly agency: string };
}

/** What kind of publication a title is, whatever it is about. */
export const genres = ['news', 'notice', 'policy', 'document', 'interpretation', 'decision'] as const;

export type Genre = (typeof genres)[number];
