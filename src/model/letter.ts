/** Places that the texts of a letter may name in braces: `{agency}`. */
export const letterPlaces = [
  'agency',
  'section',
  'count',
  'types',
  'lateness',
  'mendBy',
  'date',
  'year',
  'period',
  'catalog',
  'table',
] as const;

export type LetterPlace = (typeof letterPlaces)[number];

/** The wording of a rectification notice (整改通知), which an office can replace with its own. */
export interface LetterTemplate {
  readonly title: string;
  /** Document number (发文字号), below the title. */
  readonly number?: string;
  /** 主送. */
  readonly addressee: string;
  /** The body, a paragraph each. A paragraph that comes out empty is left out. */
  readonly paragraphs: readonly string[];
  /** Title of the table that is attached. */
  readonly table: string;
  /** 落款. */
  readonly signature: string;
  readonly date: string;
  readonly fonts?: { readonly title?: string; readonly body?: string };
}
