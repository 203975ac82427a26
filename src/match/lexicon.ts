import type { Requirement } from '../model/requirement.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Act, acts, actWords } from './words/acts.ts';
import { type FormRole, formRoles, formWords } from './words/forms.ts';
import { newsWords, workVerbs } from './words/news.ts';
import {
  draftWords,
  instructionWords,
  nothingHappened,
  repostWords,
  soundAlikes,
} from './words/statements.ts';

/** What a word can mean in a title; a word may have several senses. */
export type Sense =
  | { readonly kind: 'name' | 'alias' | 'not'; readonly requirement: number }
  | { readonly kind: 'keyword'; readonly expression: number; readonly group: number }
  | { readonly kind: 'act'; readonly act: Act; readonly weight: number; readonly anchor: Anchor }
  | { readonly kind: 'form'; readonly role: FormRole; readonly weight: number }
  | { readonly kind: DoubtKind | 'body' | 'sound-alike' | 'nothing' };

/** What counts against a title's being the publication itself, or this office's. */
export type DoubtKind = 'news' | 'work' | 'business' | 'stranger' | 'draft' | 'repost' | 'instruction';

/** Where in a clause a word counts: 案 makes a case only at its end. */
export type Anchor = 'anywhere' | 'end';

/** A keyword of a requirement: every group must be answered by one of its words. `a|b+c` has two groups. */
export interface Expression {
  readonly requirement: number;
  readonly text: string;
  readonly groups: number;
}

export interface Pattern {
  readonly text: string;
  /** `end` when no sense counts elsewhere. */
  readonly anchor: Anchor;
  readonly senses: readonly Sense[];
  /** Speaks of an item. */
  readonly isSubject: boolean;
  /** Items that it is about: the fewer, the more it says. */
  readonly spread: number;
  readonly isAct: boolean;
  readonly isForm: boolean;
  /** Takes their voice from all words inside it. */
  readonly isShield: boolean;
  /** Names other business: 任前公示 is one, and a 公示 all the same. */
  readonly isSoundAlike: boolean;
  readonly isBusiness: boolean;
  /** Only counts against: an item's own words inside it are heard all the same. */
  readonly isDoubt: boolean;
}

/** Everything the matcher looks for, compiled once from requirements and word tables. */
export interface Lexicon {
  readonly patterns: readonly Pattern[];
  readonly automaton: Automaton;
  readonly expressions: readonly Expression[];
}

/** 医疗机构执业登记(人体器官移植除外)(权限内) is also called 医疗机构执业登记. */
export function withoutBrackets(name: string): string {
  return name.replace(/[(（[【〔][^)）\]】〕]{0,80}[)）\]】〕]/gu, '');
}

/** Behind a word of the tables that counts only at the end of a clause. */
const END_MARK = '$';

interface Collector {
  readonly vocabulary: Vocabulary;
  readonly senses: Map<string, Sense[]>;
  readonly expressions: Expression[];
}

function add(collector: Collector, text: string, sense: Sense): void {
  const word = collector.vocabulary.canonical(text);
  if (word === '') return;
  const senses = collector.senses.get(word);
  if (senses === undefined) collector.senses.set(word, [sense]);
  else senses.push(sense);
}

function addWords(collector: Collector, words: string, sense: Sense): void {
  for (const word of words.split(' ')) add(collector, word, sense);
}

function addExpression(collector: Collector, requirement: number, text: string): void {
  const groups = text
    .split('+')
    .map((group) => group.split('|').filter((word) => word.trim() !== ''))
    .filter((group) => group.length > 0);
  if (groups.length === 0) return;
  const expression = collector.expressions.length;
  collector.expressions.push({ requirement, text, groups: groups.length });
  groups.forEach((words, group) => {
    for (const word of words) add(collector, word, { kind: 'keyword', expression, group });
  });
}

function addRequirement(collector: Collector, requirement: Requirement): void {
  const { index, match, name } = requirement;
  add(collector, name, { kind: 'name', requirement: index });
  const plain = withoutBrackets(name);
  if (plain !== name) add(collector, plain, { kind: 'alias', requirement: index });
  for (const alias of match.aliases) add(collector, alias, { kind: 'alias', requirement: index });
  for (const word of match.not) add(collector, word, { kind: 'not', requirement: index });
  for (const keyword of match.keywords) addExpression(collector, index, keyword);
}

function addWordTables(collector: Collector): void {
  for (const act of acts) {
    for (const [weight, words] of Object.entries(actWords[act].cues)) {
      for (const word of words.split(' ')) {
        const anchor = word.endsWith(END_MARK) ? 'end' : 'anywhere';
        add(collector, word.replace(END_MARK, ''), { kind: 'act', act, weight: Number(weight), anchor });
      }
    }
  }
  for (const role of formRoles) {
    for (const [weight, words] of Object.entries(formWords[role])) {
      addWords(collector, words, { kind: 'form', role, weight: Number(weight) });
    }
  }
  addWords(collector, newsWords, { kind: 'news' });
  addWords(collector, workVerbs, { kind: 'work' });
  addWords(collector, draftWords, { kind: 'draft' });
  addWords(collector, repostWords, { kind: 'repost' });
  addWords(collector, instructionWords, { kind: 'instruction' });
  const { business, ownBodies, otherBodies } = collector.vocabulary;
  for (const word of business) add(collector, word, { kind: 'business' });
  for (const word of ownBodies) add(collector, word, { kind: 'body' });
  for (const word of otherBodies) add(collector, word, { kind: 'stranger' });
  addWords(collector, soundAlikes, { kind: 'sound-alike' });
  addWords(collector, nothingHappened, { kind: 'nothing' });
}

const SUBJECT_KINDS: readonly Sense['kind'][] = ['name', 'alias', 'keyword', 'not'];
const DOUBT_KINDS: readonly Sense['kind'][] = ['business', 'news', 'draft'];
const SHIELD_KINDS: readonly Sense['kind'][] = [
  'body',
  'stranger',
  'sound-alike',
  'business',
  'news',
  'draft',
];

function hasOne(kinds: ReadonlySet<Sense['kind']>, wanted: readonly Sense['kind'][]): boolean {
  return wanted.some((kind) => kinds.has(kind));
}

function patternOf(word: string, senses: readonly Sense[], expressions: readonly Expression[]): Pattern {
  const items = new Set<number>();
  const kinds = new Set<Sense['kind']>();
  let isAnchored = true;
  for (const sense of senses) {
    kinds.add(sense.kind);
    if (sense.kind === 'name' || sense.kind === 'alias') items.add(sense.requirement);
    else if (sense.kind === 'keyword') items.add(expressions[sense.expression]!.requirement);
    if (sense.kind !== 'act' || sense.anchor !== 'end') isAnchored = false;
  }
  return {
    spread: items.size,
    text: word,
    anchor: isAnchored ? 'end' : 'anywhere',
    senses,
    isSubject: hasOne(kinds, SUBJECT_KINDS),
    isAct: kinds.has('act'),
    isForm: kinds.has('form'),
    isDoubt: hasOne(kinds, DOUBT_KINDS),
    isSoundAlike: kinds.has('sound-alike'),
    isBusiness: kinds.has('business'),
    isShield: hasOne(kinds, SHIELD_KINDS),
  };
}

/** Requirements out of scope stay in: an entry that answers one must not drift to a neighbour. */
export function compileLexicon(requirements: readonly Requirement[], vocabulary: Vocabulary): Lexicon {
  const collector: Collector = { vocabulary, senses: new Map(), expressions: [] };
  for (const requirement of requirements) addRequirement(collector, requirement);
  addWordTables(collector);
  const patterns = [...collector.senses].map(([word, senses]) =>
    patternOf(word, senses, collector.expressions),
  );
  return {
    patterns,
    automaton: buildAutomaton(patterns.map(({ text }) => text)),
    expressions: collector.expressions,
  };
}
