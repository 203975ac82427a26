import type { Clue } from '../model/match.ts';
import type { Genre } from '../model/words.ts';
import type { Cover } from './cover.ts';
import type { ActFound, DoubtFound, FormFound, SubjectFound } from './found.ts';
import { genresOf } from './genres.ts';
import type { DoubtKind, Lexicon, Pattern, Sense } from './lexicon.ts';
import type { OwnPlace } from './own-office.ts';
import { isNumberAlone, isWithin, type Span, type TitleStructure } from './read-structure.ts';
import type { PrintedWords, Relevance, Shares } from './relevance.ts';
import type { Token } from './scan.ts';
import { doubtsOfStructure } from './structure-doubts.ts';

export type { ActFound, DoubtFound, FormFound, SubjectFound } from './found.ts';

/** Everything a title's words say, before anything is decided. */
export interface Evidence {
  readonly structure: TitleStructure;
  readonly subjects: ReadonlyMap<number, readonly SubjectFound[]>;
  readonly denied: ReadonlyMap<number, string>;
  readonly acts: readonly ActFound[];
  readonly forms: readonly FormFound[];
  readonly doubts: readonly DoubtFound[];
  readonly nothing: readonly string[];
  /** The title ends in a word of an item or of an act. */
  readonly endsInSubject: boolean;
  /** How much of what a requirement prints for each of its elements is in the title. */
  readonly sharesOf: (requirement: number) => Shares;
  /** By requirement: how far the title is about it in printed words. */
  readonly relevances: ReadonlyMap<number, Relevance>;
  readonly genres: ReadonlySet<Genre>;
  readonly cover: Cover;
}

/** Longer words are rarer, so they prove more; 2 characters 1.4, 8 or more 3.2. */
function weightOf(text: string): number {
  return 0.8 + 0.3 * Math.min(text.length, 8);
}

function aliasScore(text: string): number {
  return 3 + 0.3 * Math.min(text.length, 10);
}

/** What is done to a firm or by it, as the offices above it write. */
const DONE_TO_FIRMS = /许可|处罚|决定|备案|登记|检查|抽查|整改|案|批|审|采购|招标|中标|环评|验收|事故|招聘/u;

/** 云桥供水公司服务事项目录: a firm's own page, and its trade says what of. */
function speaksForItself({ start, stop }: Span, { text }: TitleStructure): boolean {
  return start === 0 && stop < text.length && !DONE_TO_FIRMS.test(text.slice(stop));
}

/** The longer word says more, and of two as long the one that means fewer items: 中标 beside 项目. */
function saysMore(one: Pattern, other: Pattern): boolean {
  const longer = one.text.length - other.text.length;
  return longer === 0 ? one.spread + 1 < other.spread : longer > 0;
}

const NAME_SCORE = 8;
const LONG_NAME = 8;
const DOUBTS: ReadonlySet<Sense['kind']> = new Set<DoubtKind>([
  'news',
  'work',
  'business',
  'stranger',
  'draft',
  'repost',
  'instruction',
]);

/** What a word inside a name does not say. */
const MUTED_IN_NAMES: ReadonlySet<Sense['kind']> = new Set<DoubtKind>([
  'news',
  'work',
  'business',
  'instruction',
]);

function isDoubt(kind: Sense['kind']): kind is DoubtKind {
  return DOUBTS.has(kind);
}

function spanOf(tokens: readonly Span[]): Span {
  return {
    start: Math.min(...tokens.map(({ start }) => start)),
    stop: Math.max(...tokens.map(({ stop }) => stop)),
  };
}

/** Sorts the words of a title by what they can mean. */
export function collectEvidence(
  tokens: readonly Token[],
  { patterns, expressions }: Lexicon,
  structure: TitleStructure,
  { found: printed, sharesOf, relevances: told, cover }: PrintedWords,
  { levels, ownBodies, otherPlaces, office }: OwnPlace,
): Evidence {
  const subjects = new Map<number, SubjectFound[]>();
  const denied = new Map<number, string>();
  const acts: ActFound[] = [];
  const forms: FormFound[] = [];
  const doubts: DoubtFound[] = [];
  const nothing: string[] = [];
  const groups = new Map<number, Map<number, Token>>();
  const bodiesNamed = office?.namesIn(structure.text) ?? [];
  let namesOwnBody = bodiesNamed.length > 0;

  function addSubject(requirement: number, found: SubjectFound): void {
    const list = subjects.get(requirement);
    if (list === undefined) subjects.set(requirement, [found]);
    else list.push(found);
  }

  function take(sense: Sense, token: Token, at: number): void {
    const { pattern, start, stop, isWhole, isActMuted } = token;
    // 关于…的通知 江卫发〔2024〕12号: the number is behind the end.
    const atEnd = token.atEnd || structure.number?.start === stop;
    const { text } = patterns[pattern]!;
    const { kind } = sense;
    if (kind === 'name' || kind === 'alias') {
      // 健康教育 inside a longer title is a topic like any other; a long name is hardly met by chance.
      const known = kind === 'name' && (isWhole || text.length >= LONG_NAME) ? 'name' : 'alias';
      const score = known === 'name' ? NAME_SCORE : aliasScore(text);
      addSubject(sense.requirement, {
        kind: known,
        text,
        score,
        span: { start, stop },
        patterns: [pattern],
        places: [{ start, stop }],
        isWhole,
      });
    } else if (kind === 'not') denied.set(sense.requirement, text);
    else if (kind === 'keyword') {
      const byGroup = groups.get(sense.expression) ?? new Map<number, Token>();
      groups.set(sense.expression, byGroup);
      const before = byGroup.get(sense.group);
      if (before === undefined || saysMore(patterns[pattern]!, patterns[before.pattern]!))
        byGroup.set(sense.group, token);
    } else if (kind === 'act') {
      if (isActMuted || (sense.anchor === 'end' && !atEnd)) return;
      acts.push({ act: sense.act, weight: sense.weight, text, at, atEnd, pattern, start, stop });
    } else if (kind === 'form')
      forms.push({ role: sense.role, weight: sense.weight, text, at, atEnd, start, stop });
    else if (kind === 'nothing') nothing.push(text);
    else if (kind === 'body') namesOwnBody = true;
    else if (isDoubt(kind))
      doubts.push({ kind, text, at, start, stop, owners: ownersOf(patterns[pattern]!) });
  }

  /** Where an item itself is a recruitment or a meeting, its word is no sign of other business. */
  function ownersOf({ senses }: Pattern): readonly number[] {
    return senses.flatMap((sense) => {
      if (sense.kind === 'name' || sense.kind === 'alias') return sense.requirement;
      return sense.kind === 'keyword' ? expressions[sense.expression]!.requirement : [];
    });
  }

  const isInside = (token: Token, spans: readonly Span[]) =>
    spans.some(
      ({ start, stop }) =>
        start <= token.start && token.stop <= stop && stop - start > token.stop - token.start,
    );
  const issuer = structure.issuer === undefined ? [] : [structure.issuer];
  // Where kinds of act distinguish the items, a firm is whom they are done to.
  const isToldByWords = told.length > 0;
  const firms = structure.parties.filter(
    (party) => party.kind === 'firm' && !(isToldByWords && speaksForItself(party, structure)),
  );
  tokens.forEach((token, at) => {
    // 云桥水务公司: the trade in a name is not the matter.
    if (isWithin(token, firms)) return;
    // 应急管理 inside 县应急管理局 is who publishes.
    if (isInside(token, bodiesNamed)) return;
    const isInName = isWithin(token, structure.parties) || isWithin(token, issuer);
    for (const sense of patterns[token.pattern]!.senses)
      if (!isInName || !MUTED_IN_NAMES.has(sense.kind)) take(sense, token, at);
  });
  for (const [expression, byGroup] of groups) {
    const { requirement, groups: wanted } = expressions[expression]!;
    if (byGroup.size < wanted) continue;
    const spoke = [...byGroup.values()];
    const texts = spoke.map(({ pattern }) => patterns[pattern]!.text);
    addSubject(requirement, {
      kind: 'keyword',
      text: texts.join('+'),
      score: texts.reduce((sum, text) => sum + weightOf(text), 0),
      span: spanOf(spoke),
      patterns: spoke.map(({ pattern }) => pattern),
      places: spoke,
      isWhole: tokens.length === 1 && tokens[0]!.isWhole,
    });
  }
  for (const { requirement, element, coverage, text, score, start, stop, isWhole } of printed) {
    const found = {
      kind: 'printed' as const,
      text,
      score,
      span: { start, stop },
      patterns: [],
      places: [],
      isWhole,
      coverage,
    };
    addSubject(requirement, element === undefined ? found : { ...found, element });
  }
  doubts.push(...doubtsOfStructure(structure, { levels, ownBodies, otherPlaces, office }, doubts));
  const { number } = structure;
  if (number?.act !== undefined) {
    const { act, organ, start, stop } = number;
    if (office?.isOtherOrgan(organ) === true)
      doubts.push({ kind: 'stranger', text: organ, at: -1, start, stop, owners: [] });
    else if (isNumberAlone(structure)) {
      const at = tokens.length;
      acts.push({ act, weight: 5, text: organ, at, atEnd: true, pattern: -1, start, stop });
      forms.push({ role: 'result', weight: 3, text: organ, at, atEnd: true, start, stop });
    }
  }
  const endsInSubject = tokens.some(({ pattern, atEnd }) => {
    const { isSubject, isAct } = patterns[pattern]!;
    return atEnd && (isSubject || isAct);
  });
  const heard = namesOwnBody ? doubts.filter(({ kind }) => kind !== 'stranger') : doubts;
  const relevances = new Map(told.map((one) => [one.requirement, one]));
  const said = { subjects, denied, acts, forms, doubts: heard, nothing, endsInSubject };
  const found = { sharesOf, relevances, cover, structure, ...said };
  return { ...found, genres: genresOf(found) };
}

export function clueOf(found: SubjectFound): Clue {
  return { kind: found.kind, text: found.text };
}
