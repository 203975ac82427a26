import { type Catalog, type Element, type Item, itemsOf } from '../model/catalog.ts';
import { isLinking, type PrintedLimit, readPrintedLimit } from './printed-limit.ts';

/** One element of one item, as the workshop plays it. */
export interface Duty {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly element: string;
  readonly elementName: string;
  /** The item has no other element. */
  readonly isSole: boolean;
  readonly isStanding: boolean;
  readonly channel: string;
  /** Owed besides. */
  readonly otherChannels: readonly string[];
  readonly limit: PrintedLimit;
  /** As the catalog prints it; '' when it prints none. */
  readonly printed: string;
  /** Words for many bodies that the catalog does not name (县政府部门). */
  readonly groups: readonly string[];
  /** `code/element` of what it explains, or of what it comes before. */
  readonly follows?: string;
  /** A column of the site shows it. */
  readonly column?: string;
  /** The result of one person, which is never public. */
  readonly isWithheld: boolean;
  /** Owed by a class of bodies (各部门), any of which may publish. */
  readonly isForMany: boolean;
}

/** An item with the elements that the workshop plays, and those that it leaves alone. */
export interface PlayedItem {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly duties: readonly Duty[];
  readonly isStanding: boolean;
  readonly left: readonly { readonly id: string; readonly isStanding: boolean }[];
  /** Never a gap: what an exemption would not be needed for. */
  readonly optional: readonly { readonly id: string; readonly name: string }[];
}

/** Working days and months that the invented agency's profile sets for words without a number. */
export const PROMPT_WORKDAYS = 10;

function limitOf(limit: PrintedLimit): PrintedLimit {
  if (limit.kind === 'promptly') return { kind: 'workdays', count: PROMPT_WORKDAYS };
  return limit.kind === 'regularly' ? { kind: 'each', months: 3 } : limit;
}

/** Documents need not be published under an item that asks for what explains them; where they are, they start its clock. */
const isFollowed = ({ elements }: Item, id: string): boolean =>
  elements.some(({ linkedTo, limit }) => {
    const read = linkedTo === id ? readPrintedLimit(limit) : undefined;
    return read !== undefined && isLinking(read);
  });

/** Words for more than one body: any of them may be the publisher. */
const MANY = /各|有关|有關|相关|相關|职能|職能|政府部门|政府部門|直属|直屬|两级|兩級/u;

function dutyOf(item: Item, category: string, element: Element, subject: string): Duty | undefined {
  const { id, name, nature, channels, linkedTo, provenBy, columns } = element;
  const isLeader = nature === 'optional' && isFollowed(item, id);
  const limit: PrintedLimit | undefined = isLeader ? { kind: 'open' } : readPrintedLimit(element.limit);
  const isStanding = nature === 'standing';
  // What is pushed to the party alone is in no list.
  if (channels.some((channel) => channel.includes('精准推送'))) return undefined;
  if ((nature === 'optional' && !isLeader) || limit === undefined || provenBy === 'any-entry')
    return undefined;
  if (isLinking(limit) !== (linkedTo !== undefined)) return undefined;
  const owed = item.elements.filter((other) => other.nature !== 'optional');
  const leader = linkedTo === undefined || linkedTo.includes('/') ? linkedTo : `${item.code}/${linkedTo}`;
  return {
    code: item.code,
    name: item.name,
    category,
    element: id,
    elementName: name,
    isSole: owed.length === 1,
    isStanding,
    channel: channels[0] ?? '',
    otherChannels: channels.slice(1),
    limit: limitOf(limit),
    printed: element.limit?.printed ?? '',
    groups: item.responsibilities.flatMap(({ body, members = [] }) =>
      members.length === 0 && MANY.test(body) ? [body] : [],
    ),
    ...(leader === undefined ? {} : { follows: leader }),
    ...(provenBy === 'column' ? { column: columns?.[0] ?? name } : {}),
    isWithheld: item.withholdsResults === true,
    isForMany: [...item.responsibilities.map(({ body }) => body), subject].some((body) => MANY.test(body)),
  };
}

/** Every item of a catalog that binds without a bound in time, once. */
export function playedItems(catalog: Catalog): readonly PlayedItem[] {
  const known = new Map<string, PlayedItem>();
  for (const { item, category } of itemsOf(catalog.categories)) {
    const { code, name, elements, excluded, validFrom, validUntil } = item;
    const isBound = validFrom !== undefined || validUntil !== undefined;
    const duties =
      isBound || excluded !== undefined
        ? []
        : elements.map((one) => dutyOf(item, category.name, one, catalog.subject ?? ''));
    const played = duties.filter((duty) => duty !== undefined);
    const ids = new Set(played.map(({ element }) => element));
    known.set(code, {
      code,
      name,
      category: category.name,
      duties: known.has(code) ? [] : played,
      isStanding: elements.some(({ nature }) => nature === 'standing'),
      left: elements
        .filter(({ id, nature }) => nature !== 'optional' && !ids.has(id))
        .map(({ id, nature }) => ({ id, isStanding: nature === 'standing' })),
      optional: elements
        .filter(({ id, nature }) => nature === 'optional' && !ids.has(id))
        .map((one) => ({ id: one.id, name: one.name })),
    });
  }
  return [...known.values()];
}
