/** Writes fixtures/map/questions.xlsx, which make_answered.py then fills in: `tsx test/tasks/map/make-questions.ts`. */
import { writeFileSync } from 'node:fs';
import { renderReviewWorkbook } from '../../../src/report/xlsx/review-workbook.ts';
import { askedReview } from './questions.ts';

const bytes = await renderReviewWorkbook(askedReview(), {
  language: 'zh',
  agency: '青麓县卫生健康局',
  writtenOn: '2025-03-01',
});
writeFileSync(new URL('../../../fixtures/map/questions.xlsx', import.meta.url), bytes);
