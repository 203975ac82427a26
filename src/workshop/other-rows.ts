import type { Fault, PlannedRow, Trap } from './planned-row.ts';
import { shiftDay, workdayFrom } from './rest-calendar.ts';
import { quarterOf, type Setting } from './setting.ts';
import { columns, newsTitles, otherTitles, strayTitles } from './words.ts';

/** Rows that are no publication of any item: news about the topics, and the office's other business. */
export function planOtherRows(setting: Setting): readonly PlannedRow[] {
  const { random, agency, period, say } = setting;
  const dayIn = () => workdayFrom(shiftDay(period.from, random.between(5, 355)));
  const row = (template: string, column: string) => {
    const published = dayIn();
    const title = say(template);
    return { sheet: quarterOf(published), title, column, publisher: agency, channel: '政府网站', published };
  };
  const news: Trap = 'news';
  const other: Trap = 'other-business';
  const stray: Fault = 'of-no-item';
  return [
    ...random
      .sample(newsTitles, random.between(8, newsTitles.length))
      .map((title) => ({ ...row(title, columns.news), findings: [], trap: news })),
    ...random
      .sample(otherTitles, random.between(6, otherTitles.length))
      .map((title) => ({ ...row(title, columns.other), findings: [], trap: other })),
    ...random.sample(strayTitles, random.below(3)).map((title) => ({
      ...row(title, columns.other),
      findings: [{ fault: stray, rule: 'unmatched-entry' }],
    })),
  ];
}
