import type { Requirement } from '../model/requirement.ts';
import { GENERAL_WEIGHT, indexPhrases } from './phrases.ts';
import type { TitleStructure } from './read-structure.ts';
import { compileRelated } from './related.ts';
import {
  type Best,
  NO_PHRASE,
  type PrintedFound,
  type PrintedWords,
  type Relevance,
  type Tally,
  tallyOf,
} from './relevance.ts';
import { weighTitle } from './title-weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Least share of a phrase that a title must have to name it. */
const NAMED = 0.7;
/** Least weight of a phrase by which an item is recognised: two rare words. */
const TELLING = 1.6;
/** Below it a phrase is a topic that much may be about. */
const TOPIC = 2.4;
/** What a narrower word counts beside the printed one, and at most for each of its characters. */
const NEAR = 0.75;
const NEAR_PER_CHARACTER = 0.4;
/** Least weight of printed words for a requirement to be looked at. */
const LEAST_RELEVANCE = 0.5;

export interface PrintedIndex {
  find(structure: TitleStructure): PrintedWords;
  /** Characters that the phrases are made of. */
  readonly characters: string;
}

/** Indexes what a catalog prints by pairs of characters, each weighing the more the fewer items have it. */
export function compilePrinted(requirements: readonly Requirement[], vocabulary: Vocabulary): PrintedIndex {
  const index = indexPhrases(requirements, vocabulary);
  const { phrases, postings, pairOf, isSilent } = index;
  const related = compileRelated(vocabulary, (concept) => phrases.some(({ text }) => text.includes(concept)));
  const ofConcept = related.concepts.map((concept) => ({
    pairs: index.pairsOf(concept),
    phrases: phrases.flatMap(({ text }, at) => (text.includes(concept) ? at : [])),
  }));
  const had = new Float64Array(phrases.length);
  const firsts = new Int32Array(phrases.length);
  const lasts = new Int32Array(phrases.length);

  function find(structure: TitleStructure): PrintedWords {
    const { text, parties: hidden } = structure;
    const weights = weighTitle(text, hidden, structure, index);
    const touched: number[] = [];
    const met = new Set<number>();
    const tallies = new Map<number, Tally>();
    let total = 0;

    function touch(phrase: number, weight: number, start: number, stop: number): void {
      if (had[phrase] === 0) {
        touched.push(phrase);
        firsts[phrase] = start;
      }
      had[phrase] = had[phrase]! + weight;
      lasts[phrase] = stop;
    }

    function tally(requirement: number, at: number): Tally {
      const known = tallies.get(requirement);
      if (known !== undefined) return known;
      const fresh = tallyOf(at);
      tallies.set(requirement, fresh);
      return fresh;
    }

    for (let at = 0; at + 1 < text.length; at += 1) {
      const pair = pairOf(text, at);
      const weight = weights[at]!;
      if (isSilent(text, at)) continue;
      total += weight;
      const list = postings.get(pair);
      if (list === undefined || weight === 0) continue;
      const isNew = !met.has(pair);
      met.add(pair);
      for (const phrase of list) {
        const { requirement, pairs, general, element } = phrases[phrase]!;
        const own = pairs.get(pair)!;
        if (isNew) touch(phrase, own, at, at + 2);
        const sum = tally(requirement, at);
        if (element === undefined && !general.has(pair)) sum.isItself = true;
        if (isNew && sum.lastPair !== pair) {
          sum.lastPair = pair;
          if (general.has(pair)) sum.general += own;
          else sum.own += own;
          sum.pairs.set(pair, general.has(pair) ? own / GENERAL_WEIGHT : own);
        }
        if (sum.lastAt === at) continue;
        if (sum.lastAt !== at - 1) sum.runFrom = at;
        sum.run = Math.max(sum.run, at + 2 - sum.runFrom);
        sum.lastAt = at;
        sum.stop = at + 2;
        sum.explained += weight;
        sum.places.add(at);
      }
    }
    const lent = new Map<number, Set<number>>();
    for (const { concept, start, stop } of related.find(text)) {
      if (hidden.some((span) => span.start <= start && stop <= span.stop)) continue;
      const { pairs, phrases: own } = ofConcept[concept]!;
      for (const phrase of own) {
        const { requirement, pairs: weightsOfPhrase, general, element } = phrases[phrase]!;
        const sum = tally(requirement, start);
        const whole = pairs.reduce((most, pair) => most + (weightsOfPhrase.get(pair) ?? 0), 0);
        if (element === undefined && pairs.some((pair) => !general.has(pair))) sum.isItself = true;
        const share = whole === 0 ? 0 : Math.min(NEAR, (NEAR_PER_CHARACTER * (stop - start)) / whole);
        for (const pair of pairs) {
          const full = weightsOfPhrase.get(pair);
          if (full === undefined || met.has(pair)) continue;
          const weight = full * share;
          const byPhrase = lent.get(phrase) ?? new Set();
          if (byPhrase.has(pair)) continue;
          lent.set(phrase, byPhrase.add(pair));
          touch(phrase, weight, start, stop);
          const bySum = lent.get(-1 - requirement) ?? new Set();
          if (bySum.has(pair)) continue;
          lent.set(-1 - requirement, bySum.add(pair));
          if (general.has(pair)) sum.general += weight;
          else {
            sum.own += weight;
            sum.narrower += weight;
          }
          sum.pairs.set(pair, general.has(pair) ? weight / GENERAL_WEIGHT : weight);
        }
        for (let at = start; at + 1 < stop; at += 1) {
          if (sum.places.has(at) || isSilent(text, at)) continue;
          sum.places.add(at);
          sum.explained += weights[at]!;
        }
        sum.first = Math.min(sum.first, start);
        sum.stop = Math.max(sum.stop, stop);
      }
    }
    return settle(text, touched, tallies, total);
  }

  function settle(
    text: string,
    touched: readonly number[],
    tallies: ReadonlyMap<number, Tally>,
    total: number,
  ): PrintedWords {
    const found: PrintedFound[] = [];
    const shares = new Map<number, Map<number, number>>();
    const best = new Map<number, Best>();
    for (const at of touched) {
      const { requirement, element, weight, text: words, isCategory } = phrases[at]!;
      const coverage = Math.min(1, had[at]! / weight);
      const lacking = Math.max(0, weight - had[at]!);
      had[at] = 0;
      if (element !== undefined) {
        const own = shares.get(requirement) ?? new Map<number, number>();
        shares.set(requirement, own);
        own.set(element, Math.max(own.get(element) ?? 0, coverage));
      }
      const isWhole = words === text && !isCategory;
      const before = best.get(requirement);
      const worth = coverage * Math.min(1, weight / 2);
      const named = Math.max(before?.named ?? 0, words.length < 3 ? coverage / 2 : coverage);
      if (before === undefined || worth > before.coverage)
        best.set(requirement, { coverage: worth, phrase: words, named, isWhole, lacking });
      else before.named = named;
      if (isCategory) continue;
      if (!isWhole && (coverage < NAMED || weight * coverage < TELLING)) continue;
      const many = Math.min(weight, 5);
      // 旅行社 alone is a topic; the longer phrase is the matter.
      const score = isWhole ? 8 : coverage * coverage * (many < TOPIC ? 0.8 * many : 1.2 + 0.8 * many);
      found.push({
        requirement,
        ...(element === undefined ? {} : { element }),
        text: words,
        coverage,
        score,
        start: firsts[at]!,
        stop: lasts[at]!,
        isWhole,
      });
    }
    const relevances = [...tallies].flatMap(([requirement, sum]): readonly Relevance[] => {
      if (sum.own + sum.general < LEAST_RELEVANCE) return [];
      const { coverage, phrase, named, isWhole, lacking } = best.get(requirement) ?? NO_PHRASE;
      return [
        {
          requirement,
          own: sum.own,
          general: sum.general,
          coverage,
          phrase,
          named,
          lacking,
          isItself: sum.isItself,
          explained: total === 0 ? 0 : sum.explained / total,
          run: sum.run,
          narrower: sum.own === 0 ? 0 : sum.narrower / sum.own,
          isWhole,
          pairs: sum.pairs,
          start: sum.first,
          stop: sum.stop,
        },
      ];
    });
    return { found, shares, relevances };
  }

  const characters = new Set([...phrases.map(({ text }) => text), ...related.words].join(''));
  return { find, characters: [...characters].join('') };
}
