import type { Language } from '../../model/language.ts';
import type { MonthDay, Period, PeriodDue, PeriodicLimit, YearlyByLimit } from '../../model/time-limit.ts';
import { periodUnits, spanUnits } from './limit-words.ts';

const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

function describePeriod({ every, unit }: Period, language: Language): string {
  const { one, many } = periodUnits[unit];
  if (language === 'zh') return every === 1 ? `每${one.zh}` : `每${every}${many.zh}`;
  return every === 1 ? `every ${one.en}` : `every ${every} ${many.en}`;
}

function describeMonthDay({ month, day }: MonthDay): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 每月10日（含当日）前, by day 10 of the month. */
function describeDue(due: PeriodDue, unit: Period['unit'], language: Language): string {
  const zh = language === 'zh';
  if (unit === 'week') {
    const weekday = WEEKDAYS[language][due.day - 1] ?? '';
    const next = due.inPeriod === 'next';
    if (zh) return `${next ? '次周' : '当周'}${weekday}${due.exact ? '' : '（含当日）前'}`;
    return `${due.exact ? 'on' : 'by'} ${weekday}${next ? ' of the next week' : ''}`;
  }
  const day = due.workdays
    ? zh
      ? `第${due.day}个工作日`
      : `working day ${due.day}`
    : zh
      ? due.day === 31
        ? '月底'
        : `${due.day}日`
      : due.day === 31
        ? 'the last day'
        : `day ${due.day}`;
  const isLong = unit !== 'month' && unit !== 'half-month' && unit !== 'ten-days';
  const place = isLong
    ? zh
      ? `${due.inPeriod === 'next' ? '下一期' : '当期'}第${due.month ?? 1}个月${day}`
      : `${day} of month ${due.month ?? 1} of ${due.inPeriod === 'next' ? 'the next' : 'the'} period`
    : zh
      ? `${due.inPeriod === 'next' ? '次月' : '当月'}${day}`
      : `${day} of the ${due.inPeriod === 'next' ? 'next ' : ''}month`;
  if (zh) return `${place}${due.exact ? '' : '（含当日）前'}`;
  return `${due.exact ? 'on' : 'by'} ${place}`;
}

/** 每季度至少公开1次，下一期第1个月15日（含当日）前. */
export function describePeriodic(limit: PeriodicLimit, language: Language): string {
  const zh = language === 'zh';
  const { unit } = limit.period;
  const parts = [
    zh
      ? `${describePeriod(limit.period, language)}至少公开${limit.minimum}次`
      : `at least ${limit.minimum} publication${limit.minimum === 1 ? '' : 's'} ${describePeriod(limit.period, language)}`,
  ];
  const dues = limit.dues ?? (limit.due === undefined ? [] : [limit.due]);
  if (dues.length > 0)
    parts.push(dues.map((due) => describeDue(due, unit, language)).join(zh ? '、' : ' and '));
  if (limit.windows !== undefined) {
    const windows = limit.windows.map(
      ({ from, to }) => `${describeMonthDay(from)}${zh ? '至' : ' to '}${describeMonthDay(to)}`,
    );
    parts.push(zh ? `分别在${windows.join('、')}之间` : `in ${windows.join(' and ')}`);
  }
  if (limit.grace !== undefined) {
    const { count, unit: graceUnit } = limit.grace;
    const name = spanUnits[graceUnit][language];
    parts.push(
      zh ? `每期结束后${count}${name}内` : `within ${count} ${name}${count === 1 ? '' : 's'} after it ends`,
    );
  }
  if (limit.covers === 'previous') parts.push(zh ? '内容为上一期' : 'on the period before');
  if (limit.silenceMeansNone)
    parts.push(zh ? '没有发布即表明没有此类事项' : 'an empty period states that there was nothing');
  return parts.join(zh ? '，' : ', ');
}

/** 每年01-31（含当日）前公开，内容为上一年度. */
export function describeYearly({ dates, covers }: YearlyByLimit, language: Language): string {
  const days = dates.map(describeMonthDay);
  if (language === 'zh') {
    return `每年${days.join('、')}（含当日）前公开${covers === 'previous' ? '，内容为上一期' : ''}`;
  }
  return `every year by ${days.join(' and ')}, that day included${covers === 'previous' ? ', on the period before' : ''}`;
}
