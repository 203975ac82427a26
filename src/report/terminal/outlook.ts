import type { GapReport } from '../../model/report.ts';
import { outlookSentences, outlookWords } from '../../words/labels/outlook.ts';
import { encodeTerminal } from '../../write/encode.ts';
import { groupPriorities, wordPriority } from '../priority-groups.ts';
import { listComingDuties } from '../report-lines.ts';
import { type Paper, writeHeading, writeIndented } from './paper.ts';

const PRIORITIES_SHOWN = 5;
const DUTIES_SHOWN = 10;

/** What to fix first: a handful, each with the reason. */
export function writePriorities(report: GapReport, paper: Paper): string[] {
  const { language, paint } = paper;
  const groups = groupPriorities(report);
  if (groups.length === 0) return [];
  const lines = groups.slice(0, PRIORITIES_SHOWN).flatMap((group, index) => {
    const { about, says, owner, why } = wordPriority(group, report, language);
    const body = owner === report.agency ? '' : language === 'zh' ? `（${owner}）` : ` (${owner})`;
    const head = `${index + 1}. ${about}${body}`;
    return [
      ...writeIndented(encodeTerminal(head), paper, '').map((line) => paint.bold(line)),
      ...writeIndented(encodeTerminal(says), paper, '   '),
      ...(why === '' ? [] : writeIndented(why, paper, '   ').map((line) => paint.dim(line))),
    ];
  });
  return [...writeHeading(outlookWords.priorities[language], paper), ...lines];
}

/** What becomes due in the next 30 days. */
export function writeForecast(report: GapReport, paper: Paper): string[] {
  const { language } = paper;
  const duties = listComingDuties(report);
  if (duties.length === 0) return [];
  const hidden = duties.length - DUTIES_SHOWN;
  return [
    ...writeHeading(outlookWords.forecast[language], paper),
    ...duties
      .slice(0, DUTIES_SHOWN)
      .flatMap(({ dueOn, inDays, code, name, elementName, subject, section }) => {
        const left = outlookSentences.inDays[language]({ days: inDays });
        const when = language === 'zh' ? `${dueOn}（${left}）` : `${dueOn} (${left})`;
        const owner = section ?? subject;
        const about = `${code} ${name} ${elementName}`;
        const text = language === 'zh' ? `${when}：${about}，${owner}` : `${when}: ${about}, ${owner}`;
        return writeIndented(encodeTerminal(text), paper, '  ');
      }),
    ...(hidden > 0
      ? writeIndented(outlookSentences.moreDuties[language]({ count: hidden }), paper, '  ')
      : []),
  ];
}
