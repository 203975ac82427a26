/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Language } from '../model/language.ts';
import { lessonTexts, lessonWords } from '../workshop/lesson-texts.ts';
import type { LessonId } from '../workshop/lessons.ts';
import { byId, make } from './dom.ts';
import { drawMonths } from './lessons-marks.ts';
import type { ShownPaper } from './lessons-messages.ts';
import { lessonSentences } from './lessons-words.ts';

/** The page of a lesson: its idea, how to go about it, and its example drawn on months. */
export function drawLessonText(id: LessonId, example: ShownPaper['example'], language: Language): void {
  const { title, idea, steps, example: said } = lessonTexts[id];
  const heading = (word: 'idea' | 'steps' | 'days') => make('h3', {}, lessonWords[word][language]);
  byId('lesson-title', HTMLElement).textContent = lessonSentences.textHeading[language](title[language]);
  byId('lesson-body', HTMLElement).replaceChildren(
    heading('idea'),
    ...idea.map((text) => make('p', {}, text[language])),
    heading('steps'),
    make('ol', {}, ...steps.map((step) => make('li', {}, step[language]))),
    heading('days'),
    make('p', { className: 'said' }, said[language]),
    ...example.filter((days) => days.length > 0).map((days) => drawMonths(days, language)),
  );
  byId('lesson-text', HTMLElement).hidden = false;
}
