import type { Bilingual } from '../../model/language.ts';
import { changeNames } from './catalog-changes.ts';

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
  correction: { zh: '更正单元格', en: 'cell corrected' },
  'correction-unused': { zh: '更正没有用到（单元格已改动）', en: 'correction not used: the cell changed' },
  'rule-severity': { zh: '规则级别调整', en: 'severity of a rule changed' },
};
