/** Lists of a file of declarations, in the order in which a new file has them. */
export const declaredSections = [
  'zeroReports',
  'attestations',
  'exemptions',
  'items',
  'corrections',
] as const;

export type DeclaredSection = (typeof declaredSections)[number];

/** A value of a declaration. */
export type DeclaredValue = string | number | { readonly [key: string]: string };

/** One declaration as it is written into a file: fields in order, with a remark for whoever reads the file. */
export interface DeclaredRecord {
  readonly section: DeclaredSection;
  readonly fields: Readonly<Record<string, DeclaredValue>>;
  /** Fields that tell what it is about: a declaration with the same ones is replaced. */
  readonly key: readonly string[];
  readonly comment: string;
}
