import type { Catalog, Element, Item, Responsibility } from '../../../model/catalog.ts';
import {
  controlIdOf,
  elementIdOf,
  objectiveIdOf,
  orAbsent,
  ownProperty,
  toLine,
} from '../../../report/oscal/words.ts';
import type { Link } from './back-matter.ts';

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
export function writeControl(item: Item, context: ControlContext): object {
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
