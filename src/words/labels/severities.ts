import type { Bilingual } from '../../model/language.ts';
import type { Severity } from '../../model/profile.ts';

export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { zh: '问题', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};
