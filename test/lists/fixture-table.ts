/** The list that every fixture under `fixtures/lists/xlsx` holds, whatever program wrote it. */

export const SHEET_NAME = '2024年';
export const HIDDEN_NAME = '旧表';
export const TITLE = '青溪县卫生健康局2024年政府信息公开台账（虚构）';
export const HEADINGS = ['序号', '标题', '栏目', '成文日期', '发布时间', '是否有效', '代码'] as const;
/** Row of the sheet that is hidden. */
export const HIDDEN_ROW = 7;

export interface FixtureRow {
  readonly number: number;
  readonly title: string;
  readonly column: string;
  /** ISO day. */
  readonly formed: string;
  /** ISO day and time. */
  readonly published: string;
  readonly valid: boolean;
  readonly code: number;
}

export const FIXTURE_ROWS: readonly FixtureRow[] = [
  {
    number: 1,
    title: '关于“健康素养”宣传的公告',
    column: '通知公告',
    formed: '2024-09-25',
    published: '2024-09-26 10:22:33',
    valid: true,
    code: 101,
  },
  {
    number: 2,
    title: '<医疗机构> 设置 & 校验 "结果" 公示',
    column: '行政许可',
    formed: '2024-02-29',
    published: '2024-03-01 00:00:00',
    valid: false,
    code: 2142,
  },
  {
    number: 3,
    title: '公共场所卫生许可\n（第二行）',
    column: '行政许可',
    formed: '1999-12-31',
    published: '2000-01-01 23:59:59',
    valid: true,
    code: 0.5,
  },
  {
    number: 4,
    title: ' 前后有空格 ',
    column: '通知公告',
    formed: '1900-03-01',
    published: '2024-12-31 12:00:00',
    valid: true,
    code: -7,
  },
  {
    number: 5,
    title: '𠮷林省😀罕用字：㙍、０１２３、Ⅳ',
    column: '政策文件',
    formed: '2024-05-11',
    published: '2024-05-12 08:30:00',
    valid: false,
    code: 113701000000,
  },
];

/** What a reader must see: `showCell` of each cell, joined. */
export function expectedRows(): readonly string[] {
  const list = FIXTURE_ROWS.map((row, index) => {
    const number = index + 4;
    const published = row.published.endsWith(' 00:00:00') ? row.published.slice(0, 10) : row.published;
    const hidden = number === HIDDEN_ROW ? ' hidden' : '';
    const valid = row.valid ? 'TRUE' : 'FALSE';
    return `${number}${hidden}: number:${row.number}|${row.title}|${row.column}|date:${row.formed}|date:${published}|boolean:${valid}|number:${row.code}`;
  });
  return [`1: ${TITLE}`, `3: ${HEADINGS.join('|')}`, ...list];
}
