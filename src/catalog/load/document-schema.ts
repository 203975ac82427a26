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
