import type { CountedDays } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { DayByDay, LimitDue } from '../../model/limit-due.ts';
import type { LimitReading } from '../../model/limit-reading.ts';
import type { TimeLimit } from '../../model/time-limit.ts';
import { drawDocument } from '../../report/html/document.ts';
import { drawCountedMonths } from '../../report/html/lay-months.ts';
import type { DocumentReporter } from '../../report/reporter.ts';
import { describeLimit, describeReadLimits } from '../../words/labels/limit.ts';
import { limitRemarks } from '../../words/labels/limit-words.ts';
import { describeBasis, drawMonths } from '../../words/labels/month.ts';
import { describeDue } from '../../words/labels/working.ts';
import { encodeHtml } from '../../write/encode.ts';
import { deadlineLabels } from '../words/deadline.ts';

/** One part of a limit with its due day and the days that led to it. */
interface CountedLimit {
  readonly limit: TimeLimit;
  readonly due: LimitDue;
  readonly working: CountedDays | undefined;
  readonly counting: DayByDay | undefined;
}

/** What a limit comes to from a date. */
export interface Deadline {
  /** ISO day. */
  readonly date: string;
  readonly reading: LimitReading;
  readonly outcomes: readonly CountedLimit[];
  /** What is due is no publication: nothing is counted. */
  readonly isOther: boolean;
  /** A time of day was given, and nothing is counted in hours. */
  readonly isTimeIdle: boolean;
}

const dueText = ({ due, limit }: CountedLimit, language: Language) =>
  describeDue(due, limit, language) ?? deadlineLabels.noDueDay[language];

const readAs = ({ limit }: CountedLimit, language: Language) =>
  `${deadlineLabels.reading[language]}${describeLimit(limit, language)}`;

/** How a limit that asks for something else was read. */
const otherDuty = ({ reading, isOther }: Deadline, language: Language): readonly string[] =>
  isOther
    ? describeReadLimits(reading, language).map((text) => `${deadlineLabels.reading[language]}${text}`)
    : [];

function remarksOn({ reading, isTimeIdle, isOther }: Deadline, language: Language): readonly string[] {
  return [
    ...(isTimeIdle ? [deadlineLabels.timeNotCounted[language]] : []),
    ...(isOther ? [] : reading.remarks).map((remark) =>
      deadlineLabels.remark[language](limitRemarks[remark][language]),
    ),
    ...(reading.ignored.length > 0 ? [deadlineLabels.ignored[language](reading.ignored.join('、'))] : []),
  ];
}

const terminal: DocumentReporter<Deadline> = {
  description: { zh: '终端文字', en: 'text for the terminal' },
  extension: 'txt',
  render(deadline, { language }) {
    const lines = (deadline.isOther ? [] : deadline.outcomes).flatMap((one) => {
      const { working, counting } = one;
      const drawn =
        working === undefined || counting === undefined
          ? []
          : [...drawMonths(counting, language), describeBasis(working, counting, language)];
      return [readAs(one, language), dueText(one, language), ...drawn];
    });
    return `${[...otherDuty(deadline, language), ...lines, ...remarksOn(deadline, language)].join('\n')}\n`;
  },
};

const html: DocumentReporter<Deadline> = {
  description: { zh: '画出月历的网页，可投影', en: 'a page with the months drawn, to be projected' },
  extension: 'html',
  render(deadline, { language }) {
    const paragraph = (text: string) => `<p>${encodeHtml(text)}</p>`;
    const sections = (deadline.isOther ? [] : deadline.outcomes).flatMap((one) => {
      const { working, counting } = one;
      const drawn =
        working === undefined || counting === undefined
          ? []
          : [drawCountedMonths(counting, language), paragraph(describeBasis(working, counting, language))];
      return [
        paragraph(readAs(one, language)),
        `<p class="verdict good">${encodeHtml(dueText(one, language))}</p>`,
        ...drawn,
      ];
    });
    return drawDocument({
      title: `${deadline.date} · ${deadline.reading.printed}`,
      language,
      main: [
        ...otherDuty(deadline, language).map(paragraph),
        ...sections,
        ...remarksOn(deadline, language).map(paragraph),
      ],
      footer: 'mulu',
    });
  },
};

/** Formats of `mulu deadline`. */
export const deadlineReporters = { terminal, html } as const;
