import type { DateForm } from '../../model/date-forms.ts';
import type { Bilingual } from '../../model/language.ts';
import type {
  Anomaly,
  ColumnNote,
  Field,
  PersonalData,
  RecognisedColumn,
  SkipReason,
} from '../../model/publication.ts';

/** Names of the fields of a list. */
export const fieldLabels: Readonly<Record<Field, Bilingual>> = {
  number: { zh: '序号', en: 'row number' },
  title: { zh: '标题', en: 'title' },
  subtitle: { zh: '副标题', en: 'subtitle' },
  itemCode: { zh: '事项编码', en: 'item code' },
  itemName: { zh: '二级事项', en: 'item' },
  elementName: { zh: '公开要素', en: 'element' },
  categoryName: { zh: '一级事项', en: 'category' },
  columnPath: { zh: '栏目', en: 'column' },
  subjectClass: { zh: '主题分类', en: 'subject class' },
  genreClass: { zh: '体裁分类', en: 'genre' },
  indexNumber: { zh: '索引号', en: 'index number' },
  documentNumber: { zh: '文号', en: 'document number' },
  publisher: { zh: '发布机构', en: 'publisher' },
  formedOn: { zh: '成文日期', en: 'date formed' },
  changedOn: { zh: '变更日期', en: 'date changed' },
  publishedOn: { zh: '发布日期', en: 'date published' },
  abolishedOn: { zh: '废止日期', en: 'date ended' },
  displayFrom: { zh: '公示开始日期', en: 'display from' },
  displayUntil: { zh: '公示结束日期', en: 'display until' },
  validity: { zh: '有效性', en: 'validity' },
  status: { zh: '发布状态', en: 'status' },
  mode: { zh: '公开方式', en: 'way of disclosure' },
  audience: { zh: '公开范围', en: 'audience' },
  displayTerm: { zh: '公开时限（期限文字）', en: 'time limit or display term (words)' },
  channel: { zh: '公开渠道', en: 'channel' },
  link: { zh: '链接', en: 'link' },
  relatedTo: { zh: '关联文件', en: 'related document' },
  decisionNumber: { zh: '决定书文号', en: 'decision number' },
  decidedOn: { zh: '决定日期', en: 'date decided' },
  decisionContent: { zh: '决定内容', en: 'content of the decision' },
  party: { zh: '行政相对人', en: 'party' },
  updatedOn: { zh: '页面更新时间', en: 'last edit of the page' },
  handledOn: { zh: '内部办理时间', en: 'internal handling date' },
  basis: { zh: '公开依据', en: 'legal basis' },
  level: { zh: '公开层级', en: 'level' },
  summary: { zh: '内容概述', en: 'summary' },
  remark: { zh: '备注', en: 'remark' },
  person: { zh: '经办人员', en: 'person in charge' },
  hits: { zh: '点击量', en: 'hits' },
  systemId: { zh: '系统编号', en: 'system id' },
};

/** Why rows are no entries. */
export const skipReasonLabels: Readonly<Record<SkipReason, Bilingual>> = {
  'title-row': { zh: '表名', en: 'title row' },
  'unit-row': { zh: '填报单位等说明', en: 'unit row' },
  header: { zh: '表头', en: 'header' },
  'repeated-header': { zh: '重复的表头', en: 'repeated header' },
  blank: { zh: '空行', en: 'blank row' },
  'total-row': { zh: '合计行', en: 'total row' },
  'signature-row': { zh: '签字行', en: 'signature row' },
  'note-row': { zh: '备注说明', en: 'note' },
  'section-row': { zh: '表内小标题', en: 'section heading' },
  'statistics-table': { zh: '统计表，没有逐条信息', en: 'statistics table: counts, no items' },
  'catalog-table': {
    zh: '标准目录，请用 mulu catalog import 导入',
    en: 'standard catalog; use `mulu catalog import`',
  },
  'hidden-sheet': { zh: '隐藏的工作表，未读取', en: 'hidden sheet, not read' },
  'no-header': { zh: '没有找到表头', en: 'no header found' },
  'empty-sheet': { zh: '空工作表', en: 'empty sheet' },
  'withheld-register': { zh: '不予公开信息登记表', en: 'register of withheld information' },
  'no-title': { zh: '没有标题', en: 'no title' },
};

/** Cells that could not be read as what their column promises. */
export const anomalyLabels: Readonly<Record<Anomaly['kind'], Bilingual>> = {
  'impossible-date': { zh: '日期不存在', en: 'the date does not exist' },
  'not-a-date': { zh: '不是日期', en: 'not a date' },
  'lost-separator': { zh: '日期的分隔符丢失', en: 'the date lost its separators' },
  'missing-year': { zh: '日期缺年份', en: 'the date has no year' },
  'month-only': { zh: '只有年月，缺日', en: 'month only' },
  'year-only': { zh: '只有年份', en: 'year only' },
  'date-range': { zh: '是一段时间，不是一个日期', en: 'a range, not a date' },
  'several-dates': { zh: '一格内有多个日期', en: 'several dates in one cell' },
  'ambiguous-date': { zh: '日、月次序无法确定', en: 'day and month cannot be told apart' },
  'placeholder-date': { zh: '是系统默认日期，等于没有日期', en: 'a system default that stands for no date' },
  'two-digit-year': { zh: '年份只有两位', en: 'two-digit year' },
  'supplied-year': {
    zh: '日期缺年份，已按表名、上下行或审核期间补上年份，请核对',
    en: 'the date has no year; it was supplied from the title, the rows around it or the period: please check',
  },
  'error-cell': { zh: '单元格是错误值', en: 'error value' },
  'number-lost-digits': {
    zh: '编号被表格软件当作数字，尾数已丢失',
    en: 'the number lost digits in a spreadsheet',
  },
  'ditto-without-value': { zh: '写“同上”而上面没有内容', en: '"same as above" with nothing above' },
};

/** How a column got its meaning. */
export const recognitionLabels: Readonly<Record<RecognisedColumn['how'], Bilingual>> = {
  heading: { zh: '按列名', en: 'by its heading' },
  stem: { zh: '按列名中的关键词', en: 'by part of its heading' },
  override: { zh: '按指定', en: 'as stated' },
  disambiguated: { zh: '按旁边的列和内容判断', en: 'by the columns beside it and its values' },
  unknown: { zh: '不认识，未使用', en: 'unknown, not used' },
};

/** Why an ambiguous heading got its meaning. */
export const columnNoteLabels: Readonly<Record<ColumnNote, Bilingual>> = {
  'formed-beside-published': {
    zh: '另有发布日期一列，此列按文件自身日期理解',
    en: 'a date of publication is beside it, so this is the date of the document',
  },
  'only-published-date': {
    zh: '没有别的发布日期列，此列按发布日期理解',
    en: 'no other date of publication, so this is taken as it',
  },
  'only-date': {
    zh: '没有别的日期列，此列按发布日期理解',
    en: 'the only date, taken as the date of publication',
  },
  'values-are-dates': { zh: '内容是日期', en: 'its values are dates' },
  'values-are-ranges': { zh: '内容是起止日期', en: 'its values are ranges' },
  'values-are-terms': { zh: '内容是期限文字，不是日期', en: 'its values are time limits, not dates' },
  'values-are-channels': { zh: '内容是公开渠道', en: 'its values are channels' },
  'values-are-modes': { zh: '内容是公开方式', en: 'its values are ways of disclosure' },
  'values-are-document-numbers': { zh: '内容是文号', en: 'its values are document numbers' },
  'values-are-index-numbers': { zh: '内容是索引号', en: 'its values are index numbers' },
  'values-are-validity': { zh: '内容是有效、失效', en: 'its values are valid or void' },
  'register-form': { zh: '登记表中信息编号即文号', en: 'in a register this is the document number' },
  'stands-in-for-title': { zh: '没有标题列，以此列代替', en: 'no title column, so this one is used' },
  'item-column': {
    zh: '另有标题一列，此列按目录事项理解',
    en: 'a title is beside it, so this names the item',
  },
  'edit-time-beside-published': {
    zh: '另有发布日期一列，更新时间不作依据',
    en: 'a date of publication is beside it, so the edit time is not evidence',
  },
  'second-of-its-meaning': {
    zh: '另有同义的列，此列未使用',
    en: 'another column has this meaning; not used',
  },
  'codes-are-numbers': {
    zh: '编码存成了数字，开头的 0 可能已丢失',
    en: 'codes are stored as numbers; leading zeros may be gone',
  },
  'filled-down': {
    zh: '空白格沿用上一行的内容（合并单元格）',
    en: 'blank cells take the value above (merged cells)',
  },
  ignored: { zh: '按指定忽略', en: 'ignored as stated' },
};

/** Ways in which dates are written. */
export const dateFormLabels: Readonly<Record<DateForm, Bilingual>> = {
  iso: { zh: '2024-09-25', en: '2024-09-25' },
  slash: { zh: '2024/9/25', en: '2024/9/25' },
  dot: { zh: '2024.9.25', en: '2024.9.25' },
  chinese: { zh: '2024年9月25日', en: '2024年9月25日' },
  'chinese-numerals': { zh: '二〇二四年九月二十五日', en: '二〇二四年九月二十五日' },
  compact: { zh: '20240925', en: '20240925' },
  timestamp: { zh: '2024-09-25T10:22:33', en: '2024-09-25T10:22:33' },
  epoch: { zh: '时间戳（1727231853）', en: 'Unix time stamp (1727231853)' },
  english: { zh: '英文日期（Sep 25, 2024）', en: 'English date (Sep 25, 2024)' },
  'day-or-month-first': { zh: '25/9/2024', en: '25/9/2024' },
  'two-digit-year': { zh: '24年9月25日', en: '24年9月25日' },
  'supplied-year': { zh: '9月25日（年份由表名、上下行或审核期间补上）', en: '9月25日 (year supplied)' },
  range: { zh: '起止日期', en: 'range' },
  serial: { zh: '日期序列号（45560）', en: 'serial number (45560)' },
  'date-cell': { zh: '日期单元格', en: 'date cell' },
  ditto: { zh: '同上', en: 'same as above' },
};

/** Kinds of personal numbers. */
export const personalDataLabels: Readonly<Record<PersonalData['kind'], Bilingual>> = {
  'identity-number': { zh: '身份证号', en: 'identity number' },
  'doubtful-identity-number': { zh: '疑似身份证号', en: 'doubtful identity number' },
  'mobile-number': { zh: '手机号码', en: 'mobile number' },
  'bank-card': { zh: '银行卡号', en: 'bank card number' },
};
