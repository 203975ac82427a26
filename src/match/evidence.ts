import type { Clue } from '../model/match.ts';
import type { Genre } from '../model/words.ts';
import type { DoubtKind, Lexicon, Pattern, Sense } from './lexicon.ts';
import type { PrintedWords, Shares } from './printed.ts';
import {
  type IssuerLevel,
  isNumberAlone,
  isWithin,
  type Span,
  type TitleStructure,
} from './read-structure.ts';
import type { Token } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Act } from './words/acts.ts';
import type { FormRole } from './words/forms.ts';

/** A form word of a title with its place among the title's words. */
export interface FormFound extends Span {
  readonly role: FormRole;
  readonly weight: number;
  readonly text: string;
  readonly at: number;
  readonly atEnd: boolean;
}

export interface ActFound extends Span {
  readonly act: Act;
  readonly weight: number;
  readonly text: string;
  readonly at: number;
  readonly atEnd: boolean;
  readonly pattern: number;
}

/** One way in which a title names a requirement. */
export interface SubjectFound {
  readonly kind: 'name' | 'alias' | 'keyword' | 'printed' | 'genre';
  readonly text: string;
  readonly score: number;
  /** Where its words stand, from the first to the last. */
  readonly span: Span;
  /** Patterns that spoke. */
  readonly patterns: readonly number[];
  /** Where each stands. */
  readonly places: readonly Span[];
  readonly isWhole: boolean;
  /** Element whose own words these are. */
  readonly element?: number;
  /** Share of what the catalog prints. */
  readonly coverage?: number;
}

/** A word that speaks against; `owners`: requirements that it names, against which it says nothing. */
export interface DoubtFound extends Span {
  readonly kind: DoubtKind | 'higher-body';
  readonly text: string;
  readonly at: number;
  readonly owners: readonly number[];
}

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
  /** By requirement: how much of what it prints for each element is in the title. */
  readonly shares: ReadonlyMap<number, Shares>;
  readonly genres: ReadonlySet<Genre>;
}

/** Longer words are rarer, so they prove more; 2 characters 1.4, 8 or more 3.2. */
function weightOf(text: string): number {
  return 0.8 + 0.3 * Math.min(text.length, 8);
}

function aliasScore(text: string): number {
  return 3 + 0.3 * Math.min(text.length, 10);
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

/** What a word inside a name does not tell. */
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

/** A title that asks for opinions on something. */
const CONSULTATION = /(?:征求|征集|听取).{2,40}?(?:的)?(?:意见|建议)/u;
/** Letters of the numbers of health bodies, in whose catalogs other letters are another sector's. */
const OWN_NUMBERS = /卫|疾控|计生/u;

/** Whether a body of that level stands above the offices that the catalog binds. */
function isHigher(level: IssuerLevel, levels: readonly string[]): boolean {
  if (level === 'national') return !levels.some((one) => /国家|中央/u.test(one));
  return levels.length > 0 && !levels.some((one) => /国家|省|各级/u.test(one));
}

/** A bureau other than those of the catalog's own sector. */
function isOtherBureau(issuer: TitleStructure['issuer'], ownBodies: readonly string[]): boolean {
  if (issuer === undefined || ownBodies.length === 0 || !/[局厅委署]$/u.test(issuer.name)) return false;
  return !ownBodies.some((body) => issuer.name.includes(body));
}

/** Sorts the words of a title by what they can mean. */
export function collectEvidence(
  tokens: readonly Token[],
  { patterns, expressions }: Lexicon,
  structure: TitleStructure,
  { found: printed, shares }: PrintedWords,
  { levels, ownBodies }: Pick<Vocabulary, 'levels' | 'ownBodies'>,
): Evidence {
  const subjects = new Map<number, SubjectFound[]>();
  const denied = new Map<number, string>();
  const acts: ActFound[] = [];
  const forms: FormFound[] = [];
  const doubts: DoubtFound[] = [];
  const nothing: string[] = [];
  const groups = new Map<number, Map<number, Token>>();
  let namesOwnBody = false;

  function addSubject(requirement: number, found: SubjectFound): void {
    const list = subjects.get(requirement);
    if (list === undefined) subjects.set(requirement, [found]);
    else list.push(found);
  }

  function take(sense: Sense, token: Token, at: number): void {
    const { pattern, start, stop, isWhole, isActMuted } = token;
    // 关于…的通知 江卫发〔2024〕12号: the number stands behind the end.
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
      if (before === undefined || patterns[before.pattern]!.text.length < text.length)
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

  const issuer = structure.issuer === undefined ? [] : [structure.issuer];
  const firms = structure.parties.filter(({ kind }) => kind === 'firm');
  tokens.forEach((token, at) => {
    // 云桥水务公司: the trade in a name is not the matter.
    if (isWithin(token, firms)) return;
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
  const level = structure.issuer?.level;
  if (level !== undefined && isHigher(level, levels)) {
    const { start, stop, name } = structure.issuer!;
    doubts.push({ kind: 'higher-body', text: name, at: -1, start, stop, owners: [] });
  }
  if (structure.issuer !== undefined && isOtherBureau(structure.issuer, ownBodies)) {
    const { start, stop, name } = structure.issuer;
    doubts.push({ kind: 'stranger', text: name, at: -1, start, stop, owners: [] });
  }
  // 征求《…》意见: the words of a consultation stand around what is consulted on.
  const consulted = CONSULTATION.exec(structure.text);
  if (consulted !== null && !doubts.some(({ kind }) => kind === 'draft')) {
    const start = consulted.index;
    doubts.push({
      kind: 'draft',
      text: '征求意见',
      at: -1,
      start,
      stop: start + consulted[0].length,
      owners: [],
    });
  }
  const { number } = structure;
  if (number?.act !== undefined) {
    const { act, organ, start, stop } = number;
    if (ownBodies.length > 0 && !OWN_NUMBERS.test(organ))
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
  const found = { shares, structure, subjects, denied, acts, forms, doubts: heard, nothing, endsInSubject };
  return { ...found, genres: genresOf(found) };
}

export function clueOf(found: SubjectFound): Clue {
  return { kind: found.kind, text: found.text };
}

/** Words in which a notice to everybody ends, and those of an official document. */
const NOTICE = /(?:公告|公示|通告|通知|启事|声明|公布|告知书|公示表)$/u;
const DOCUMENT = /(?:通知|批复|通报|函|决定|意见|办法|细则|规定|方案|计划|规划|要点|公告|通告|令)$/u;
/** Ends of what is looked up, not read as news. */
const PAGE =
  /^(?:在线访谈|双语|网上调查)|(?:报告|报告书|全本|报表|表|数据|名录|概况|清单|目录|指南|指标|统计|方案|简介|职责|地图|说明)$/u;
const MEASURES = /(?:若干措施|措施|条例|令第.{1,4}号.*)$/u;

/** What kinds of publication a title is, whatever it is about; none: a page, a table, a guide. */
function genresOf({ forms, acts, doubts, structure }: Omit<Evidence, 'genres'>): ReadonlySet<Genre> {
  const { text, number } = structure;
  if (forms.some(({ role, weight }) => role === 'interpretation' && weight >= 2))
    return new Set(['interpretation']);
  const head = forms.findLast(({ atEnd, weight, role }) => atEnd && weight >= 2 && role !== 'advice');
  const isInstruction = doubts.some(({ kind }) => kind === 'instruction');
  const genres = new Set<Genre>();
  if (head === undefined) {
    if (MEASURES.test(text)) return new Set(['policy', 'document']);
    if (PAGE.test(text)) return genres;
    return doubts.some(({ kind }) => kind === 'news' || kind === 'work') ? new Set(['news']) : genres;
  }
  const isSanction = acts.some(({ act, weight }) => (act === 'penalty' || act === 'permit') && weight >= 4);
  if (isSanction && head.role === 'result') genres.add('decision');
  else if (head.role === 'policy' || /决定$/u.test(head.text))
    genres.add(isInstruction ? 'notice' : 'policy');
  else if (NOTICE.test(head.text)) genres.add('notice');
  if (genres.has('policy') || (DOCUMENT.test(head.text) && (number !== undefined || text.includes('关于'))))
    genres.add('document');
  return genres;
}
