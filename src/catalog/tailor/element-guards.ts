import { weakeningOf } from '../../limits/limit-weakening.ts';
import type { Element, Item, Nature } from '../../model/catalog.ts';
import type { ElementDocument } from '../../model/catalog-document.ts';
import type { Place } from '../../model/location.ts';
import { channelFamilies } from '../../text/channel-families.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { foldName } from './fold-name.ts';
import { type Layer, placeOfFound, placeOfLayer } from './layers.ts';
import { isOtherDuty } from './name-guards.ts';
import { isUnlisted } from './requirements.ts';
import type { ResolvedCatalog } from './resolve-catalog.ts';
import { saidIn } from './said.ts';

/** 《…》, 〔2019〕1号 or an article: a basis that can be looked up, not a mere word of somebody's. */
const CITATION = /《[^》]+》|〔\d{4}〕|第[一二三四五六七八九十百\d]+条/u;

const DUTY: Readonly<Record<Nature, number>> = { optional: 0, event: 1, standing: 2 };

/** What is asked of one element of an edition beside the parent's. */
interface Pair {
  readonly item: Item;
  readonly above: Element;
  readonly element: Element;
  readonly resolved: ResolvedCatalog;
}

/**
 * Where an edition departs from its parent: at the value, else at the element that it writes anew without the value. Undefined where
 * it says why; such a departure is listed in the report.
 */
function unexplained(
  { item, element, resolved }: Pair,
  key: keyof ElementDocument & string,
): Place | undefined {
  const { own, inherited } = resolved.sources.get(element) ?? { own: [], inherited: [] };
  const layers: readonly Layer<ElementDocument>[] = [...own, ...inherited];
  const isHere = ({ source }: Layer<unknown>) => source.file === resolved.edition.file;
  const saying = layers.find(({ fields }) => fields[key] !== undefined);
  const layer = saying !== undefined && isHere(saying) ? saying : own.find(isHere);
  if (layer === undefined) return item.place;
  if (saidIn(layer.fields.changeReason) !== undefined) return undefined;
  return layer === saying ? layer.source.placeOf(`${layer.pointer}/${key}`) : placeOfLayer(layer);
}

function* limitGuards({ item, above, element, resolved }: Pair): Iterable<Problem> {
  const limit = resolved.limits.get(element);
  if (limit === undefined || above.limit === undefined) return;
  if (limit.basis !== undefined && CITATION.test(limit.basis)) return;
  const weakening = weakeningOf(limit.reading, above.limit);
  if (weakening === undefined) return;
  const code = weakening === 'looser' ? 'catalog/limit-loosened' : 'catalog/limit-incomparable';
  yield problem(code, placeOfFound(limit.found), {
    code: item.code,
    element: element.name,
    limit: limit.reading.printed,
    parent: above.limit.printed,
  });
}

type Neutralising = 'nature' | 'mode' | 'channels' | 'audience' | 'provenBy' | 'heldIn';

/** Proven by what the parent takes for a proof, in columns that it names. */
function isSameProof(element: Element, above: Element): boolean {
  if (element.provenBy !== above.provenBy) return false;
  return (element.columns ?? []).every((column) => above.columns?.includes(column));
}

/** An element that stays in name only: owed by nobody, or shown to nobody. */
function* neutralGuards(pair: Pair): Iterable<Problem> {
  const { item, above, element } = pair;
  const facts = { code: item.code, element: element.name };
  const told = (place: Place | undefined, how: Neutralising, value: string) =>
    place === undefined ? [] : [problem('catalog/element-neutralised', place, { ...facts, how, value })];
  if (DUTY[element.nature] < DUTY[above.nature])
    yield* told(unexplained(pair, 'nature'), 'nature', element.nature);
  const isEasier = element.provenBy !== undefined && !isSameProof(element, above);
  if (isEasier) yield* told(unexplained(pair, 'provenBy'), 'provenBy', element.provenBy);
  const elsewhere = (element.heldIn ?? []).filter((code) => !above.heldIn?.includes(code));
  if (elsewhere.length > 0) yield* told(unexplained(pair, 'heldIn'), 'heldIn', elsewhere.join('、'));
  if (isUnlisted(above)) return;
  if (element.mode !== above.mode) yield* told(unexplained(pair, 'mode'), 'mode', element.mode);
  else if (isUnlisted(element))
    yield* told(unexplained(pair, 'channels'), 'channels', element.channels.join('、'));
  if (above.audience === '全社会' && element.audience !== above.audience)
    yield* told(unexplained(pair, 'audience'), 'audience', element.audience);
}

/** Whether an edition keeps a channel: by its name, or as the place of that kind by its own name (政府网站 → 西畴县政务网). */
function keepsChannel(channel: string, own: readonly string[]): boolean {
  const families = channelFamilies(channel);
  return own.some(
    (one) =>
      foldName(one) === foldName(channel) || channelFamilies(one).some((family) => families.includes(family)),
  );
}

function* channelGuards(pair: Pair): Iterable<Problem> {
  const { item, above, element } = pair;
  if (isUnlisted(above) || isUnlisted(element)) return;
  const lost = above.channels.filter((channel) => !keepsChannel(channel, element.channels));
  const place = unexplained(pair, 'channels');
  if (lost.length === 0 || place === undefined) return;
  const facts = { code: item.code, element: element.name };
  yield problem('catalog/channel-replaced', place, {
    ...facts,
    lost: lost.join('、'),
    channels: element.channels.join('、'),
  });
}

function* partGuards(pair: Pair): Iterable<Problem> {
  const { item, above, element } = pair;
  const own = new Set(element.parts.map(foldName));
  const lost = above.parts.filter((part) => !own.has(foldName(part)));
  const place = unexplained(pair, 'parts');
  if (lost.length === 0 || place === undefined) return;
  yield problem('catalog/parts-cut', place, {
    code: item.code,
    element: element.name,
    lost: lost.join('、'),
  });
}

/** An element under the name of another thing: what was owed is no longer asked for. */
function* nameGuards(pair: Pair): Iterable<Problem> {
  const { item, above, element } = pair;
  const place = isOtherDuty(element, above) ? unexplained(pair, 'name') : undefined;
  if (place === undefined) return;
  yield problem('catalog/duty-renamed', place, {
    code: item.code,
    name: element.name,
    parent: above.name,
  });
}

/** What handling one person's matter comes to, as opposed to the rules and the places of a service. */
const PERSONAL_RESULT =
  /结果|(?:申请人|当事人|个人|患者|领取人|受助人).*(?:名单|情况|信息)|(?:签发|发放|出具)(?:名单|情况|信息)/u;

/** Results that an edition adds to services, for which the requirements and the procedure are public alone. */
export function* addedResults(
  { code, elements }: Item,
  parents: readonly Item[],
  { sources }: ResolvedCatalog,
): Iterable<Problem> {
  const known = new Set(parents.flatMap((parent) => parent.elements.map(({ id }) => id)));
  for (const element of elements) {
    if (known.has(element.id) || isUnlisted(element) || !PERSONAL_RESULT.test(element.name)) continue;
    const [layer] = sources.get(element)?.own ?? [];
    if (layer === undefined || saidIn(layer.fields.changeReason) !== undefined) continue;
    yield problem('catalog/personal-result', placeOfLayer(layer), { code, element: element.name });
  }
}

/** What an edition may not do to the elements of one of its parent's items. */
export function elementGuards(item: Item, parent: Item, resolved: ResolvedCatalog): readonly Problem[] {
  const { code } = item;
  return parent.elements.flatMap((above) => {
    const element = item.elements.find(({ id }) => id === above.id);
    if (element === undefined) {
      // An item that the edition does not mention lost it through a set that the edition redefines.
      const isOwn = item.place.file === resolved.catalog.file;
      const place = isOwn ? item.place : resolved.edition.placeOf('/elementSets', 'key');
      return [problem('catalog/element-dropped', place, { code, element: above.name })];
    }
    const pair = { item, above, element, resolved };
    return [
      ...limitGuards(pair),
      ...neutralGuards(pair),
      ...channelGuards(pair),
      ...partGuards(pair),
      ...nameGuards(pair),
    ];
  });
}
