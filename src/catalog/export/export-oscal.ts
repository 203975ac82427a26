import type { Catalog, Category } from '../../model/catalog.ts';
import {
  catalogUuid,
  groupIdOf,
  OSCAL_VERSION,
  orAbsent,
  ownProperty,
  toLine,
} from '../../report/oscal/words.ts';
import { encodeJson } from '../../write/encode/json.ts';
import { nameUuid } from '../../write/name-uuid.ts';
import { createBackMatter } from './oscal/back-matter.ts';
import { type ControlContext, writeControl } from './oscal/control.ts';

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
