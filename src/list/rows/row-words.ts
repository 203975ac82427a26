/** Cells that say "the same as above". */
const dittos = new Set([
  '同上',
  '〃',
  '″',
  '"',
  '""',
  "''",
  '”',
  '〞',
  '々',
  '同前',
  '仝上',
  'ditto',
  '同上栏',
]);
/** Cells that say "nothing". */
const blankMarks = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '－',
  '/',
  '\\',
  '无',
  '暂无',
  '空',
  '*',
  '.',
  'null',
  'NULL',
]);

/** First UTF-16 units of the words for "same as above". */
export const dittoStarts: ReadonlySet<number> = new Set([...dittos].map((ditto) => ditto.charCodeAt(0)));

export function isDitto(text: string): boolean {
  return (
    text.length <= 6 &&
    dittoStarts.has(text.charCodeAt(0)) &&
    dittos.has(text.replace(/\s/gu, '').toLowerCase())
  );
}

export function isBlankMark(text: string): boolean {
  return text.length <= 4 && blankMarks.has(text);
}

const totals =
  /^(?:合计|总计|小计|共计|累计|总数|总条数|本[页月季年]度?(?:小计|合计|累计|共计)|[月季年]计)[:：]?[\d,.]{0,12}[条件篇个项次份]?$/u;
const totalSentence =
  /^(?:本[月季年周期]|今年|全年|\d{1,2}月份?|以上|截至|累计|合计|共计?|总计)[^。]{0,20}?(?:共|合计|累计|发布|公开|登记)?[^。]{0,12}?\d{1,7}(?:条|件|篇|项|份|次)[^。]{0,10}$/u;
const signature =
  /^(?:填表人|填报人|制表人|制表|审核人|审核|复核人|负责人|单位负责人|分管领导|主管领导|经办人|联系人|联系电话|统计人|录入人|填报日期|填表日期|填报时间|制表日期|制表时间|报送日期|单位盖章|公章|签字|签章)(?:\((?:签字|签章|盖章|公章)\))?(?:[:：]|$)|^\((?:单位)?(?:公章|盖章|签章)\)$/u;
const unit =
  /^(?:填[报写表]单位|报送单位|编制单位|单位名称|单位|部门|科室|登记时间|填报时间|统计时间|统计期间|报送时间|导出时间|导出人|查询条件|数据来源|制表单位)[:：]/u;
const note = /^(?:注|备注|说明|填表说明|填报说明|注意事项?|附注)[:：.、\d(（]|^[※＊]/u;
const section =
  /^(?:\d{4}年)?(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?$|^(?:\d{4}年)?第?[一二三四1-4]季度$|^[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．][^\d]{1,30}$|^\d{4}年度?$|^[上下]半年$/u;

/** What kind of row begins with this text; the white space inside it does not count. */
export function tellRowKind(
  text: string,
): 'total-row' | 'total-sentence' | 'signature-row' | 'unit-row' | 'note-row' | 'section-row' | undefined {
  const packed = text.slice(0, 80).replace(/\s/gu, '').replace(/（/gu, '(').replace(/）/gu, ')');
  if (totals.test(packed)) return 'total-row';
  if (signature.test(packed)) return 'signature-row';
  if (unit.test(packed)) return 'unit-row';
  if (note.test(packed)) return 'note-row';
  if (section.test(packed)) return 'section-row';
  return totalSentence.test(packed) ? 'total-sentence' : undefined;
}
