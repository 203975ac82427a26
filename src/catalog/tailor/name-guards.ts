import { type Catalog, type Element, type Item, itemsOf } from '../../model/catalog.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { foldName } from './fold-name.ts';
import { saidIn } from './said.ts';

/** What takes something out of a name that is otherwise kept: 行政许可（仅限初次申请）. */
const NARROWING = /仅|限于|只限|不含|不包括|除外|除.+外|部分/u;

/** A name without what it adds in brackets or behind a dash: 结果信息（……）, 结果信息——医师执业注册信息. */
const coreOf = (name: string): string => foldName(name.replace(/[（(][^（()）]*[)）]|——.*$/gu, ''));

/** Whether all characters of one text are in the other in their order, with no more beside them than they are: 卫生许可, 卫生行政许可. */
function isSpread(core: string, name: string): boolean {
  let found = 0;
  for (const character of name) if (character === core[found]) found += 1;
  return core.length > 0 && found === core.length && name.length <= 2 * core.length;
}

/** Whether a name says what the parent's says, or more: nothing that was owed is left out of it. */
function keepsName(own: string, above: string): boolean {
  const [now, was] = [foldName(own), foldName(above)];
  if (now === was) return true;
  if (now.includes(was)) return !NARROWING.test(now.replace(was, ''));
  const [core, ownCore] = [coreOf(above), coreOf(own)];
  return isSpread(core, ownCore) && !NARROWING.test(now);
}

/** An item, or an element of it, that bears the name of another duty. */
export function* renamedDuties(item: Item, above: readonly Item[]): Iterable<Problem> {
  const { code, name, place, changeReason } = item;
  if (above.length === 0 || saidIn(changeReason) !== undefined) return;
  const [parent] = above;
  if (parent !== undefined && above.every((version) => !keepsName(name, version.name)))
    yield problem('catalog/duty-renamed', place, { code, name, parent: parent.name });
}

/** The same of one element; `isExplained` by the edition. */
export function isOtherDuty(element: Element, above: Element): boolean {
  return !keepsName(element.name, above.name);
}

/** Shorter words are in titles of every kind. */
const SHORTEST_KEYWORD = 3;

/** Names of items by code, to be asked which of them holds a word. */
export type NamesByCode = ReadonlyMap<string, readonly string[]>;

export function namesByCode(catalog: Catalog): NamesByCode {
  return gatherNames([...itemsOf(catalog.categories)].map(({ item }) => item));
}

export function gatherNames(items: readonly Pick<Item, 'code' | 'name'>[]): NamesByCode {
  const names = new Map<string, string[]>();
  for (const { code, name } of items) names.set(code, [...(names.get(code) ?? []), foldName(name)]);
  return names;
}

/** The item beside `own` whose name holds a word; '' where it is too short to name anything, undefined where it is good. */
export function otherHolder(word: string, own: readonly string[], names: NamesByCode): string | undefined {
  const folded = foldName(word);
  const other = [...names].find(
    ([code, held]) => !own.includes(code) && held.some((name) => name.includes(folded)),
  );
  return other?.[0] ?? (folded.length < SHORTEST_KEYWORD ? '' : undefined);
}

/** Words that an edition adds to recognise an item by, and that are in the names of other items or are too short to name anything. */
export function* widenedMatch(item: Item, above: readonly Item[], names: NamesByCode): Iterable<Problem> {
  const { code, match, place, changeReason, parentCode } = item;
  if (above.length === 0 || saidIn(changeReason) !== undefined) return;
  const known = new Set(above.flatMap(({ match: { aliases, keywords } }) => [...aliases, ...keywords]));
  const own = parentCode === undefined ? [code] : [code, parentCode];
  for (const word of [...match.aliases, ...match.keywords]) {
    const other = known.has(word) ? undefined : otherHolder(word, own, names);
    if (other !== undefined) yield problem('catalog/match-widened', place, { item: code, word, other });
  }
}
