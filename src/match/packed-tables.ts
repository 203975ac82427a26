import type { Requirement } from '../model/requirement.ts';
import type { Genre } from '../model/words.ts';
import { sha256Of } from '../text/hash.ts';
import { type PackedAutomaton, packAutomaton, unpackAutomaton } from './automaton.ts';
import type { Expression, Lexicon, Pattern, Sense } from './lexicon.ts';
import type { Names } from './names.ts';
import type { PhraseTable } from './phrases.ts';
import type { MatcherTables } from './tables.ts';
import type { RequirementTraits } from './weigh.ts';
import type { Act } from './words/acts.ts';
import type { FormRole } from './words/forms.ts';

type Pairs = readonly (readonly [string, readonly number[]])[];

interface PackedTraits extends Omit<RequirementTraits, 'roles' | 'acts' | 'genres'> {
  readonly roles: readonly FormRole[];
  readonly acts: readonly Act[];
  readonly genres: readonly Genre[];
}

/** The tables of one catalog as JSON. */
export interface PackedTables {
  /** Of the requirements that they were made of. */
  readonly key: string;
  readonly names: Readonly<Record<keyof Names, Pairs>>;
  /** Each different sense once; patterns name them by number. */
  readonly senses: readonly Sense[];
  /** Words of the patterns, one a line. */
  readonly words: string;
  readonly sensesOf: readonly (readonly number[])[];
  readonly spreads: readonly number[];
  /** What is true of each pattern, as bits in the order of `MARKS`. */
  readonly marks: readonly number[];
  readonly expressions: readonly Expression[];
  readonly automaton: PackedAutomaton;
  readonly traits: readonly PackedTraits[];
  readonly phrases: PhraseTable['phrases'];
  readonly numbers: Readonly<Record<Exclude<keyof PhraseTable, 'phrases'>, readonly number[]>>;
  readonly concepts: readonly string[];
  readonly firstCompound: number;
  readonly related: Pairs;
}

const MARKS = [
  'isSubject',
  'isAct',
  'isForm',
  'isShield',
  'isSoundAlike',
  'isBusiness',
  'isDoubt',
] as const satisfies readonly (keyof Pattern)[];
/** Behind the others: the pattern counts at the end of a clause only. */
const ANCHORED = 1 << MARKS.length;

/** Whatever the tables are made of; those of other requirements are never taken for these. */
export function keyOfTables(requirements: readonly Requirement[]): string {
  const made = requirements.map(({ index, code, name, categories, elements, match }) => [
    index,
    code,
    name,
    categories.map((category) => [category.code, category.name]),
    elements.map((one) => [one.index, one.name, one.nature, one.keywords, one.parts]),
    match,
  ]);
  // Names of the agency are in no table.
  const { levels, words } = requirements[0]?.setting ?? {};
  return sha256Of(JSON.stringify([levels, words, made]));
}

function marksOf(pattern: Pattern): number {
  const bits = MARKS.reduce((sum, mark, at) => (pattern[mark] ? sum | (1 << at) : sum), 0);
  return pattern.anchor === 'end' ? bits | ANCHORED : bits;
}

function packLexicon({ patterns, automaton, expressions }: Lexicon) {
  const numbers = new Map<string, number>();
  const senses: Sense[] = [];
  const numberOf = (sense: Sense): number => {
    const text = JSON.stringify(sense);
    const number = numbers.get(text) ?? senses.push(sense) - 1;
    numbers.set(text, number);
    return number;
  };
  return {
    words: patterns.map(({ text }) => text).join('\n'),
    sensesOf: patterns.map((pattern) => pattern.senses.map(numberOf)),
    senses,
    spreads: patterns.map(({ spread }) => spread),
    marks: patterns.map(marksOf),
    expressions,
    automaton: packAutomaton(automaton),
  };
}

/** Packs the tables of a catalog, to be written beside the program. */
export function packTables(tables: MatcherTables, requirements: readonly Requirement[]): PackedTables {
  const { names, lexicon, traits, phrases: table, related } = tables;
  const { phrases, pairs, spread, starts, members, areGeneral } = table;
  return {
    key: keyOfTables(requirements),
    names: {
      byCode: [...names.byCode],
      byName: [...names.byName],
      byAlias: [...names.byAlias],
      all: [...names.all],
    },
    ...packLexicon(lexicon),
    traits: traits.map((own) => ({ ...own, roles: [...own.roles], acts: [...own.acts] })),
    phrases,
    numbers: {
      pairs: [...pairs],
      spread: [...spread],
      starts: [...starts],
      members: [...members],
      areGeneral: [...areGeneral],
    },
    concepts: related.concepts,
    firstCompound: related.firstCompound,
    related: [...related.words],
  };
}

function unpackLexicon(packed: PackedTables): Lexicon {
  const { words, sensesOf, spreads, senses, expressions, automaton } = packed;
  const patterns = words.split('\n').map((text, at): Pattern => {
    const marks = packed.marks[at]!;
    const is = (mark: number) => (marks & (1 << mark)) !== 0;
    return {
      spread: spreads[at]!,
      text,
      anchor: (marks & ANCHORED) === 0 ? 'anywhere' : 'end',
      senses: sensesOf[at]!.map((sense) => senses[sense]!),
      isSubject: is(0),
      isAct: is(1),
      isForm: is(2),
      isShield: is(3),
      isSoundAlike: is(4),
      isBusiness: is(5),
      isDoubt: is(6),
    };
  });
  return { patterns, automaton: unpackAutomaton(automaton), expressions };
}

/** The tables again; JSON leaves out what is undefined. */
export function unpackTables(packed: PackedTables): MatcherTables {
  const { names, traits, phrases, numbers, concepts, firstCompound, related } = packed;
  return {
    names: {
      byCode: new Map(names.byCode),
      byName: new Map(names.byName),
      byAlias: new Map(names.byAlias),
      all: new Map(names.all),
    },
    lexicon: unpackLexicon(packed),
    traits: traits.map((own) => ({
      ...own,
      act: own.act,
      roles: new Set(own.roles),
      acts: new Set(own.acts),
    })),
    phrases: {
      phrases: phrases.map((phrase) => ({ ...phrase, element: phrase.element })),
      pairs: Int32Array.from(numbers.pairs),
      spread: Int32Array.from(numbers.spread),
      starts: Int32Array.from(numbers.starts),
      members: Int32Array.from(numbers.members),
      areGeneral: Uint8Array.from(numbers.areGeneral),
    },
    related: { concepts, firstCompound, words: new Map(related) },
  };
}
