import type {
  Disclosure,
  Element,
  Item,
  MatchHints,
  Nature,
  Proof,
  Provenance,
  Responsibility,
  WholeElement,
} from './catalog.ts';
import type { LimitReading } from './limit-reading.ts';
import type { Place } from './location.ts';
import type { LimitKind, TimeLimit } from './time-limit.ts';
import { isKind } from './time-limit.ts';
import type { Setting } from './words.ts';

/** An element as it binds this agency. `index` is its position in `Requirement.elements`. */
export interface RequiredElement {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly nature: Nature;
  readonly limit?: LimitReading;
  readonly channels: readonly string[];
  readonly audience: string;
  readonly mode: Element['mode'];
  readonly basis: readonly string[];
  /** What the element names inside itself: words to recognise it by. */
  readonly parts?: readonly string[];
  readonly keywords: readonly string[];
  readonly linkedTo?: string;
  readonly publicationOf?: WholeElement;
  readonly provenBy?: Proof;
  readonly columns?: readonly string[];
  readonly disclosure?: Disclosure;
  readonly heldIn?: readonly string[];
  /** Delivered to the party only (精准推送) or on request: no public list can show it. */
  readonly unlisted: boolean;
}

/** The days on which one wording of an item binds. ISO, inclusive; an absent one sets no bound. */
export interface Version {
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** An item as it binds this agency after tailoring: the unit that is judged. `index` counts in catalog order. */
export interface Requirement {
  readonly index: number;
  readonly catalog: string;
  readonly code: string;
  readonly name: string;
  /** Root category first; the last is the item's own. */
  readonly categories: readonly {
    readonly code: string;
    readonly name: string;
    readonly match: MatchHints;
  }[];
  readonly elements: readonly RequiredElement[];
  readonly basis: readonly string[];
  /** Bodies that owe it, lead first; the agency itself when the catalog names none. */
  readonly responsibilities: readonly Responsibility[];
  /** First responsible body, in words. */
  readonly subject: string;
  readonly section?: string;
  readonly match: MatchHints;
  /** Shared by all requirements of one catalog; absent: nothing is known beside the general words. */
  readonly setting?: Setting;
  readonly provenance: Provenance;
  readonly excluded?: Item['excluded'];
  readonly withholdsResults?: boolean;
  /** ISO days, inclusive: the item's own bounds within its catalog's. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** The item's own bounds where it has any: they distinguish its versions in reports. */
  readonly version?: Version;
  readonly duties: readonly string[];
  readonly place: Place;
}

/** The limits of an element of one kind. */
export function limitsOf<K extends LimitKind>(
  element: RequiredElement,
  kind: K,
): readonly Extract<TimeLimit, { kind: K }>[] {
  return element.limit === undefined ? [] : element.limit.limits.filter(isKind(kind));
}
