import type { Language } from '../../model/language.ts';
import { drawDocument } from '../../report/html/document.ts';
import { drawCountedMonths } from '../../report/html/lay-months.ts';
import { countExample } from '../../tasks/workshop/count-days.ts';
import { lessonTexts, lessonWords } from '../../workshop/lesson-texts.ts';
import type { LessonId } from '../../workshop/lessons.ts';
import { encodeHtml } from '../../write/encode.ts';

/** A page of text for one lesson: its idea, how to go about it, and a count drawn on a month. */
export function renderLessonPage(id: LessonId, language: Language): string {
  const { title, idea, steps, example } = lessonTexts[id];
  const drawn = countExample(id).map((counting) => drawCountedMonths(counting, language));
  const heading = (word: keyof typeof lessonWords) => `<h2>${lessonWords[word][language]}</h2>`;
  const items = steps.map((step) => `<li>${encodeHtml(step[language])}</li>`).join('');
  return drawDocument({
    title: title[language],
    language,
    main: [
      heading('idea'),
      ...idea.map((text) => `<p>${encodeHtml(text[language])}</p>`),
      heading('steps'),
      `<ol>${items}</ol>`,
      heading('days'),
      `<p class="verdict good">${encodeHtml(example[language])}</p>`,
      ...drawn,
    ],
    footer: lessonWords.exercise[language],
  });
}
