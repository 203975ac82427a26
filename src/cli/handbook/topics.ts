import type { Language } from '../../model/language.ts';
import { outcomeOf } from '../../model/outcome.ts';
import { limitTexts } from '../../words/handbook/limits.ts';
import { outcomeMeanings, vocabulary } from '../../words/handbook/vocabulary.ts';
import { catalogWords } from '../../words/labels/catalog-words.ts';
import { outcomeNames, severityNames } from '../../words/labels/outcomes.ts';
import { reasonNames } from '../../words/labels/reasons.ts';
import { settlings } from '../../words/labels/settling.ts';
import { problemTable } from '../../words/problems/index.ts';
import { problemTopics } from '../../words/problems/topics/index.ts';
import { handbookWords } from '../words/handbook.ts';

/** Parts of the handbook in their order. */
export const sections = ['words', 'outcomes', 'reasons', 'limits', 'rules', 'problems', 'items'] as const;
export type Section = (typeof sections)[number];

/** One entry of the handbook, in one language. */
export interface Topic {
  readonly section: Section;
  readonly id: string;
  readonly name: string;
  /** What a reader may ask for besides the id. */
  readonly also: readonly string[];
  /** A label, '' for none, and what is to be said. */
  readonly lines: readonly (readonly [string, string])[];
}

type Names = Readonly<Record<Language, string>>;
const both = ({ zh, en }: Names): readonly string[] => [zh, en];

/** What differs from one occurrence of a problem to the next is left open. */
const blanks: object = new Proxy({}, { get: () => '…' });

/** A text with blanks for its facts; undefined for one that needs real ones. */
function withBlanks(says: ((facts: never) => string) | undefined): string | undefined {
  if (says === undefined) return undefined;
  try {
    const said: unknown = Reflect.apply(says, undefined, [blanks]);
    // A blank counts as no number and is in no table.
    return String(said).replace(/NaN|undefined/gu, '…');
  } catch {
    return undefined;
  }
}

function problemsIn(language: Language): readonly Topic[] {
  const word = (key: keyof typeof catalogWords) => catalogWords[key][language];
  return Object.entries(problemTable).map(([code, text]): Topic => {
    const topic = problemTopics[code];
    const fix = 'fix' in text ? withBlanks(text.fix[language]) : undefined;
    const said = withBlanks(text.says[language]);
    const severity = 'severity' in text ? text.severity : 'error';
    return {
      section: 'problems',
      id: code,
      name: topic?.title[language] ?? said ?? code,
      also: [code.slice(code.indexOf('/') + 1)],
      lines: [
        [word('severity'), severityNames[severity][language]],
        ...(topic === undefined ? [] : [[word('why'), topic.why[language]] as const]),
        ...(topic === undefined ? [] : [[word('remedy'), topic.remedy[language]] as const]),
        ...(topic !== undefined || fix === undefined ? [] : [[word('remedy'), fix] as const]),
      ],
    };
  });
}

/** All that the handbook says apart from items, rules and lints, which have texts of their own. */
export function topicsIn(language: Language): readonly Topic[] {
  const word = (key: keyof typeof handbookWords) => handbookWords[key][language];
  return [
    ...Object.entries(vocabulary).map(
      ([id, { name, means }]): Topic => ({
        section: 'words',
        id,
        name: name[language],
        also: both(name),
        lines: [['', means[language]]],
      }),
    ),
    ...Object.entries(outcomeMeanings).map(([id, means]): Topic => {
      const name = Object.entries(outcomeNames).find(([outcome]) => outcome === id)?.[1] ?? means;
      return {
        section: 'outcomes',
        id,
        name: name[language],
        also: both(name),
        lines: [['', means[language]]],
      };
    }),
    ...Object.entries(reasonNames).map(([id, name]): Topic => {
      const outcome = Object.entries(outcomeOf).find(([reason]) => reason === id)?.[1];
      const settling = Object.entries(settlings).find(([reason]) => reason === id)?.[1];
      return {
        section: 'reasons',
        id,
        name: name[language],
        also: both(name),
        lines: [
          ...(outcome === undefined ? [] : [[word('outcome'), outcomeNames[outcome][language]] as const]),
          ...(settling === undefined
            ? []
            : [
                [word('settle'), [settling.says[language], settling.profile ?? ''].join(' ').trim()] as const,
              ]),
        ],
      };
    }),
    ...Object.entries(limitTexts).map(
      ([id, { name, means, examples = [] }]): Topic => ({
        section: 'limits',
        id,
        name: name[language],
        also: both(name),
        lines: [
          ['', means[language]],
          [word('printed'), examples.map((example) => `“${example}”`).join(language === 'zh' ? '、' : ', ')],
        ],
      }),
    ),
    ...problemsIn(language),
  ];
}
