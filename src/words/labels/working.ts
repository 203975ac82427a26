import type { CountedDays } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import type { LimitDue, NextDue } from '../../model/limit-due.ts';
import type { BeforeLimit, TimeLimit } from '../../model/time-limit.ts';
import { describeSpan } from './limit.ts';

/** English names of the holidays in the shipped calendar; others keep their Chinese name. */
export const holidayNames: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-autumn Festival',
  国庆节: 'National Day',
  抗战胜利70周年纪念日: '70th anniversary of victory in the War of Resistance',
};

/** What the day that was counted is for. */
export type WorkingPurpose = 'publish' | 'display' | 'take-down';

const PURPOSES: Readonly<Record<WorkingPurpose, Readonly<Record<Language, (day: string) => string>>>> = {
  publish: { zh: (day) => `应于${day}（含当日）前公开`, en: (day) => `due on ${day}, that day included` },
  display: {
    zh: (day) => `应公示至${day}（含当日）`,
    en: (day) => `on display until ${day}, that day included`,
  },
  'take-down': {
    zh: (day) => `应于${day}（含当日）前撤下`,
    en: (day) => `to be taken down by ${day}, that day included`,
  },
};

/** MM-DD in the year that the count starts in; the whole date in any other year. */
function shortDay(day: string, from: string): string {
  return day.slice(0, 4) === from.slice(0, 4) ? day.slice(5) : day;
}

function describeSkipped({ from, skipped, movedFrom }: CountedDays, language: Language): readonly string[] {
  const zh = language === 'zh';
  const runs = skipped.map((run) => {
    const first = shortDay(run.from, from);
    const days = run.from === run.to ? first : `${first}${zh ? '至' : ' to '}${shortDay(run.to, from)}`;
    return { days, name: zh ? run.name : (holidayNames[run.name] ?? run.name) };
  });
  if (movedFrom === undefined) {
    const passed = runs.map(({ days, name }) => (zh ? `${days}（${name}）` : `${days} (${name})`));
    return passed.length === 0 ? [] : [zh ? `跳过${passed.join('、')}` : `passing over ${passed.join(', ')}`];
  }
  const end = shortDay(movedFrom, from);
  const why = runs
    .map(({ days, name }) => (zh ? `${days}${name}` : `${days} ${name}`))
    .join(zh ? '、' : ', ');
  if (zh) return [`期满日${end}为休息日${why === '' ? '' : `（${why}）`}，顺延至其后第一个工作日`];
  return [`it ends on ${end}, a day of rest${why === '' ? '' : ` (${why})`}, so the next working day counts`];
}

/** Hours cannot be counted from days: only what is certain is said. */
function describeHours({ from, due }: CountedDays, span: string, language: Language): string {
  if (language === 'zh') return `自${from}起${span}；只有日期没有时刻的，${due}之后公开方可认定超期`;
  return `${span} from ${from}; without times of day, only what is published after ${due} is certainly late`;
}

/**
 * A due day with its working: 自2024-09-25起，次日开始计算20个工作日；跳过10-01至10-07（国庆节）；09-29、10-12调休上班，计入；应于…（含当日）前公开.
 * 含当日 because 前 alone leaves open whether the day itself is still in time.
 */
export function describeWorking(
  working: CountedDays,
  language: Language,
  purpose: WorkingPurpose = 'publish',
): string {
  const zh = language === 'zh';
  const span = describeSpan({ count: working.count, unit: working.unit }, language);
  if (working.unit === 'hour' || working.unit === 'minute') return describeHours(working, span, language);
  const due = PURPOSES[purpose][language](working.due);
  const makeUp = working.makeUp.map((day) => shortDay(day, working.from));
  const start = zh
    ? `自${working.from}起，次日开始计算${span}`
    : `${span} from ${working.from}, that day not counted`;
  const parts = [
    working.count === 0 ? (zh ? `自${working.from}当日` : `on ${working.from} itself`) : start,
    ...describeSkipped(working, language),
    ...(makeUp.length === 0
      ? []
      : [zh ? `${makeUp.join('、')}调休上班，计入` : `make-up working days counted: ${makeUp.join(', ')}`]),
    due,
  ];
  return parts.join(zh ? '；' : '; ');
}

/** A named day, moved or not: 期满日10-05为休息日（国庆节），顺延至…；应于…（含当日）前公开. */
function describeNamedDay({ working, period }: NextDue, language: Language): string {
  const zh = language === 'zh';
  const name =
    period === undefined || period.from === period.to
      ? []
      : [zh ? `${period.from}至${period.to}这一期` : `the period from ${period.from} to ${period.to}`];
  // A count behind the period (每季度结束后15日内, 前5个工作日内) is reported like any other.
  const counted =
    working.count > 0
      ? describeWorking(working, language)
      : [...describeSkipped(working, language), PURPOSES.publish[language](working.due)].join(
          zh ? '；' : '; ',
        );
  return [...name, counted].join(zh ? '：' : ': ');
}

const purposeOf = ({ kind }: TimeLimit): WorkingPurpose =>
  kind === 'display' || kind === 'take-down' ? kind : 'publish';

/** 会议召开7日前: the date that was given is the event's. */
function describeNotice(due: NextDue, { event }: BeforeLimit, language: Language): string {
  const day = PURPOSES.publish[language](due.working.due);
  if (language === 'zh') return `以所给日期为${event === '' ? '该事项' : event}之日：${day}`;
  return `taking the date as that of ${event === '' ? 'the event' : event}: ${day}`;
}

/** 可延长10日: the second day, which holds where the extension was allowed. */
function describeExtension(extended: CountedDays | undefined, language: Language): string {
  if (extended === undefined) return '';
  const span = describeSpan({ count: extended.count, unit: extended.unit }, language);
  if (language === 'zh') return `；依法延长${span}的，最迟应于${extended.due}（含当日）前公开`;
  return `; where extended by ${span}, at the latest on ${extended.due}, that day included`;
}

/** When a limit is due, with its working; undefined when it comes to no day. */
export function describeDue(due: LimitDue, limit: TimeLimit, language: Language): string | undefined {
  switch (due.kind) {
    case 'counted':
      return (
        describeWorking(due.working, language, purposeOf(limit)) + describeExtension(due.extended, language)
      );
    case 'named':
      return limit.kind === 'before' ? describeNotice(due, limit, language) : describeNamedDay(due, language);
    case 'moment':
      return language === 'zh'
        ? `自${due.from}起算，应于${due.due}前公开`
        : `counted from ${due.from}; due by ${due.due}`;
    default:
      return undefined;
  }
}
