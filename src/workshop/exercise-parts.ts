import type { Language } from '../model/language.ts';
import type { AgencyYear } from './agency-year.ts';
import type { DutyRow } from './duty-table.ts';
import { declaredWords, exerciseTasks, exerciseWords, limitWords, natureWords } from './exercise-words.ts';
import { type Fault, faults } from './fault.ts';
import { answerOf, type Paper } from './paper.ts';
import { noticeOf } from './rest-days.ts';

/** Nothing says which kinds are planted: all are offered. */
export const offeredKinds: readonly Fault[] = faults.filter((fault) => answerOf(fault) === fault);

/** `试卷 03-7F3A2C`: distinguishes papers, and says nothing of the seed. */
export const titleOf = ({ number, code }: Paper, language: Language): string =>
  `${exerciseWords.paper[language]} ${String(number).padStart(2, '0')}-${code}`;

/** What the exercise asks, paragraph by paragraph. */
export function sayTasks({ setting }: AgencyYear, { rows }: Paper, language: Language): readonly string[] {
  const { agency, period, asOf, catalog, year } = setting;
  const { from, to } = period;
  const facts = { agency, catalog: catalog.title, from, to, asOf, notice: noticeOf(year), rows };
  return exerciseTasks.map((task) => task[language](facts));
}

/** A column of what is owed. */
interface DutyColumn {
  readonly word: keyof typeof exerciseWords;
  readonly width: number;
  text(duty: DutyRow, language: Language): string;
}

export const dutyColumns: readonly DutyColumn[] = [
  { word: 'code', width: 9, text: ({ code }) => code },
  { word: 'item', width: 26, text: ({ name }) => name },
  { word: 'element', width: 18, text: ({ elementName }) => elementName },
  { word: 'nature', width: 9, text: ({ nature }, language) => natureWords[nature][language] },
  { word: 'limit', width: 20, text: ({ limit }, language) => limitWords(limit)[language] },
  { word: 'channel', width: 10, text: ({ channel }) => channel },
  {
    word: 'declared',
    width: 16,
    text: ({ declared }, language) =>
      declared
        .map(({ kind, detail }) => declaredWords[kind][language](detail))
        .join(language === 'zh' ? '；' : '; '),
  },
];
