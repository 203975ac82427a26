import type { Catalog, Category, Element, Item, Responsibility } from '../../model/catalog.ts';
import { nameUuid } from '../../text/hash.ts';
import { encodeJson } from '../../write/encode.ts';
import {
  catalogUuid,
  controlIdOf,
  elementIdOf,
  groupIdOf,
  OSCAL_VERSION,
  objectiveIdOf,
  orAbsent,
  ownProperty,
  toLine,
} from '../../write/oscal.ts';

interface Resource {
  readonly uuid: string;
  readonly title: string;
  readonly citation: { readonly text: string };
}

export interface Link {
  readonly href: string;
  readonly rel: string;
}

/** The laws that a catalog names, each once and in the order of its first mention. */
function createBackMatter(): {
  readonly resources: readonly Resource[];
  /** Links to the laws as printed; each becomes a resource. */
  readonly linksTo: (basis: readonly string[]) => readonly Link[];
} {
  const resources: Resource[] = [];
  const known = new Map<string, string>();
  return {
    resources,
    linksTo(basis) {
      const texts = [...new Set(basis.filter((text) => text.trim() !== ''))];
      return texts.map((text) => {
        let uuid = known.get(text);
        if (uuid === undefined) {
          uuid = nameUuid(`basis\n${text}`);
          known.set(text, uuid);
          resources.push({ uuid, title: toLine(text), citation: { text: toLine(text) } });
        }
        return { href: `#${uuid}`, rel: 'reference' };
      });
    },
  };
}

/** What every control of one catalog is written with. */
export interface ControlContext {
  readonly catalog: Catalog;
  readonly linksTo: (basis: readonly string[]) => readonly Link[];
}

/** A page's address as a link; what is no address is left out, for a link must be a URI reference. */
function linkToPage(url: string | undefined): readonly Link[] {
  if (url === undefined || !URL.canParse(url)) return [];
  return [{ href: new URL(url).href, rel: 'source' }];
}

const roleNames: Readonly<Record<Responsibility['role'], string>> = {
  lead: 'lead',
  'joint-lead': 'joint-lead',
  responsible: 'responsible-body',
};

/** One element: its kind, its limit as printed, its channels, and what it must contain. */
function writeElement(element: Element, control: string, context: ControlContext) {
  const { id, name, nature, limit, limitBasis, channels, audience, mode, basis, parts, linkedTo } = element;
  return {
    id: elementIdOf(control, id),
    name: 'item',
    title: toLine(name),
    props: [
      ...ownProperty('element', id),
      ...ownProperty('nature', nature),
      ...ownProperty('limit', limit?.printed),
      ...ownProperty('limit-basis', limitBasis),
      ...channels.flatMap((channel) => ownProperty('channel', channel)),
      ...ownProperty('audience', audience),
      ...ownProperty('mode', mode),
      ...ownProperty('linked-to', linkedTo),
    ],
    ...orAbsent(
      'parts',
      parts.map((part) => ({ name: 'item', title: toLine(part) })),
    ),
    ...orAbsent('links', context.linksTo(basis)),
  };
}

function writeProperties(item: Item) {
  const { code, responsibilities, levels, provenance, validFrom, validUntil, excluded, parentCode, duties } =
    item;
  return [
    { name: 'label', value: toLine(code) },
    ...responsibilities.flatMap(({ body, role }) => ownProperty(roleNames[role], body)),
    ...levels.flatMap((level) => ownProperty('level', level)),
    ...ownProperty('provenance', provenance.status),
    ...ownProperty('provenance-basis', provenance.basis),
    ...ownProperty('source-place', provenance.place),
    ...ownProperty('valid-from', validFrom),
    ...ownProperty('valid-until', validUntil),
    ...ownProperty('parent-code', parentCode),
    ...ownProperty('excluded', excluded?.reason),
    ...ownProperty('excluded-basis', excluded?.basis),
    ...duties.flatMap((duty) => ownProperty('duty', duty)),
  ];
}

/** One item as a control: what it is made of (`_smt`) and what an audit judges of it (`_obj`). */
function writeControl(item: Item, context: ControlContext): object {
  const { catalog } = context;
  const id = controlIdOf(catalog.id, item.code);
  const elements = item.elements.map((element) => writeElement(element, id, context));
  const remarks = [item.note, item.provenance.note].filter((text) => text !== undefined);
  return {
    id,
    class: 'item',
    title: toLine(item.name),
    props: writeProperties(item),
    ...orAbsent('links', [...context.linksTo(item.basis), ...linkToPage(item.provenance.url)]),
    parts: [
      { id: `${id}_smt`, name: 'statement', ...orAbsent('parts', elements) },
      {
        id: objectiveIdOf(catalog.id, item.code),
        name: 'assessment-objective',
        prose: toLine(`${item.name}：各要素均已按时限公开`),
      },
      ...remarks.map((text) => ({ name: 'guidance', prose: toLine(text) })),
    ],
  };
}

const ISSUER = 'creator';

/**
 * OSCAL wants a time of the last change, and a catalog states none: its first day in force, else the year of its version, else the
 * start of the epoch, which nobody takes for a date of a catalog. The clock would make every export another document.
 */
function changedAt({ validFrom, version }: Catalog): string {
  const [stated] = [validFrom, version].flatMap((text) => /^\d{4}-\d{2}-\d{2}$/u.exec(text ?? '')?.[0] ?? []);
  const year = /^(?:19|20)\d{2}(?!\d)/u.exec(version)?.[0] ?? '1970';
  return `${stated ?? `${year}-01-01`}T00:00:00+08:00`;
}

function writeGroup(category: Category, context: ControlContext): object {
  const { code, name, items, categories, note } = category;
  const { catalog } = context;
  return {
    id: groupIdOf(catalog.id, code),
    class: 'category',
    title: toLine(name),
    props: [{ name: 'label', value: toLine(code) }],
    ...(note === undefined ? {} : { parts: [{ name: 'overview', prose: toLine(note) }] }),
    ...orAbsent(
      'groups',
      categories.map((below) => writeGroup(below, context)),
    ),
    ...orAbsent(
      'controls',
      items.map((item) => writeControl(item, context)),
    ),
  };
}

function writeMetadata(catalog: Catalog, context: ControlContext) {
  const { id, title, version, issuer, document, provenanceNote } = catalog;
  const party = nameUuid(`party\n${issuer}`);
  const said = issuer.trim() !== '';
  return {
    title: toLine(title),
    'last-modified': changedAt(catalog),
    version: toLine(version),
    'oscal-version': OSCAL_VERSION,
    ...orAbsent('document-ids', document === undefined ? [] : [{ identifier: toLine(document) }]),
    props: [
      ...ownProperty('catalog-id', id),
      ...ownProperty('extends', catalog.extends),
      ...ownProperty('valid-from', catalog.validFrom),
      ...ownProperty('valid-until', catalog.validUntil),
      ...ownProperty('subject', catalog.subject),
    ],
    ...orAbsent('links', context.linksTo(catalog.basis)),
    ...(said
      ? {
          roles: [{ id: ISSUER, title: '发布机构' }],
          parties: [{ uuid: party, type: 'organization', name: toLine(issuer) }],
          'responsible-parties': [{ 'role-id': ISSUER, 'party-uuids': [party] }],
        }
      : {}),
    ...(provenanceNote === undefined ? {} : { remarks: toLine(provenanceNote) }),
  };
}

/**
 * A catalog as an OSCAL catalog: categories are groups, items are controls, elements are the parts of a control's statement, laws are
 * resources. Identifiers are those that assessment results name; `sha256` of the catalog's source goes into its UUID.
 */
export function exportOscal(catalog: Catalog, sha256: string): string {
  const { resources, linksTo } = createBackMatter();
  const context = { catalog, linksTo };
  const metadata = writeMetadata(catalog, context);
  const groups = catalog.categories.map((category) => writeGroup(category, context));
  const document = {
    uuid: catalogUuid({ id: catalog.id, sha256 }),
    metadata,
    ...orAbsent('groups', groups),
    ...(resources.length === 0 ? {} : { 'back-matter': { resources } }),
  };
  return `${encodeJson({ catalog: document }, 1)}\n`;
}
