import type { BranchFields, ElementDocument, InheritedFields, ItemDocument } from './catalog-document.ts';
import { namesIn } from './tables.ts';

/**
 * Where the value of a key comes from: `own`: the element or item alone says it; `branch`: or a category above it, or the defaults;
 * `with-limit`: the layer that says the limit; `union`: all layers together; `structure`: what the document is built of.
 */
type Origin = 'own' | 'branch' | 'with-limit' | 'union' | 'structure';

type Keys<Fields> = { readonly [Key in keyof Fields]-?: Origin };

/** What an element takes from its item, the categories and the defaults; a key that is forgotten does not compile. */
export const inheritedKeys: Keys<InheritedFields> = {
  limit: 'branch',
  rule: 'with-limit',
  limitBasis: 'with-limit',
  changeReason: 'own',
  channels: 'branch',
  audience: 'branch',
  mode: 'branch',
  disclosure: 'branch',
};

/** Every key of an element. */
export const elementKeys: Keys<ElementDocument> = {
  ...inheritedKeys,
  id: 'structure',
  name: 'own',
  nature: 'own',
  basis: 'own',
  parts: 'own',
  keywords: 'own',
  linkedTo: 'own',
  publications: 'structure',
  provenBy: 'own',
  columns: 'own',
  heldIn: 'own',
};

/** Every key that an item takes from its categories and the defaults, beside what its elements inherit. */
export const branchKeys: Keys<Omit<BranchFields, keyof InheritedFields>> = {
  subject: 'branch',
  responsibilities: 'branch',
  levels: 'branch',
  elements: 'structure',
  elementChanges: 'structure',
  source: 'branch',
  duties: 'union',
};

/** Every key that an item alone has. */
export const itemKeys: Keys<Omit<ItemDocument, keyof BranchFields>> = {
  code: 'structure',
  name: 'own',
  basis: 'own',
  match: 'union',
  validFrom: 'own',
  validUntil: 'own',
  excluded: 'own',
  replaces: 'structure',
  withholdsResults: 'own',
  note: 'own',
};

/** The keys of a table that have an origin. */
export function keysOf<Name extends string>(
  table: Readonly<Record<Name, Origin>>,
  origin: Origin,
): readonly Name[] {
  return namesIn(table).filter((key) => table[key] === origin);
}
