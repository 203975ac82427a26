import type { Clue } from '../model/match.ts';
import type { Lexicon, Pattern, Sense } from './lexicon.ts';
import type { Token } from './scan.ts';
import type { Act } from './words/acts.ts';
import type { FormRole } from './words/forms.ts';

/** A form word of a title with its place among the title's words. */
export interface FormFound {
  readonly role: FormRole;
  readonly weight: number;
  readonly text: string;
  readonly at: number;
  readonly atEnd: boolean;
}

export interface ActFound {
  readonly act: Act;
  readonly weight: number;
  readonly text: string;
  readonly at: number;
  readonly atEnd: boolean;
  readonly pattern: number;
}

/** One way in which a title names a requirement. */
export interface SubjectFound {
  readonly kind: 'name' | 'alias' | 'keyword';
  readonly text: string;
  readonly score: number;
  /** Patterns that spoke. */
  readonly patterns: readonly number[];
  readonly isWhole: boolean;
}

/** Everything a title's words say, before anything is decided. */
export interface Evidence {
  readonly subjects: ReadonlyMap<number, readonly SubjectFound[]>;
  readonly denied: ReadonlyMap<number, string>;
  readonly acts: readonly ActFound[];
  readonly forms: readonly FormFound[];
  readonly news: readonly WordFound[];
  readonly work: readonly WordFound[];
  readonly other: readonly WordFound[];
  /** Bodies of other sectors, where no health body stands beside them. */
  readonly strangers: readonly WordFound[];
  readonly nothing: readonly string[];
  /** The title ends in a word of an item or of an act. */
  readonly endsInSubject: boolean;
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

/** A word of news or of other business; `owners`: requirements that it names, against which it says nothing. */
export interface WordFound {
  readonly text: string;
  readonly at: number;
  readonly owners: readonly number[];
}

const NOBODY: readonly number[] = [];

/** Sorts the words of a title by what they can mean. */
export function collectEvidence(tokens: readonly Token[], { patterns, expressions }: Lexicon): Evidence {
  const subjects = new Map<number, SubjectFound[]>();
  const denied = new Map<number, string>();
  const acts: ActFound[] = [];
  const forms: FormFound[] = [];
  const words: Record<'news' | 'work' | 'other', WordFound[]> = { news: [], work: [], other: [] };
  const nothing: string[] = [];
  const groups = new Map<number, Map<number, number>>();
  const otherBodies: WordFound[] = [];
  let namesHealthBody = false;

  function addSubject(requirement: number, found: SubjectFound): void {
    const list = subjects.get(requirement);
    if (list === undefined) subjects.set(requirement, [found]);
    else list.push(found);
  }

  function take(sense: Sense, { pattern, atEnd, isWhole, isActMuted }: Token, at: number): void {
    const { text } = patterns[pattern]!;
    if (sense.kind === 'name' || sense.kind === 'alias') {
      // 健康教育 inside a longer title is a topic like any other; a long name is hardly met by chance.
      const kind = sense.kind === 'name' && (isWhole || text.length >= LONG_NAME) ? 'name' : 'alias';
      const score = kind === 'name' ? NAME_SCORE : aliasScore(text);
      addSubject(sense.requirement, { kind, text, score, patterns: [pattern], isWhole });
    } else if (sense.kind === 'not') denied.set(sense.requirement, text);
    else if (sense.kind === 'keyword') {
      const byGroup = groups.get(sense.expression) ?? new Map<number, number>();
      groups.set(sense.expression, byGroup);
      const before = byGroup.get(sense.group);
      if (before === undefined || patterns[before]!.text.length < text.length)
        byGroup.set(sense.group, pattern);
    } else if (sense.kind === 'act') {
      if (isActMuted || (sense.anchor === 'end' && !atEnd)) return;
      acts.push({ act: sense.act, weight: sense.weight, text, at, atEnd, pattern });
    } else if (sense.kind === 'form') forms.push({ role: sense.role, weight: sense.weight, text, at, atEnd });
    else if (sense.kind === 'nothing') nothing.push(text);
    else if (sense.kind === 'body') namesHealthBody = true;
    else if (sense.kind === 'other-body') otherBodies.push({ text, at, owners: NOBODY });
    else if (sense.kind !== 'sound-alike') {
      words[sense.kind].push({ text, at, owners: ownersOf(patterns[pattern]!) });
    }
  }

  /** Where an item itself is a recruitment or a meeting, its word is no sign of other business. */
  function ownersOf({ senses }: Pattern): readonly number[] {
    return senses.flatMap((sense) => {
      if (sense.kind === 'name' || sense.kind === 'alias') return sense.requirement;
      if (sense.kind !== 'keyword') return [];
      const { requirement, groups: wanted } = expressions[sense.expression]!;
      return wanted === 1 ? requirement : [];
    });
  }

  tokens.forEach((token, at) => {
    for (const sense of patterns[token.pattern]!.senses) take(sense, token, at);
  });
  for (const [expression, byGroup] of groups) {
    const { requirement, groups: wanted } = expressions[expression]!;
    if (byGroup.size < wanted) continue;
    const spoke = [...byGroup.values()];
    const texts = spoke.map((pattern) => patterns[pattern]!.text);
    addSubject(requirement, {
      kind: 'keyword',
      text: texts.join('+'),
      score: texts.reduce((sum, text) => sum + weightOf(text), 0),
      patterns: spoke,
      isWhole: tokens.length === 1 && tokens[0]!.isWhole,
    });
  }
  const endsInSubject = tokens.some(({ pattern, atEnd }) => {
    const { isSubject, isAct } = patterns[pattern]!;
    return atEnd && (isSubject || isAct);
  });
  const strangers = namesHealthBody ? [] : otherBodies;
  return { subjects, denied, acts, forms, ...words, strangers, nothing, endsInSubject };
}

export function clueOf(found: SubjectFound): Clue {
  return { kind: found.kind, text: found.text };
}
