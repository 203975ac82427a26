import { wordFiles } from '../generated/words.ts';
import type { BodiesOfSector, Setting, WordFile } from '../model/words.ts';
import { normalise } from '../text/normalise.ts';
import { otherPlaces } from './other-places.ts';

/** The words that are no item's own, as the catalog at hand wants them. */
export interface Vocabulary {
  /** A text in the form in which words that mean the same are equal; normalises too. */
  canonical(text: string): string;
  /** The same for a text that is normalised already. */
  unite(normalised: string): string;
  /** Words that `unite` replaces: no character of them may be lost before. */
  readonly replaced: readonly string[];
  /** Rows of a wider word and its narrower ones. */
  readonly related: readonly (readonly string[])[];
  /** Rows of kinds that exclude each other. */
  readonly contrasts: readonly (readonly string[])[];
  readonly business: readonly string[];
  /** The sector that one of the word files is for. */
  readonly sector: string | undefined;
  readonly ownBodies: readonly string[];
  readonly otherBodies: readonly string[];
  /** Bodies of all sectors, in the form in which names are compared. */
  readonly bodies: readonly Required<BodiesOfSector>[];
  /** Levels whose offices the catalog binds; empty: unknown. */
  readonly levels: readonly string[];
  /** Names of the places that it does not bind; empty: nobody can say. */
  readonly otherPlaces: ReadonlySet<string>;
}

/** Word files that every catalog wants. */
const GENERAL = ['general', 'fields'];
const NO_SETTING: Setting = { levels: [], words: { use: [], synonyms: [], related: [], business: [] } };

interface Replacement {
  readonly word: string;
  readonly by: string;
}

/** Replaces words by the one that is used for them, at each place the longest that fits. */
function compileUnion(groups: readonly (readonly string[])[]): {
  readonly unite: (text: string) => string;
  readonly replaced: readonly string[];
} {
  const byFirst = new Map<number, Replacement[]>();
  const begins = new Uint8Array(65_536);
  const known = new Set<string>();
  for (const group of groups) {
    const [by = '', ...variants] = group.map(normalise);
    for (const word of [by, ...variants]) {
      if (word.length < 2 || known.has(word)) continue;
      known.add(word);
      const first = word.charCodeAt(0);
      begins[first] = 1;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { word, by }]);
    }
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.word.length - one.word.length);

  function unite(text: string): string {
    let result = '';
    let kept = 0;
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (begins[first] === 0) continue;
      const found = byFirst.get(first)?.find(({ word }) => text.startsWith(word, at));
      if (found === undefined) continue;
      if (found.word !== found.by) {
        result += text.slice(kept, at) + found.by;
        kept = at + found.word.length;
      }
      at += found.word.length - 1;
    }
    return kept === 0 ? text : result + text.slice(kept);
  }
  return { unite, replaced: [...known] };
}

/** The general words and those that the catalog names; a file that is not shipped has no words. */
function filesOf({ words }: Setting): readonly WordFile[] {
  return [...GENERAL, ...words.use].flatMap((id) => wordFiles[id] ?? []);
}

export function compileVocabulary(setting: Setting = NO_SETTING): Vocabulary {
  const files = filesOf(setting);
  const synonyms = [...setting.words.synonyms, ...files.flatMap((file) => file.synonyms)];
  const { unite, replaced } = compileUnion(synonyms);
  // Items print the same names of elements over and over.
  const canonicals = new Map<string, string>();
  const sector = files.find((file) => file.sector !== undefined)?.sector;
  const bodies = files.flatMap((file) => file.bodies);
  const names = (isOwn: boolean) =>
    bodies
      .filter((body) => sector !== undefined && (body.sector === sector) === isOwn)
      .flatMap((body) => body.names);
  function canonical(text: string): string {
    const known = canonicals.get(text) ?? unite(normalise(text));
    canonicals.set(text, known);
    return known;
  }
  return {
    unite,
    canonical,
    replaced,
    related: [...setting.words.related, ...files.flatMap((file) => file.related)],
    contrasts: files.flatMap((file) => file.contrasts),
    business: [...setting.words.business, ...files.flatMap((file) => file.business)],
    sector,
    ownBodies: names(true),
    otherBodies: names(false),
    bodies: bodies.map((body) => ({
      sector: body.sector,
      names: body.names.map(canonical),
      letters: (body.letters ?? []).map(canonical),
    })),
    levels: setting.levels,
    otherPlaces: new Set(setting.names === undefined ? [] : otherPlaces(setting.names).map(unite)),
  };
}
