import { isLooser, isTighter } from '../../limits/compare-limits.ts';
import { type Catalog, type Element, type Item, itemsOf } from '../../model/catalog.ts';
import { roleNames } from '../../words/labels/catalog-words.ts';
import { foldName } from '../tailor/fold-name.ts';
import { isBounded } from '../tailor/never-together.ts';

/** One difference by meaning between two editions; `before` and `after` are printed words. */
export interface CatalogChange {
  readonly kind:
    | 'item-added'
    | 'item-removed'
    | 'item-renumbered'
    | 'item-renamed'
    | 'item-moved'
    | 'item-excluded'
    | 'item-included'
    | 'element-added'
    | 'element-removed'
    | 'element-renamed'
    | 'limit-tightened'
    | 'limit-loosened'
    | 'limit-reworded'
    | 'limit-changed'
    | 'channels'
    | 'audience'
    | 'mode'
    | 'nature'
    | 'subject'
    | 'levels'
    | 'basis'
    | 'validity'
    | 'match'
    | 'parts'
    | 'proof'
    | 'link'
    | 'disclosure'
    | 'withheld';
  /** Code in the later edition, or in the earlier for what was removed. */
  readonly code: string;
  readonly name: string;
  /** Element id, where one is concerned. */
  readonly element?: string;
  readonly before?: string;
  readonly after?: string;
}

interface Placed {
  readonly item: Item;
  readonly category: string;
}

function placedItems(catalog: Catalog): readonly Placed[] {
  return [...itemsOf(catalog.categories)].map(({ item, chain }) => ({
    item,
    category: chain.map(({ name }) => name).join(' / '),
  }));
}

/** Pairs by the parent's code, then code with a name that agrees, then name, then code alone. */
function pairItems(before: readonly Placed[], after: readonly Placed[]): ReadonlyMap<Placed, Placed> {
  const pairs = new Map<Placed, Placed>();
  const free = new Set(before);
  const ways: readonly ((left: Item, right: Item) => boolean)[] = [
    (left, right) => right.parentCode !== undefined && left.code === right.parentCode,
    (left, right) => left.code === right.code && foldName(left.name) === foldName(right.name),
    (left, right) => foldName(left.name) === foldName(right.name),
    (left, right) => left.code === right.code && right.parentCode === undefined,
  ];
  for (const agrees of ways) {
    for (const right of after) {
      if (pairs.has(right)) continue;
      for (const left of free) {
        if (!agrees(left.item, right.item)) continue;
        pairs.set(right, left);
        free.delete(left);
        break;
      }
    }
  }
  // A later version of an item is compared with the wording that it replaces, not reported as a new item.
  for (const right of after) {
    if (pairs.has(right) || !isBounded(right.item)) continue;
    const left = before.find(({ item }) => item.code === (right.item.parentCode ?? right.item.code));
    if (left !== undefined) pairs.set(right, left);
  }
  return pairs;
}

/** What a row is recognised by, as an author wrote it: it decides what counts as published. */
function hintsOf({ aliases, keywords, not, columns, genres = [] }: Item['match']): readonly string[] {
  return [
    ...aliases,
    ...keywords,
    ...columns.map((column) => `栏目 ${column}`),
    ...not.map((word) => `不含 ${word}`),
    ...genres.map((genre) => `体裁 ${genre}`),
  ].sort();
}

const said = (word: string | undefined): readonly string[] => (word === undefined ? [] : [word]);

type Report = (kind: CatalogChange['kind'], before?: string, after?: string) => void;

function compare(
  report: Report,
  kind: CatalogChange['kind'],
  before: readonly string[],
  after: readonly string[],
): void {
  const [left, right] = [before.join('；'), after.join('；')];
  if (left !== right) report(kind, left, right);
}

function compareLimits(report: Report, before: Element['limit'], after: Element['limit']): void {
  if (before === undefined || after === undefined) {
    if (before === after) return;
    report(before === undefined ? 'limit-tightened' : 'limit-loosened', before?.printed, after?.printed);
    return;
  }
  const words = ({ limits }: NonNullable<Element['limit']>) =>
    JSON.stringify(limits.map((one) => ({ ...one, printed: '' })));
  // The same phrase may bear another rule of the author.
  if (before.printed === after.printed && words(before) === words(after)) return;
  const [wider, tighter] = [isLooser(after, before), isTighter(after, before)];
  const differ = words(before) === words(after) ? 'limit-reworded' : 'limit-changed';
  // Looser in one part and tighter in another is neither.
  const kind = wider === tighter ? differ : wider ? 'limit-loosened' : 'limit-tightened';
  report(kind, before.printed, after.printed);
}

interface Compared {
  readonly kind: CatalogChange['kind'];
  words(element: Element): readonly string[];
}

/** A part of the content as it is compared; a key that is forgotten does not compile. `undefined`: compared in its own way. */
const comparedKeys: { readonly [Key in keyof Element]-?: Compared | undefined } = {
  id: undefined,
  name: { kind: 'element-renamed', words: ({ name }) => [name] },
  limit: undefined,
  limitBasis: { kind: 'basis', words: ({ limitBasis }) => said(limitBasis) },
  channels: { kind: 'channels', words: ({ channels }) => channels },
  audience: { kind: 'audience', words: ({ audience }) => [audience] },
  mode: { kind: 'mode', words: ({ mode }) => [mode] },
  nature: { kind: 'nature', words: ({ nature }) => [nature] },
  keywords: { kind: 'match', words: ({ keywords }) => [...keywords].sort() },
  parts: { kind: 'parts', words: ({ parts }) => parts },
  basis: { kind: 'basis', words: ({ basis }) => basis },
  linkedTo: { kind: 'link', words: ({ linkedTo }) => said(linkedTo) },
  // Owed one by one or as a whole: the name of the whole says which.
  publicationOf: { kind: 'parts', words: ({ publicationOf }) => said(publicationOf?.name) },
  provenBy: { kind: 'proof', words: ({ provenBy, columns = [] }) => [...said(provenBy), ...columns] },
  columns: undefined,
  heldIn: { kind: 'proof', words: ({ heldIn = [] }) => heldIn },
  disclosure: { kind: 'disclosure', words: ({ disclosure }) => said(disclosure) },
};

const comparisons = Object.values(comparedKeys).filter((one) => one !== undefined);

function compareElements(report: Report, before: Element, after: Element): void {
  compareLimits(report, before.limit, after.limit);
  for (const { kind, words } of comparisons) compare(report, kind, words(before), words(after));
}

function* compareItems(before: Placed, after: Placed): Iterable<CatalogChange> {
  const changes: CatalogChange[] = [];
  const [left, right] = [before.item, after.item];
  const { code, name } = right;
  const reportFor =
    (element?: string): Report =>
    (kind, was, is) => {
      changes.push({
        kind,
        code,
        name,
        ...(element === undefined ? {} : { element }),
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      });
    };
  const report = reportFor();
  if (left.code !== code) report('item-renumbered', left.code, code);
  if (left.name !== name) report('item-renamed', left.name, name);
  if (before.category !== after.category) report('item-moved', before.category, after.category);
  if ((left.excluded === undefined) !== (right.excluded === undefined)) {
    report(
      right.excluded === undefined ? 'item-included' : 'item-excluded',
      left.excluded?.reason,
      right.excluded?.reason,
    );
  }
  const bodies = (item: Item) =>
    item.responsibilities.map(({ body, role, members = [] }) =>
      [body, ...(role === 'responsible' ? [] : [roleNames[role].zh]), ...members].join(' '),
    );
  compare(report, 'subject', bodies(left), bodies(right));
  compare(report, 'levels', left.levels, right.levels);
  compare(report, 'basis', left.basis, right.basis);
  compare(report, 'match', hintsOf(left.match), hintsOf(right.match));
  const validity = ({ validFrom = '', validUntil = '' }: Item) => [`${validFrom}—${validUntil}`];
  compare(report, 'validity', validity(left), validity(right));
  const withheld = (item: Item) => (item.withholdsResults === true ? ['不公开个人结果'] : []);
  compare(report, 'withheld', withheld(left), withheld(right));
  for (const element of right.elements) {
    const known = left.elements.find(({ id }) => id === element.id);
    if (known === undefined) reportFor(element.id)('element-added', undefined, element.name);
    else compareElements(reportFor(element.id), known, element);
  }
  for (const { id, name: was } of left.elements) {
    if (!right.elements.some((element) => element.id === id)) reportFor(id)('element-removed', was);
  }
  yield* changes;
}

/** What changed from one edition to another, by meaning: in the order of the later one, then what was removed. */
export function diffCatalogs(before: Catalog, after: Catalog): readonly CatalogChange[] {
  const [lefts, rights] = [placedItems(before), placedItems(after)];
  const pairs = pairItems(lefts, rights);
  const kept = new Set(pairs.values());
  const changes: CatalogChange[] = [];
  for (const right of rights) {
    const left = pairs.get(right);
    if (left !== undefined) changes.push(...compareItems(left, right));
    else
      changes.push({
        kind: 'item-added',
        code: right.item.code,
        name: right.item.name,
        after: right.category,
      });
  }
  for (const left of lefts) {
    if (kept.has(left)) continue;
    changes.push({ kind: 'item-removed', code: left.item.code, name: left.item.name, before: left.category });
  }
  return changes;
}

/** Codes of the later edition → the codes that the same items had in the earlier one. */
export function pairCodes(before: Catalog, after: Catalog): ReadonlyMap<string, string> {
  const pairs = pairItems(placedItems(before), placedItems(after));
  return new Map([...pairs].map(([later, earlier]) => [later.item.code, earlier.item.code]));
}
