import type { Clue } from '../model/match.ts';
import type { Genre } from '../model/words.ts';
import type { Contrast } from './contrasts.ts';
import type { DocumentKind } from './documents.ts';
import { rolesSaid } from './elements.ts';
import { type ActFound, clueOf, type Evidence, type SubjectFound } from './evidence.ts';
import { formFit } from './form-fit.ts';
import type { Span } from './read-structure.ts';
import type { Act } from './words/acts.ts';
import type { FormRole } from './words/forms.ts';

/** A requirement that a title's words support. */
export interface Candidate {
  readonly requirement: number;
  readonly subject: number;
  /** How well the title's kind of act is that of the requirement's category: -5 to 3. */
  readonly fit: number;
  /** How well the form of the title is one that the item asks for; 0: nothing is said. */
  readonly form: number;
  /** Where its words are in the title. */
  readonly places: readonly Span[];
  readonly best: SubjectFound;
  /** The kind of publication that answers the item whatever it is about. */
  readonly genre: SubjectFound | undefined;
  readonly total: number;
  /** What the title says of the item by keywords, names and aliases; 0 where kinds of act decide. */
  readonly keyed: number;
  /** How probable it is that the title answers the item; absent where kinds of act decide. */
  readonly estimate?: number;
  readonly clues: readonly Clue[];
  readonly against: readonly Clue[];
}

export interface RequirementTraits {
  readonly act: Act | undefined;
  readonly category: string;
  /** The name of the category above it, as titles are read. */
  readonly heading: string;
  /** The catalog is cut by kinds of act: another act than the category's then counts against. */
  readonly isCutByAct: boolean;
  /** Everything that the catalog prints and its author gives for the item, in one text. */
  readonly words: string;
  /** The same without the general names of what it prints: 规划草案 for 规划 makes no item one of drafts. */
  readonly said: string;
  /** Form words that the item's own wording plays with: a plan, a result, a policy. */
  readonly roles: ReadonlySet<FormRole>;
  /** Kinds of act that the item's own wording names. */
  readonly acts: ReadonlySet<Act>;
  /** Its very name is one of penalties, or of what they are imposed on. */
  readonly punishes: boolean;
  readonly genres: readonly Genre[];
  /** Kinds of document that it collects, whatever matter of the field they are about. */
  readonly documents: readonly DocumentKind[];
  /** Kinds that the item is not for. */
  readonly contrasts: readonly Contrast[];
  /** The item asks for news, activities or meetings themselves. */
  readonly asksForEvents: boolean;
  /** The item collects laws and documents, whoever issued them. */
  readonly asksForLaws: boolean;
  /** What it collects is decided, made or handed down by bodies above its own office. */
  readonly asksForHigher: boolean;
  /** It binds every office of its government, whatever its sector. */
  readonly bindsAll: boolean;
  /** The item's very name is one of activities. */
  readonly isEvent: boolean;
}

/** The last act of a title is its head; it counts more, most at the very end. */
const HEAD_BONUS = 1;
/** Loss of a candidate whose kind of act is not the one that heads the title. */
const BESIDE_HEAD = 1.5;
const NAMED_BONUS = 3;
const LEAST_FIT = -5;
const MOST_FIT = 3;
/** Words that merely go with a kind of act are half rivals. */
const WEAK = 2;
/** What a service or a category without a kind of act has from the start. */
const DEFAULT_FIT = 2;

/** How strongly each kind of act is present in a title; `explained`: words that belong to a name and count for nobody else. */
export function actScores(
  acts: readonly ActFound[],
  explained: ReadonlySet<number> = new Set(),
): ReadonlyMap<Act, number> {
  const scores = new Map<Act, number>();
  const heard = acts.filter(({ pattern }) => !explained.has(pattern));
  const last = heard.findLast(({ weight }) => weight >= 3);
  for (const found of heard) {
    const strength = found.weight + (found === last ? HEAD_BONUS : 0);
    scores.set(found.act, Math.max(scores.get(found.act) ?? 0, strength));
  }
  return scores;
}

/** The kind of act that heads a title: its last word that names one. */
export function headAct(
  acts: readonly ActFound[],
  explained: ReadonlySet<number> = new Set(),
): Act | undefined {
  return acts.findLast(({ weight, pattern }) => weight >= 4 && !explained.has(pattern))?.act;
}

function fitOf(act: Act | undefined, acts: ReadonlyMap<Act, number>, inner: number): number {
  const own =
    act === undefined
      ? DEFAULT_FIT
      : Math.max(acts.get(act) ?? 0, inner, act === 'service' ? DEFAULT_FIT : 0);
  let rival = 0;
  for (const [other, score] of acts)
    if (other !== act && other !== 'service') rival = Math.max(rival, score > WEAK ? score : score / 2);
  return Math.min(MOST_FIT, own - rival);
}

/** A name or alias is the better witness even where a keyword is longer; a genre the weakest. */
function rank({ kind }: SubjectFound): number {
  if (kind === 'genre') return -1;
  return kind === 'keyword' || kind === 'printed' ? 0 : 1;
}

/** A law named in 《》 leads to the items that rest on it before any loose word does. */
const NAMED_LAW = 3;

/** Whether a word of the item is the name of a work that the title quotes. */
function namesWork(found: readonly SubjectFound[], { structure }: Evidence): boolean {
  const { works, text } = structure;
  if (works.length === 0) return false;
  const quoted = works.map(({ start, stop }) => text.slice(start, stop));
  return found.some(
    ({ kind, text: word }) => kind === 'keyword' && quoted.some((work) => work.endsWith(word)),
  );
}

/** Everything that a title says of an item, each word once. */
function saidOf(found: readonly SubjectFound[], rarity: (pattern: number) => number): number {
  const words = found
    .flatMap(({ patterns, places }) => patterns.map((pattern, at) => ({ pattern, ...places[at]! })))
    .sort((one, other) => other.stop - other.start - (one.stop - one.start));
  const kept: (Span & { readonly pattern: number })[] = [];
  for (const word of words)
    if (kept.every(({ start, stop }) => word.stop <= start || stop <= word.start)) kept.push(word);
  const said = kept.reduce((sum, { pattern }) => sum + rarity(pattern), 0);
  const named = found.some(({ kind }) => kind === 'name') ? NAMED_BONUS : 0;
  const printed = Math.max(
    0,
    ...found.map(({ kind, score }) => (kind === 'printed' || kind === 'genre' ? score : 0)),
  );
  return named + Math.max(said, printed) + 0.3 * Math.min(said, printed);
}

/** Requirements that are looked at because the title has words that they print; the others are far behind. */
const MOST_PRINTED = 10;

/** Requirements named, and those that a title is about in printed words. */
function withPrinted({ subjects, relevances }: Evidence): ReadonlyMap<number, readonly SubjectFound[]> {
  const all = new Map(subjects);
  const strongest = [...relevances.values()]
    .map((one) => ({ one, strength: one.own + 2 * one.general + one.coverage }))
    .sort((left, right) => right.strength - left.strength)
    .slice(0, MOST_PRINTED);
  for (const { one } of strongest) {
    const { requirement, phrase, start, stop, isWhole, coverage } = one;
    if (subjects.get(requirement)?.some(({ kind }) => kind === 'printed') === true) continue;
    const found = {
      kind: 'printed' as const,
      text: phrase,
      score: 0,
      span: { start, stop },
      patterns: [],
      places: [],
      isWhole,
      coverage,
    };
    all.set(requirement, [...(subjects.get(requirement) ?? []), found]);
  }
  return all;
}

type InnerActs = (
  pattern: number,
) => readonly { readonly pattern: number; readonly act: Act; readonly weight: number }[];

/** How well the title's kind of act is that of the category, acts inside the words for the item left out. */
function fitAmong(
  found: readonly SubjectFound[],
  act: Act | undefined,
  { acts }: Evidence,
  innerActs: InnerActs,
): number {
  const inner = found.flatMap(({ patterns }) => patterns.flatMap((pattern) => innerActs(pattern)));
  const own = inner.reduce((most, cue) => (cue.act === act ? Math.max(most, cue.weight) : most), 0);
  const explained = new Set(inner.map(({ pattern }) => pattern));
  const head = headAct(acts, explained);
  const besideHead = act !== undefined && head !== undefined && head !== act ? BESIDE_HEAD : 0;
  return Math.max(LEAST_FIT, fitOf(act, actScores(acts, explained), own) - besideHead);
}

function isKeyed({ kind }: SubjectFound): boolean {
  return kind !== 'printed' && kind !== 'genre';
}

/** Ranks the requirements that a title names, best first. `innerActs`: acts inside the words of each pattern. */
export function weighCandidates(
  evidence: Evidence,
  traits: readonly RequirementTraits[],
  innerActs: InnerActs,
  rarity: (pattern: number) => number,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const spoken = rolesSaid(evidence);
  const isCutByAct = traits[0]?.isCutByAct === true;
  const concerned = isCutByAct ? evidence.subjects : withPrinted(evidence);
  for (const [requirement, found] of concerned) {
    const ranked = [...found].sort((one, other) => rank(other) - rank(one) || other.score - one.score);
    const best = ranked[0]!;
    const { act } = traits[requirement]!;
    const denied = evidence.denied.get(requirement);
    const fit = isCutByAct ? fitAmong(ranked, act, evidence, innerActs) : DEFAULT_FIT;
    const form = isCutByAct ? 0 : formFit(spoken, traits[requirement]!, evidence);
    const said = isCutByAct ? best.score + 0.3 * (ranked[1]?.score ?? 0) : saidOf(found, rarity);
    const subject = said + (namesWork(found, evidence) ? NAMED_LAW : 0) - (denied === undefined ? 0 : 4);
    const actClues = evidence.acts
      .filter((cue) => cue.act === act)
      .map((cue): Clue => ({ kind: 'form-word', text: cue.text }));
    candidates.push({
      requirement,
      subject,
      fit,
      form,
      places: found.flatMap(({ places, span }) => (places.length === 0 ? [span] : places)),
      best,
      genre: found.find(({ kind }) => kind === 'genre'),
      total: subject + fit + form,
      keyed: isCutByAct ? 0 : saidOf(found.filter(isKeyed), rarity),
      clues: [...ranked.slice(0, 2).map(clueOf), ...actClues.slice(-1)],
      against: denied === undefined ? [] : [{ kind: 'not-word', text: denied }],
    });
  }
  return candidates.sort((one, other) => other.total - one.total || one.requirement - other.requirement);
}
