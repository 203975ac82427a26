import type { Language } from '../../model/language.ts';
import type { MonthDay } from '../../model/plain-date.ts';
import type { Period, PeriodDue, PeriodicLimit, YearlyByLimit } from '../../model/time-limit.ts';
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

function describeDayOfMonth({ day, workdays, fromEnd }: PeriodDue, language: Language): string {
  const zh = language === 'zh';
  if (workdays && fromEnd) {
    const last = day === 1 ? (zh ? '最后一' : 'the last') : zh ? `倒数第${day}` : `the last but ${day - 1}`;
    return zh ? `${last}个工作日` : `${last} working day`;
  }
  if (workdays) return zh ? `第${day}个工作日` : `working day ${day}`;
  if (day === 31) return zh ? '月底' : 'the last day';
  return zh ? `${day}日` : `day ${day}`;
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
  const day = describeDayOfMonth(due, language);
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

function describeFrequency({ period, minimum, rolling, days }: PeriodicLimit, language: Language): string {
  const zh = language === 'zh';
  if (rolling) {
    const { one, many } = periodUnits[period.unit];
    const length = zh
      ? `${period.every}${many.zh === one.zh && period.unit === 'month' ? '个' : ''}${many.zh}`
      : `${period.every} ${period.every === 1 ? one.en : many.en}`;
    return zh ? `相邻两次公开间隔不超过${length}` : `no more than ${length} between two publications`;
  }
  if (days !== undefined) return describePeriod(period, language);
  if (zh) return `${describePeriod(period, language)}至少公开${minimum}次`;
  return `at least ${minimum} publication${minimum === 1 ? '' : 's'} ${describePeriod(period, language)}`;
}

/** 每年05-01至10-31期间, 1、3、5月. */
function describeSeason({ season, months }: PeriodicLimit, language: Language): readonly string[] {
  const zh = language === 'zh';
  const parts: string[] = [];
  if (season !== undefined) {
    const [from, to] = [describeMonthDay(season.from), describeMonthDay(season.to)];
    parts.push(zh ? `每年${from}至${to}期间` : `from ${from} to ${to} of each year`);
  }
  if (months !== undefined) parts.push(zh ? `${months.join('、')}月` : `in months ${months.join(', ')}`);
  return parts;
}

/** 每季度至少公开1次，下一期第1个月15日（含当日）前. */
export function describePeriodic(limit: PeriodicLimit, language: Language): string {
  const zh = language === 'zh';
  const { unit } = limit.period;
  const parts = [...describeSeason(limit, language), describeFrequency(limit, language)];
  if (limit.clock !== undefined) parts.push(zh ? `${limit.clock}前` : `by ${limit.clock}`);
  const days = (limit.days ?? []).map((due) => describeDue(due, unit, language));
  if (days.length > 0) parts.push(zh ? `${days.join('、')}各1次` : `once each ${days.join(' and ')}`);
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
