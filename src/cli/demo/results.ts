import type { Language } from '../../model/language.ts';
import { drawDocument } from '../../report/html/document.ts';
import { addTable } from '../../report/xlsx/table-sheet.ts';
import { faultNames } from '../../workshop/exercise-words.ts';
import type { ClassResult } from '../../workshop/grade/class-result.ts';
import { gradeSentences, gradeWords } from '../../workshop/grade/grade-words.ts';
import { createBook } from '../../write/book/book.ts';
import { encodeHtml } from '../../write/encode.ts';
import {
  hasLessons,
  lessonOf,
  listKinds,
  listMisses,
  listParticipants,
  missHeadings,
  nameOf,
  type ResultTable,
} from './result-rows.ts';

const WIDTH = 100;

/** A bar for each kind that was missed, as wide as the share of the class that missed it. */
function drawBars({ kinds }: ClassResult, language: Language): string {
  const bars = kinds
    .filter(({ missed }) => missed > 0)
    .map(({ fault, planted, missed }) => {
      const percent = Math.round((missed * 100) / planted);
      const said = `${percent}% (${missed} / ${planted})`;
      return `<li><span>${encodeHtml(faultNames[fault][language])}</span><svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img" aria-label="${said}"><rect class="track" width="${WIDTH}" height="10"/><rect class="gap" width="${percent}" height="10"/></svg><span>${said}</span></li>`;
    });
  return bars.length === 0
    ? `<p>${gradeWords.noMiss[language]}</p>`
    : `<ul class="bars">${bars.join('')}</ul>`;
}

function drawTable(headings: readonly string[], rows: ResultTable['rows'], label: string): string {
  const cells = (row: readonly (string | number)[]) =>
    row
      .map((cell) => `<td${typeof cell === 'number' ? ' class="n"' : ''}>${encodeHtml(String(cell))}</td>`)
      .join('');
  const heads = headings.map((text) => `<th scope="col">${encodeHtml(text)}</th>`).join('');
  const body = rows.map((row) => `<tr>${cells(row)}</tr>`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${encodeHtml(label)}"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A page to project: what the class missed most, the marks, and each miss with the days counted. */
export function renderResultsHtml(result: ClassResult, language: Language): string {
  const word = (key: keyof typeof gradeWords) => gradeWords[key][language];
  const participants = listParticipants(result, language);
  const details = result.marks.map((mark) => {
    const rows = listMisses(mark, language);
    const body =
      rows.length === 0 ? `<p>${word('noMiss')}</p>` : drawTable(missHeadings(language), rows, nameOf(mark));
    return `<details><summary>${encodeHtml([lessonOf(mark, language), nameOf(mark), mark.score].filter((part) => part !== '').join(' · '))}</summary>${body}</details>`;
  });
  const facts = { papers: result.marks.length, average: result.average };
  return drawDocument({
    title: word('title'),
    language,
    main: [
      `<p class="verdict good">${encodeHtml(gradeSentences.class[language](facts))}</p>`,
      `<h2>${word('worst')}</h2>${drawBars(result, language)}`,
      `<h2>${participants.title}</h2>${drawTable(participants.headings, participants.rows, participants.title)}`,
      `<h2>${word('misses')}</h2>${details.join('')}`,
    ],
    footer: word('method'),
  });
}

/** The same as a workbook: marks, kinds and misses. */
export async function renderResultsWorkbook(
  result: ClassResult,
  language: Language,
  day: number,
): Promise<Uint8Array> {
  const word = (key: keyof typeof gradeWords) => gradeWords[key][language];
  const book = createBook({ title: word('title'), creator: 'mulu', day });
  const add = ({ title, headings, rows, widths }: ResultTable) =>
    addTable(book, {
      name: title,
      title,
      columns: headings.map((heading, index) => ({ heading, width: widths[index] ?? 12 })),
      rows,
    });
  add(listParticipants(result, language));
  add(listKinds(result, language));
  const isOfLesson = hasLessons(result);
  add({
    title: word('misses'),
    headings: [
      ...(isOfLesson ? [word('lesson')] : []),
      word('paper'),
      word('name'),
      ...missHeadings(language),
    ],
    rows: result.marks.flatMap((mark) =>
      listMisses(mark, language).map((row) => [
        ...(isOfLesson ? [lessonOf(mark, language)] : []),
        mark.paper.number,
        mark.filled.name,
        ...row,
      ]),
    ),
    widths: [...(isOfLesson ? [16] : []), 7, 12, 34, 26, 20, 46],
  });
  return book.bytes();
}
