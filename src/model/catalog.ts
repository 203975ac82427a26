import type { LimitReading } from './limit-reading.ts';
import type { Place } from './location.ts';
import type { CatalogWords, Genre } from './words.ts';

/** 公开方式. */
export type Mode = '主动公开' | '依申请公开';

/** `standing`: must be there on the day of judgement; `event`: owed only once something happened; `optional`: never a gap. */
export type Nature = 'standing' | 'event' | 'optional';

/** 五公开: the stage of government work that a publication discloses. */
export type Disclosure = '决策' | '执行' | '管理' | '服务' | '结果';

export const disclosures: readonly Disclosure[] = ['决策', '执行', '管理', '服务', '结果'];

/** An element whose contents are owed one by one: each of them is an element of its own that names the whole. */
export interface WholeElement {
  readonly id: string;
  readonly name: string;
}

/**
 * What proves an element beside the entries that answer it: `any-entry`: the duty is on the whole list (网站每周至少更新1次);
 * `column`: a column of the site is owed, and any entry in it shows that it is there.
 */
export type Proof = 'any-entry' | 'column';

/**
 * How well an item's wording is known. `verified`: seen in a published copy; `local-list`: seen in one locality's list;
 * `reconstructed`: inferred from the law; `excerpt`: read from an excerpt of the document; `document`: the whole text was read.
 */
export type ProvenanceStatus = 'verified' | 'local-list' | 'reconstructed' | 'excerpt' | 'document';

export interface Provenance {
  readonly status: ProvenanceStatus;
  readonly url?: string;
  /** For reconstructed: the law or source the reconstruction rests on. */
  readonly basis?: string;
  /** Paragraph of the source document: 二(一). */
  readonly place?: string;
  readonly note?: string;
}

/** A body with its share of a duty: 牵头 lead, 分别牵头 joint lead (each for its own field), 负责落实 responsible. */
export interface Responsibility {
  readonly body: string;
  readonly role: 'lead' | 'joint-lead' | 'responsible';
  /** The bodies that the word stands for, each owing for itself: which seven 七部门 are. */
  readonly members?: readonly string[];
}

/** What an author may give for matching; kept as printed, normalised by the matcher. */
export interface MatchHints {
  /** Other names of the item as a whole. */
  readonly aliases: readonly string[];
  /**
   * Words that, with the kind of act or a form word, are evidence for the item. `+` joins words that must all occur, `|` parts
   * alternatives: `医师|医生+注册|变更执业`.
   */
  readonly keywords: readonly string[];
  /** Words that are evidence against it. */
  readonly not: readonly string[];
  /** Column names (栏目, 组配分类) whose entries belong here. */
  readonly columns: readonly string[];
  /** Kinds of publication that answer the item whatever they are about: 动态要闻, 政策文件. */
  readonly genres?: readonly Genre[];
}

/** A part of the content that an item must contain (公开内容要素), with all fall-backs resolved. */
export interface Element {
  readonly id: string;
  readonly name: string;
  readonly nature: Nature;
  readonly limit?: LimitReading;
  /** The law that allows a limit looser than the parent's or the statutory maximum. */
  readonly limitBasis?: string;
  readonly channels: readonly string[];
  readonly audience: string;
  readonly mode: Mode;
  readonly basis: readonly string[];
  /** Sub-fields inside the element (办事指南: 适用范围, 办理依据 …). */
  readonly parts: readonly string[];
  readonly keywords: readonly string[];
  /** The element whose contents are owed one by one, this being one of them. */
  readonly publicationOf?: WholeElement;
  readonly provenBy?: Proof;
  /** Names of the columns that prove it. */
  readonly columns?: readonly string[];
  readonly disclosure?: Disclosure;
  /** Codes of items on whose pages it may be without a page of its own. */
  readonly heldIn?: readonly string[];
  /** The id of the element this one explains or follows, for `follows`, `before` and `ratio` limits. */
  readonly linkedTo?: string;
}

/** A matter that must be published (二级事项): the leaf of a catalog, with all fall-backs resolved. */
export interface Item {
  /** The issuer's string: 0101, 02142, A0101, 三-2. Never a number. */
  readonly code: string;
  readonly name: string;
  readonly elements: readonly Element[];
  /** Special laws only; what is common to all is in `Catalog.basis`. */
  readonly basis: readonly string[];
  readonly responsibilities: readonly Responsibility[];
  readonly levels: readonly string[];
  readonly match: MatchHints;
  readonly provenance: Provenance;
  /** Requirements and procedure are public, the result of one person never is. */
  readonly withholdsResults?: boolean;
  /** ISO days, inclusive; absent: no bound. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Set when the item is out of scope for this edition. */
  readonly excluded?: { readonly reason: string; readonly basis?: string; readonly place: Place };
  /** The parent edition's code, when a local edition renumbered it. */
  readonly parentCode?: string;
  /** Why a local edition departs here from its parent. */
  readonly changeReason?: string;
  /** duty ids of the source document that this item carries. */
  readonly duties: readonly string[];
  readonly note?: string;
  readonly place: Place;
}

export interface Category {
  readonly code: string;
  readonly name: string;
  /** Codes from the root to this category, this one included. */
  readonly path: readonly string[];
  readonly items: readonly Item[];
  readonly categories: readonly Category[];
  readonly match: MatchHints;
  readonly note?: string;
  readonly place: Place;
}

/** One change to a standard; `change` is a key of the label table, `item` the code or codes concerned. */
export interface Tailoring {
  readonly item?: string;
  readonly change: string;
  readonly reason: string;
}

/** One published standard: an ordered tree of what must be made public. */
export interface Catalog {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly issuer: string;
  readonly document?: string;
  readonly basis: readonly string[];
  /** Word files and synonyms that the catalog is recognised with. */
  readonly words?: CatalogWords;
  /** 公开主体 of every item that names none: the agency that adopts the catalog. */
  readonly subject?: string;
  /** ISO days, inclusive; absent: no bound. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly categories: readonly Category[];
  /** Parent edition's id, when tailored. */
  readonly extends?: string;
  /** What a local edition changes of the first edition above it. */
  readonly tailoring?: readonly Tailoring[];
  /** Said wherever the catalog is shown or used. */
  readonly provenanceNote?: string;
  /** Declared counts, checked against the tree (11/146). */
  readonly declared?: { readonly categories?: number; readonly items?: number };
  /** Duties of the document that cannot be judged from a list, and why. */
  readonly notJudged: readonly { readonly duty: string; readonly what: string; readonly why: string }[];
  readonly file: string;
}

/** Whether an id names an element: its own, or the whole that it is one publication of. */
export function isElementNamed(
  { id, publicationOf }: Pick<Element, 'id' | 'publicationOf'>,
  wanted: string,
): boolean {
  return id === wanted || publicationOf?.id === wanted;
}

/** All items in catalog order with the chain of categories above each. */
export function* itemsOf(
  categories: readonly Category[],
  above: readonly Category[] = [],
): Generator<{ readonly item: Item; readonly category: Category; readonly chain: readonly Category[] }> {
  for (const category of categories) {
    const chain = [...above, category];
    for (const item of category.items) yield { item, category, chain };
    yield* itemsOf(category.categories, chain);
  }
}

/** How many items a catalog has; an item that is in several versions is one. */
export function countItems({ categories }: Pick<Catalog, 'categories'>): number {
  const items = [...itemsOf(categories)].map(({ item }) => item);
  const codes = new Set(items.map(({ code }) => code).filter((code) => code !== ''));
  return codes.size + items.filter(({ code }) => code === '').length;
}

/** Counts of items by provenance status, for the plain words on every screen; of several versions the last counts. */
export function provenanceCounts(catalog: Catalog): Record<ProvenanceStatus, number> {
  const counts: Record<ProvenanceStatus, number> = {
    verified: 0,
    'local-list': 0,
    reconstructed: 0,
    excerpt: 0,
    document: 0,
  };
  const statuses = new Map<string, ProvenanceStatus>();
  for (const { item } of itemsOf(catalog.categories)) statuses.set(item.code, item.provenance.status);
  for (const status of statuses.values()) counts[status] += 1;
  return counts;
}

/** The catalog of an audit for which neither the command line nor a profile names one. */
export const DEFAULT_CATALOG = 'health-2019';
