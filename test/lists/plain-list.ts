/** The list that every fixture under `fixtures/lists/{csv,html,ods,xls,xlsb,xml-spreadsheet}` holds, as any reader must show it. */

export const PLAIN_SHEET = '政务公开';
export const PLAIN_HIDDEN_SHEET = '草稿';

/** Row 1 is merged over all columns; row 6 is blank. Columns 5 and 6 are dates, column 7 numbers, where the format has them. */
export const PLAIN_ROWS: readonly (readonly string[])[] = [
  ['青溪县卫生健康局2024年主动公开信息清单（虚构）'],
  ['序号', '索引号', '标题', '栏目', '成文日期', '发布日期', '浏览量'],
  [
    '1',
    '0012',
    '关于印发《母婴保健技术服务管理办法》的通知',
    '法定主动公开内容>规范性文件',
    '2024-09-25',
    '2024-09-26 10:22:33',
    '1234',
  ],
  [
    '2',
    '113701000041890665',
    '“双随机”抽查结果，共3家',
    '行政检查',
    '2024-02-29',
    '2024-03-01 08:00:00',
    '0.5',
  ],
  [
    '3',
    '11500242322384326D/2023-00148',
    '医疗机构执业登记\n（第二批）',
    '行政许可',
    '2023-12-31',
    '2024-01-02 23:59:59',
    '7',
  ],
  [],
  [
    '4',
    '',
    '处罚决定书 "青卫医罚〔2024〕3号"; <公开> & 说明',
    '行政处罚',
    '2024-10-08',
    '2024-10-08 00:00:01',
    '100000',
  ],
  ['5', '1.13701E+17', '𠮷林㙍罕用字：€与·号', '其他', '1999-12-31', '2000-01-01 12:00:00', '3'],
];

/** Encodings in which the list can be written whole: GBK lacks two of its characters, so GB18030 replaces it. */
export const GBK_ROWS: readonly (readonly string[])[] = PLAIN_ROWS.slice(0, 7);
