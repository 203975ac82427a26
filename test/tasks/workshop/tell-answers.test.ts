import { describe, expect, test } from 'vitest';
import { present } from '../../../src/model/present.ts';
import { countRow } from '../../../src/tasks/workshop/count-days.ts';
import { type ToldAnswer, tellAnswers } from '../../../src/tasks/workshop/tell-answers.ts';
import { type AgencyYear, makeAgencyYear } from '../../../src/workshop/agency-year.ts';
import { dutyRows } from '../../../src/workshop/duty-table.ts';
import type { FilledAnswer } from '../../../src/workshop/grade/filled-paper.ts';
import { markPaper } from '../../../src/workshop/grade/mark-paper.ts';
import { type LessonId, lessonIds, lessons } from '../../../src/workshop/lessons.ts';
import { placeRows } from '../../../src/workshop/list-table.ts';
import { makePaper, type Paper } from '../../../src/workshop/paper.ts';
import { settleWishes } from '../../../src/workshop/settle-wishes.ts';
import { catalogOf } from '../../workshop/audit-year.ts';

async function makeLesson(id: LessonId): Promise<{ year: AgencyYear; paper: Paper }> {
  const { catalog } = await catalogOf(lessons[id].catalog);
  const year = makeAgencyYear(catalog, { ...settleWishes(id, {}, undefined).wishes, seed: 4 });
  return { year, paper: makePaper(year, 1, id) };
}

const place = { file: 'one.xlsx', sheet: '一季度', row: 3 };

/** What is said of a paper with these answers. */
function tell(
  { year, paper }: { year: AgencyYear; paper: Paper },
  answers: readonly FilledAnswer[],
  reach: 'given' | 'whole',
): readonly ToldAnswer[] {
  const filled = { file: 'one.xlsx', number: 1, code: paper.code, name: '', answers };
  return tellAnswers(year, markPaper(paper, filled), reach, 'zh');
}

describe.each(lessonIds)('what is told of the answers of lesson %s', (id) => {
  test('right ones are right, the last day drawn where days were counted', async () => {
    const made = await makeLesson(id);
    const answers = made.paper.answers.map(
      ({ number, item, elementName, fault, due, workingDaysLate }): FilledAnswer => ({
        place,
        ...(number === undefined ? { item: present(item), elementName: present(elementName) } : { number }),
        text: fault,
        meant: [fault],
        ...(due === undefined ? {} : { due }),
        ...(workingDaysLate === undefined ? {} : { late: workingDaysLate }),
      }),
    );
    const told = tell(made, answers, 'whole');
    expect(told.map(({ verdict }) => verdict)).toEqual(made.paper.answers.map(() => 'right'));
    for (const { days, why } of told.filter((one) => one.days.length > 0))
      expect(why).toContain(`最后一日${days.find(({ isDue }) => isDue)?.day}`);
  });

  test('every false accusation gets its reason', async () => {
    const made = await makeLesson(id);
    const { year, paper } = made;
    const accuse = { place, text: '重复', meant: ['duplicate' as const] };
    const rows = placeRows(year).map(({ number }): FilledAnswer => ({ ...accuse, number }));
    const duties = dutyRows(year).map(
      ({ code, elementName }): FilledAnswer => ({ ...accuse, item: code, elementName }),
    );
    const told = tell(made, [...rows, ...duties], 'given');
    const accused = told.filter(({ verdict }) => verdict === 'accused');
    expect(told).toHaveLength(paper.rows + paper.elements);
    expect(accused).toHaveLength(paper.rows + paper.elements - paper.answers.length);
    expect(accused.filter(({ why }) => why === '')).toEqual([]);
  });

  test('what was missed is told of the whole alone', async () => {
    const made = await makeLesson(id);
    expect(tell(made, [], 'given')).toEqual([]);
    expect(tell(made, [], 'whole').map(({ verdict }) => verdict)).toEqual(
      made.paper.answers.map(() => 'missed'),
    );
  });
});

describe('a count with the day of publication', () => {
  const count = { from: '2024-09-26', due: '2024-10-11' };
  const dayOf = (published: string, day: string) => countRow(count, published).find((one) => one.day === day);

  test.each([
    ['2024-10-11', '2024-10-11', { number: 7, isDue: true, isPublished: true }],
    ['2024-10-12', '2024-10-12', { kind: 'make-up', late: 1, isPublished: true }],
    ['2024-11-04', '2024-10-14', { late: 2 }],
    ['2024-11-04', '2024-11-04', { late: 17, isPublished: true }],
  ])('published on %s: what stands on %s', (published, day, expected) => {
    expect(dayOf(published, day)).toMatchObject(expected);
  });

  test('counts no day of rest as late', () => {
    expect(dayOf('2024-10-14', '2024-10-13')).not.toHaveProperty('late');
  });
});
