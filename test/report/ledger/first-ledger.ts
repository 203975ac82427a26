import type { GapReport } from '../../../src/model/report.ts';
import { gap, reportOf } from '../compare/reports.ts';

/** Four gaps of three sections, as the first audit found them. */
export const firstLedger: GapReport = reportOf('2025-03-03', [
  gap('a', { element: 'guide', elementName: '办事指南', section: '妇幼健康股' }),
  gap('b', { element: 'policy', elementName: '法律法规和政策文件', section: '医政股' }),
  gap('c', { element: 'guide', elementName: '办事指南', section: '综合监督股' }),
  gap('d', { section: '综合监督股' }),
]);
