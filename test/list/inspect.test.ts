import { describe, expect, it } from 'vitest';
import { inspectList } from '../../src/list/inspect.ts';
import { dayOf } from '../../src/model/plain-date.ts';
import { openArrays } from './array-list.ts';

describe('inspectList', () => {
  it('tells what was recognised, with samples, date forms and the first places of anomalies', async () => {
    const rows = Array.from({ length: 5 }, (_, index) => [
      `标题${index}`,
      index === 0 ? '2024-01-05' : '5月24日',
      '13812345678',
    ]);
    const { source, opened } = openArrays(
      [{ name: '一', rows: [['标题', '发布日期', '手机号'], ...rows] }],
      2,
    );
    const inspection = await inspectList(source, opened);
    expect(inspection.list.sheets[0]).toMatchObject({ headerRow: 1, dateForms: { iso: 1 } });
    expect(inspection.list.sheets[0]?.columns.map(({ samples }) => samples)).toEqual([
      ['标题0', '标题1', '标题2'],
      ['2024-01-05', '5月24日'],
      ['*'.repeat(11)],
    ]);
    expect(inspection.dated).toEqual({
      published: 5,
      formed: 0,
      both: 0,
      firstPublishedOn: dayOf(2024, 1, 5),
      lastPublishedOn: dayOf(2024, 5, 24),
    });
    expect(inspection.anomalies).toEqual([
      {
        kind: 'supplied-year',
        field: 'publishedOn',
        count: 4,
        places: [3, 4, 5].map((row) => ({ sheet: '一', row, text: '5月24日' })),
      },
    ]);
    expect(inspection.personalData).toMatchObject([{ kind: 'mobile-number', count: 5 }]);
  });
});
