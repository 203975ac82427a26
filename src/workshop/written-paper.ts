import type { Language } from '../model/language.ts';
import { faultNames } from './exercise-words.ts';
import { faults, isFault } from './fault.ts';
import { isLesson, type LessonId } from './lessons.ts';
import { type Difficulty, difficulties } from './setting.ts';

/** What is written beside a row of the list or an element that is owed; '' where nothing is. */
export interface WrittenAnswer {
  /** A fault, or a participant's own words. */
  readonly kind: string;
  /** ISO day. */
  readonly due: string;
  readonly late: string;
  readonly reason: string;
}

/** What a trainer may say beside the lesson; '' for what the lesson says itself. */
export interface StatedBesides {
  readonly difficulty: Difficulty | '';
  readonly agency: string;
  /** As typed: `late=5,missing=3`. */
  readonly faults: string;
}

export const nothingBesides: StatedBesides = { difficulty: '', agency: '', faults: '' };

/** Where a paper was filled in when that was the page. */
export interface PaperOrigin extends StatedBesides {
  readonly lesson: LessonId;
  readonly seed: number;
  readonly catalog: string;
  /** An examination shows no answers. */
  readonly mode: 'practice' | 'examination';
  /** How many times right answers were looked at before the paper was saved. */
  readonly checked: number;
}

/** A paper with what was written into it. */
export interface WrittenPaper {
  readonly name: string;
  /** By `rowKey` and `dutyKey`. */
  readonly answers: ReadonlyMap<string, WrittenAnswer>;
  readonly origin?: PaperOrigin;
}

/** Names of what can be answered, good as names of places in a page too. */
export const rowKey = (number: number): string => `row-${number}`;
export const dutyKey = (index: number): string => `owed-${index + 1}`;

export const wordsOfKind = (kind: string, language: Language): string =>
  isFault(kind) ? faultNames[kind][language] : kind;

/** The fault that is named exactly so, or the words as they are. */
export const kindOfWords = (text: string): string =>
  faults.find((fault) => Object.values(faultNames[fault]).includes(text)) ?? text;

const sameName = (one = '', other = ''): boolean =>
  one.normalize('NFKC').replace(/\s/gu, '') === other.normalize('NFKC').replace(/\s/gu, '');

/** An element as an answer names it. */
interface NamedElement {
  readonly item?: string | undefined;
  readonly elementName?: string | undefined;
}

export const isSameElement = (one: NamedElement, other: NamedElement): boolean =>
  sameName(one.item, other.item) && sameName(one.elementName, other.elementName);

/** Texts that are typed are between marks of their own. */
const guard = (text: string) => text.replace(/[%/[\]]/gu, encodeURIComponent);
const unguard = (text: string) => text.replace(/%(?:25|2F|5B|5D)/gu, decodeURIComponent);

const besides = ['difficulty', 'agency', 'faults'] as const satisfies readonly (keyof StatedBesides)[];

/** How the origin is written on the first sheet: a sentence, and what it is made from in brackets. */
export function writeOrigin(origin: PaperOrigin, language: Language): string {
  const { lesson, seed, catalog, mode, checked } = origin;
  const zh =
    mode === 'examination' ? '在页面中填写（测验）。' : `在页面中填写；保存前核对过答案${checked}次。`;
  const en =
    mode === 'examination'
      ? 'Filled in in the page (examination).'
      : `Filled in in the page; answers were checked ${checked} ${checked === 1 ? 'time' : 'times'} before it was saved.`;
  const stated = besides
    .filter((name) => origin[name] !== '')
    .map((name) => `${name}: ${guard(origin[name])}`);
  return `${language === 'zh' ? zh : en} [${[lesson, seed, catalog, mode, checked, ...stated].join(' / ')}]`;
}

const ORIGIN =
  /\[(?<lesson>[a-z-]+) \/ (?<seed>\d{1,9}) \/ (?<catalog>[^\s/][^/]*?) \/ (?<mode>practice|examination) \/ (?<checked>\d{1,4})(?<stated>(?: \/ [a-z]+: [^/\]]*)*)\]/u;

function readBesides(stated: string): StatedBesides {
  const said = new Map(
    stated.split(' / ').map((part) => {
      const [name = '', ...rest] = part.split(': ');
      return [name, unguard(rest.join(': '))] as const;
    }),
  );
  const difficulty = difficulties.find((one) => one === said.get('difficulty')) ?? '';
  return { difficulty, agency: said.get('agency') ?? '', faults: said.get('faults') ?? '' };
}

export function readOrigin(text: string): PaperOrigin | undefined {
  const { lesson = '', seed, catalog = '', mode, checked, stated = '' } = ORIGIN.exec(text)?.groups ?? {};
  if (!isLesson(lesson)) return undefined;
  return {
    ...readBesides(stated),
    lesson,
    seed: Number(seed),
    catalog,
    mode: mode === 'examination' ? 'examination' : 'practice',
    checked: Number(checked),
  };
}
