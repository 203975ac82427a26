import type { Language } from '../../model/language.ts';
import type { GapReport } from '../../model/report.ts';
import { outlookWords } from '../../words/labels/outlook.ts';
import { reportWords } from '../../words/labels/report-words.ts';
import { groupPriorities, wordPriority } from '../priority-groups.ts';
import { listComingDuties } from '../report-lines.ts';
import { encodeShort, writeTable } from './table.ts';

const PRIORITIES_SHOWN = 5;
const DUTIES_SHOWN = 30;

/** What to fix first, numbered. */
export function writePriorities(report: GapReport, language: Language): string[] {
  const groups = groupPriorities(report).slice(0, PRIORITIES_SHOWN);
  if (groups.length === 0) return [];
  const head = [
    outlookWords.rank[language],
    reportWords.item[language],
    reportWords.gaps[language],
    reportWords.subject[language],
    outlookWords.grounds[language],
  ];
  const rows = groups.map((group, index) => {
    const { about, says, owner, why } = wordPriority(group, report, language);
    return [String(index + 1), ...[about, says, owner, why].map(encodeShort)];
  });
  return ['', `## ${outlookWords.priorities[language]}`, '', ...writeTable(head, rows)];
}

/** What becomes due in the next 30 days. */
export function writeForecast(report: GapReport, language: Language): string[] {
  const duties = listComingDuties(report).slice(0, DUTIES_SHOWN);
  if (duties.length === 0) return [];
  const head = [
    outlookWords.dueOn[language],
    outlookWords.daysLeft[language],
    reportWords.item[language],
    reportWords.element[language],
    reportWords.subject[language],
  ];
  const rows = duties.map(({ dueOn, inDays, code, name, elementName, subject, section }) =>
    [dueOn, inDays, `${code} ${name}`, elementName, section ?? subject].map(encodeShort),
  );
  return ['', `## ${outlookWords.forecast[language]}`, '', ...writeTable(head, rows)];
}
