import type { Requirement } from '../model/requirement.ts';
import { compileCover } from './cover.ts';
import { compileLoans } from './loans.ts';
import type { OwnOffice } from './own-office.ts';
import { indexPhrases } from './phrase-index.ts';
import { isSilent, type PhraseTable, pairOf } from './phrases.ts';
import type { TitleStructure } from './read-structure.ts';
import type { RelatedTable } from './related.ts';
import { type Best, type PrintedFound, type PrintedWords, relevancesOf, startShares } from './relevance.ts';
import { createTallies } from './tallies.ts';
import { hideNames, weighTitle } from './title-weights.ts';
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

/** A phrase as long is hardly met by chance behind the name of a firm. */
const LONG = 6;

/** 云桥水务公司公开服务事项目录: what a title says besides the firm that it begins with. */
function withoutFirm({ text, parties }: TitleStructure): string {
  const firm = parties.find(({ kind, start }) => kind === 'firm' && start === 0);
  return firm === undefined ? text : text.slice(firm.stop).replace(/^,/u, '');
}

/** How much of a pair has been lent in one title, and up to where in it. */
interface Lent {
  readonly share: number;
  readonly end: number;
}

const NOTHING_LENT: Lent = { share: 0, end: 0 };

export interface PrintedIndex {
  find(structure: TitleStructure): PrintedWords;
  /** Characters that the phrases are made of. */
  readonly characters: string;
}

/** What a catalog prints, and the narrower words of it. */
export interface PrintedTable {
  readonly phrases: PhraseTable;
  readonly related: RelatedTable;
}

/**
 * Indexes what a catalog prints by pairs of characters, each weighing the more the fewer items have it. `isTallied`: it is asked too
 * how far a title is about each requirement, and not only which phrases it has.
 */
export function compilePrinted(
  table: PrintedTable,
  requirements: readonly Requirement[],
  vocabulary: Vocabulary,
  office: OwnOffice | undefined,
  isTallied: boolean,
): PrintedIndex {
  const index = indexPhrases(table.phrases, requirements, vocabulary, office?.names);
  const { phrases, pairs, starts, owners, weights: ownWeights } = index;
  const loans = compileLoans(index, table.related);
  const cover = compileCover(table.phrases, index, loans);
  const tallies = isTallied ? createTallies(requirements.length, index) : undefined;
  const had = new Float64Array(phrases.length);
  const firsts = new Int32Array(phrases.length);
  const lasts = new Int32Array(phrases.length);
  /** Number of the last title that had each pair. */
  const metIn = new Int32Array(pairs.size);
  let title = 0;
  const touched: number[] = [];

  function touch(phrase: number, weight: number, start: number, stop: number): void {
    if (had[phrase] === 0) {
      touched.push(phrase);
      firsts[phrase] = start;
    }
    had[phrase] = had[phrase]! + weight;
    lasts[phrase] = stop;
  }

  /** Takes the pairs of a title that phrases have; what all its pairs weigh. */
  function takePairs(text: string, weights: Float64Array): number {
    let total = 0;
    for (let at = 0; at + 1 < text.length; at += 1) {
      if (isSilent(text, at)) continue;
      const weight = weights[at]!;
      total += weight;
      const pair = weight === 0 ? undefined : pairs.get(pairOf(text, at));
      if (pair === undefined) continue;
      const isNew = metIn[pair] !== title;
      metIn[pair] = title;
      tallies?.takePair(pair, at, weight, isNew);
      if (!isNew) continue;
      const stop = starts[pair + 1]!;
      for (let posting = starts[pair]!; posting < stop; posting += 1)
        touch(owners[posting]!, ownWeights[posting]!, at, at + 2);
    }
    return total;
  }

  /** What narrower words lend to the phrases that print the wider one; several of them together lend more, each character once. */
  function takeLoans(
    found: ReturnType<typeof loans.find>,
    { text, parties: hidden }: TitleStructure,
    weights: Float64Array,
  ): void {
    const lent = new Map<number, Map<number, Lent>>();
    for (const { concept, start, stop } of found) {
      if (hidden.some((span) => span.start <= start && stop <= span.stop)) continue;
      const perCharacter = NEAR_PER_CHARACTER * loans.reachOf(concept, text.slice(start, stop));
      for (const { phrase, pairs: own, weight: whole, isItself } of loans.borrowers(concept)) {
        const { requirement } = phrases[phrase]!;
        tallies?.startLoan(requirement, start, isItself);
        const before = lent.get(phrase) ?? new Map<number, Lent>();
        lent.set(phrase, before);
        for (const { pair, weight: full, isGeneral } of own) {
          if (metIn[pair] === title) continue;
          const { share, end } = before.get(pair) ?? NOTHING_LENT;
          const characters = stop - Math.max(start, end);
          if (characters <= 0) continue;
          const more = whole === 0 ? 0 : (perCharacter * characters) / whole;
          const now = Math.min(NEAR, share + more);
          before.set(pair, { share: now, end: stop });
          touch(phrase, full * (now - share), start, stop);
          tallies?.lend(requirement, pair, full * now, isGeneral);
        }
        tallies?.endLoan(requirement, start, stop, text, weights);
      }
    }
  }

  function find(structure: TitleStructure): PrintedWords {
    const { text, parties } = structure;
    const weights = isTallied
      ? weighTitle(text, parties, structure, index.general, office?.namesIn(text))
      : hideNames(text, parties);
    const narrower = loans.find(text);
    title += 1;
    tallies?.begin(narrower.length > 0);
    const total = takePairs(text, weights);
    if (narrower.length > 0) takeLoans(narrower, structure, weights);
    const settled = settle(text, isTallied ? withoutFirm(structure) : text, total);
    touched.length = 0;
    return { ...settled, cover: cover(text, weights, narrower) };
  }

  function settle(text: string, rest: string, total: number): Omit<PrintedWords, 'cover'> {
    const found: PrintedFound[] = [];
    const shares = startShares();
    const best = new Map<number, Best>();
    for (const at of touched) {
      const { requirement, element, weight, text: words, isCategory } = phrases[at]!;
      const coverage = Math.min(1, had[at]! / weight);
      const lacking = Math.max(0, weight - had[at]!);
      had[at] = 0;
      if (element !== undefined) shares.take(requirement, element, coverage);
      const isWhole = !isCategory && (words === text || (words === rest && words.length >= LONG));
      if (isTallied) {
        const before = best.get(requirement);
        const worth = coverage * Math.min(1, weight / 2);
        const named = Math.max(before?.named ?? 0, words.length < 3 ? coverage / 2 : coverage);
        if (before === undefined || worth > before.coverage)
          best.set(requirement, { coverage: worth, phrase: words, named, isWhole, lacking });
        else before.named = named;
      }
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
    return {
      found,
      sharesOf: shares.of,
      relevances: tallies === undefined ? [] : relevancesOf(tallies, best, total),
    };
  }

  const characters = new Set([...phrases.map(({ text }) => text), ...table.related.words.keys()].join(''));
  return { find, characters: [...characters].join('') };
}
