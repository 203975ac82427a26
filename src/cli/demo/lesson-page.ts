import type { Language } from '../../model/language.ts';
import { drawCountedMonths } from '../../report/html/counted-months.ts';
import { drawDocument } from '../../report/html/document.ts';
import { type LessonId, lessons } from '../../workshop/lessons.ts';
import { encodeHtml } from '../../write/encode/html.ts';
import { workOut } from '../deadline/work-out.ts';
import { lessonTexts, lessonWords } from '../words/lessons.ts';

/** A page of text for one lesson: its idea, how to go about it, and a count drawn on a month. */
export async function renderLessonPage(id: LessonId, language: Language): Promise<string> {
  const { dayOfIso, readLimit, shippedCalendar } = await import('../../index.ts');
  const { from, limit } = lessons[id].example;
  const { title, idea, steps, example } = lessonTexts[id];
  const day = dayOfIso(from);
  const read = readLimit(limit);
  if (day === undefined || !read.ok) throw new Error(`the example of lesson ${id} cannot be counted`);
  const { outcomes } = await workOut({ day }, read.reading, shippedCalendar());
  const drawn = outcomes.map(({ counting }) =>
    counting === undefined ? '' : drawCountedMonths(counting, language),
  );
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
