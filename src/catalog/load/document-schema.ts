import type { DocumentKind } from './document-kind.ts';

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
