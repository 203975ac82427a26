/** Documents that mulu reads, by the name of their schema. */
export const documentKinds = [
  'catalog',
  'profile',
  'declarations',
  'calendar',
  'mapping',
  'claims',
  'scoring',
  'letter',
  'words',
  'agencies',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

const MODELINE = /^\uFEFF?#\s*yaml-language-server:\s*\$schema=\S*?([a-z]+)\.schema\.json\s*$/mu;

/** Keys at the top of a document that only one kind has. */
const TELLING_KEYS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^(?:categories|elementSets|extends|declared)\s*:/mu, 'catalog'],
  [/^(?:agency|catalogs)\s*:/mu, 'profile'],
  [/^(?:exemptions|zeroReports|attestations)\s*:/mu, 'declarations'],
  [/^rules\s*:/mu, 'mapping'],
  [/^claims\s*:/mu, 'claims'],
  [/^agencies\s*:/mu, 'agencies'],
];

/** What a YAML text is: as its modeline says, else by the keys at its top; undefined when it is none of ours. */
export function documentKindOf(text: string): DocumentKind | undefined {
  const named = MODELINE.exec(text.slice(0, 2000))?.[1];
  return documentKinds.find((kind) => kind === named) ?? TELLING_KEYS.find(([keys]) => keys.test(text))?.[1];
}

/** A catalog of 146 items has 60 KiB; the parser needs one to five seconds per MiB. */
export const MAX_YAML_MEBIBYTES = 4;

/** The compiled schema of a kind of document, loaded when it is asked for. */
export async function validatorOf(kind: DocumentKind): Promise<DocumentSchema> {
  switch (kind) {
    case 'catalog':
      return import('../../generated/validators/catalog.js');
    case 'profile':
      return import('../../generated/validators/profile.js');
    case 'declarations':
      return import('../../generated/validators/declarations.js');
    case 'calendar':
      return import('../../generated/validators/calendar.js');
    case 'mapping':
      return import('../../generated/validators/mapping.js');
    case 'claims':
      return import('../../generated/validators/claims.js');
    case 'scoring':
      return import('../../generated/validators/scoring.js');
    case 'letter':
      return import('../../generated/validators/letter.js');
    case 'words':
      return import('../../generated/validators/words.js');
    case 'agencies':
      return import('../../generated/validators/agencies.js');
  }
}

/** One error of a compiled schema. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly parentSchema?: Readonly<Record<string, unknown>>;
}

/** Keeps the errors of its last call. */
export type Validate = ((value: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

/** A schema as it was compiled at build time, with the Chinese titles of its keys. */
export interface DocumentSchema {
  readonly validate: Validate;
  readonly titles: Readonly<Record<string, string>>;
}
