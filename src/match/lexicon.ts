import type { Requirement } from '../model/requirement.ts';
import { normalise } from '../text/normalise.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { type Act, acts, actWords } from './words/acts.ts';
import { healthBodies, otherBodies, soundAlikes } from './words/bodies.ts';
import { type FormRole, formRoles, formWords } from './words/forms.ts';
import { newsWords, workVerbs } from './words/news.ts';
import { otherBusiness } from './words/other-business.ts';
import { nothingHappened } from './words/statements.ts';

/** What a word can mean in a title; a word may have several senses. */
export type Sense =
  | { readonly kind: 'name' | 'alias' | 'not'; readonly requirement: number }
  | { readonly kind: 'keyword'; readonly expression: number; readonly group: number }
  | { readonly kind: 'act'; readonly act: Act; readonly weight: number; readonly anchor: Anchor }
  | { readonly kind: 'form'; readonly role: FormRole; readonly weight: number }
  | { readonly kind: 'news' | 'work' | 'other' | 'body' | 'other-body' | 'sound-alike' | 'nothing' };

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
  readonly isAct: boolean;
  readonly isForm: boolean;
  /** Takes their voice from all words inside it. */
  readonly isShield: boolean;
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
  readonly senses: Map<string, Sense[]>;
  readonly expressions: Expression[];
}

function add(collector: Collector, text: string, sense: Sense): void {
  const word = normalise(text);
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
  addWords(collector, otherBusiness, { kind: 'other' });
  addWords(collector, healthBodies, { kind: 'body' });
  addWords(collector, otherBodies, { kind: 'other-body' });
  addWords(collector, soundAlikes, { kind: 'sound-alike' });
  addWords(collector, nothingHappened, { kind: 'nothing' });
}

const SUBJECT_KINDS: ReadonlySet<Sense['kind']> = new Set(['name', 'alias', 'keyword', 'not']);
const SHIELD_KINDS: ReadonlySet<Sense['kind']> = new Set([
  'body',
  'other-body',
  'sound-alike',
  'other',
  'news',
]);

function patternOf(word: string, senses: readonly Sense[]): Pattern {
  return {
    text: word,
    anchor: senses.every((sense) => sense.kind === 'act' && sense.anchor === 'end') ? 'end' : 'anywhere',
    senses,
    isSubject: senses.some(({ kind }) => SUBJECT_KINDS.has(kind)),
    isAct: senses.some(({ kind }) => kind === 'act'),
    isForm: senses.some(({ kind }) => kind === 'form'),
    isShield: senses.some(({ kind }) => SHIELD_KINDS.has(kind)),
  };
}

/** Requirements out of scope stay in: an entry that answers one must not drift to a neighbour. */
export function compileLexicon(requirements: readonly Requirement[]): Lexicon {
  const collector: Collector = { senses: new Map(), expressions: [] };
  for (const requirement of requirements) addRequirement(collector, requirement);
  addWordTables(collector);
  const patterns = [...collector.senses].map(([word, senses]) => patternOf(word, senses));
  return {
    patterns,
    automaton: buildAutomaton(patterns.map(({ text }) => text)),
    expressions: collector.expressions,
  };
}
