import type { Bilingual } from '../../model/language.ts';

/** Kinds of difference between two catalogs, in the order of a report. */
export const changeNames = {
  'item-added': { zh: '新增事项', en: 'Items added' },
  'item-removed': { zh: '删去事项', en: 'Items removed' },
  'item-excluded': { zh: '改列为不适用', en: 'Items now out of scope' },
  'item-included': { zh: '恢复适用', en: 'Items back in scope' },
  'item-renumbered': { zh: '改编号', en: 'Items renumbered' },
  'item-renamed': { zh: '改名称', en: 'Items renamed' },
  'item-moved': { zh: '改类别', en: 'Items moved' },
  'element-added': { zh: '新增公开内容', en: 'Elements added' },
  'element-removed': { zh: '删去公开内容', en: 'Elements removed' },
  'element-renamed': { zh: '公开内容改名称', en: 'Elements renamed' },
  'limit-loosened': { zh: '时限放宽', en: 'Limits loosened' },
  'limit-tightened': { zh: '时限收紧', en: 'Limits tightened' },
  'limit-changed': { zh: '时限改变', en: 'Limits changed' },
  'limit-reworded': { zh: '时限改写法，意思不变', en: 'Limits reworded, same meaning' },
  channels: { zh: '公开渠道', en: 'Channels' },
  audience: { zh: '公开对象', en: 'Audience' },
  mode: { zh: '公开方式', en: 'Mode' },
  nature: { zh: '性质', en: 'Nature' },
  subject: { zh: '公开主体', en: 'Responsible bodies' },
  levels: { zh: '公开层级', en: 'Levels' },
  basis: { zh: '公开依据', en: 'Legal bases' },
  validity: { zh: '有效期', en: 'Validity' },
  match: { zh: '识别用词', en: 'Words to recognise rows by' },
  parts: { zh: '内容组成', en: 'Parts' },
  proof: { zh: '证明方式', en: 'What proves it' },
  link: { zh: '所随要素', en: 'What it explains or follows' },
  disclosure: { zh: '五公开环节', en: 'Stage of disclosure' },
  withheld: { zh: '个人结果不公开', en: 'Personal results withheld' },
} as const satisfies Record<string, Bilingual>;

export type ChangeKind = keyof typeof changeNames;

/** What a local edition or a profile changed, by the key that tailoring and evaluation note. */
export const tailoringChanges: Readonly<Partial<Record<string, Bilingual>>> = {
  ...changeNames,
  excluded: { zh: '不在适用范围', en: 'out of scope' },
  limit: { zh: '公开时限改为', en: 'limit replaced' },
  aliases: { zh: '增加别名', en: 'aliases added' },
  keywords: { zh: '增加关键词', en: 'keywords added' },
  columns: { zh: '增加对应栏目', en: 'columns added' },
  subject: { zh: '责任单位改为', en: 'responsible body set' },
  section: { zh: '责任科室', en: 'section set' },
  'rule-off': { zh: '停用规则', en: 'rule switched off' },
  acceptance: { zh: '已接受的问题', en: 'finding accepted' },
  'acceptance-expired': { zh: '接受期限已过，恢复计算', en: 'acceptance over: it counts again' },
  'acceptance-unused': {
    zh: '已接受的问题不复存在，请删去',
    en: 'accepted finding is gone: delete the line',
  },
  correction: { zh: '更正单元格', en: 'cell corrected' },
  'correction-unused': { zh: '更正没有用到（单元格已改动）', en: 'correction not used: the cell changed' },
  'rule-severity': { zh: '规则级别调整', en: 'severity of a rule changed' },
};
