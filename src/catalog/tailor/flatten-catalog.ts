import { readLimit } from '../../limits/read-limit.ts';
import type { Catalog, Category, Element, Item, MatchHints } from '../../model/catalog.ts';
import type {
  CatalogDocument,
  CategoryDocument,
  ElementDocument,
  ItemDocument,
  LimitDocument,
} from '../../model/catalog-document.ts';

/** Leaves out what is absent or empty, so that a document holds only what is said. */
function said<Fields extends object>(fields: { [Key in keyof Fields]: Fields[Key] | undefined }): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Fields;
}

function flattenMatch(match: MatchHints): MatchHints | undefined {
  const hints = said(match);
  return Object.keys(hints).length === 0 ? undefined : hints;
}

/** The printed limit alone where it reads the same again, else with the author's rule. */
function flattenLimit(limit: Element['limit']): Pick<ElementDocument, 'limit' | 'rule'> {
  if (limit === undefined) return {};
  const answer = readLimit(limit.printed);
  const isReadSo = answer.ok && JSON.stringify(answer.reading) === JSON.stringify(limit);
  const printed = limit.printed === '' ? {} : { limit: limit.printed };
  if (isReadSo) return printed;
  // The words of a part are written once, as those of the whole.
  const rule = limit.limits.map(
    ({ printed: own, ...part }): LimitDocument => (own === limit.printed ? part : { ...part, printed: own }),
  );
  return { ...printed, rule };
}

function flattenElement(element: Element): ElementDocument {
  const { id, name, nature, limit, limitBasis, channels, audience, mode, basis, parts, keywords, linkedTo } =
    element;
  const { provenBy, columns, disclosure, heldIn } = element;
  return said<ElementDocument>({
    id,
    name,
    nature,
    ...flattenLimit(limit),
    limitBasis,
    channels,
    audience,
    mode,
    basis,
    parts,
    keywords,
    linkedTo,
    provenBy,
    columns,
    disclosure,
    heldIn,
  });
}

/** Contents that are owed one by one are below their whole again. */
function flattenElements(elements: readonly Element[]): readonly ElementDocument[] {
  const flat: ElementDocument[] = [];
  for (const element of elements) {
    const { publicationOf: whole, nature } = element;
    if (whole === undefined) {
      flat.push(flattenElement(element));
      continue;
    }
    const at = flat.findIndex(({ id }) => id === whole.id);
    const known = flat[at];
    const { publications = [], ...fields } = known ?? { ...whole, nature };
    const grown = { ...fields, publications: [...publications, flattenElement(element)] };
    if (known === undefined) flat.push(grown);
    else flat[at] = grown;
  }
  return flat;
}

/**
 * A catalog as one document without `extends`: every fall-back resolved, every value where it binds. Lists of elements that
 * several items share are written once, as element sets named after the category that needs them first.
 */
export function flattenCatalog(catalog: Catalog): CatalogDocument {
  const sets = new Map<string, { readonly name: string; readonly elements: readonly ElementDocument[] }>();
  const taken = new Set<string>();

  function setFor(elements: readonly Element[], category: string): string {
    const flat = flattenElements(elements);
    const text = JSON.stringify(flat);
    const known = sets.get(text);
    if (known !== undefined) return known.name;
    let name = `elements-${category}`;
    for (let count = 2; taken.has(name); count += 1) name = `elements-${category}-${count}`;
    taken.add(name);
    sets.set(text, { name, elements: flat });
    return name;
  }

  function flattenItem(item: Item, category: string): ItemDocument {
    const { code, name, elements, basis, responsibilities, levels, match, provenance } = item;
    const { validFrom, validUntil, excluded, duties, note, withholdsResults } = item;
    return said<ItemDocument>({
      code,
      name,
      elements: setFor(elements, category),
      basis,
      responsibilities,
      levels,
      ...said({ match: flattenMatch(match) }),
      ...(withholdsResults === true ? { withholdsResults } : {}),
      source: said(provenance),
      ...said({ validFrom, validUntil, duties, note }),
      ...(excluded === undefined
        ? {}
        : { excluded: said({ reason: excluded.reason, basis: excluded.basis }) }),
    });
  }

  function flattenCategory(category: Category): CategoryDocument {
    const { code, name, match, note, items, categories } = category;
    return said<CategoryDocument>({
      code,
      name,
      match: flattenMatch(match),
      note,
      items: items.map((item) => flattenItem(item, code)),
      categories: categories.map(flattenCategory),
    });
  }

  const { id, title, version, issuer, document, provenanceNote, declared, validFrom, validUntil } = catalog;
  const { basis, subject, notJudged, words } = catalog;
  const categories = catalog.categories.map(flattenCategory);
  return said<CatalogDocument>({
    id,
    title,
    version,
    issuer: issuer === '' ? undefined : issuer,
    document,
    provenanceNote,
    declared,
    validFrom,
    validUntil,
    basis,
    words: words === undefined ? undefined : said(words),
    defaults: subject === undefined ? undefined : { subject },
    elementSets: Object.fromEntries([...sets.values()].map(({ name, elements }) => [name, elements])),
    categories,
    notJudged,
  });
}
