import type { LimitReading } from '../../src/model/limit-reading.ts';
import type { Period, PeriodDue, Span, TimeLimit } from '../../src/model/time-limit.ts';

const span = ({ count, unit }: Span): string => `${count} ${unit}`;
const pad = (number: number): string => String(number).padStart(2, '0');
const period = ({ every, unit }: Period): string => (every === 1 ? unit : `${every} ${unit}`);

function due({ inPeriod, month, day, exact, workdays, fromEnd }: PeriodDue): string {
  return `${exact ? 'on' : 'by'}${inPeriod === 'next' ? ' next' : ''}${month === undefined ? '' : ` month ${month}`} ${workdays ? 'workday' : 'day'} ${fromEnd ? '-' : ''}${day}`;
}

/** The words of one limit, by kind; every field that carries meaning shows. */
function body(limit: TimeLimit): string {
  const triggers = 'triggers' in limit && limit.triggers ? ` of ${limit.triggers.join('|')}` : '';
  const object = 'triggerText' in limit && limit.triggerText ? `(${limit.triggerText})` : '';
  switch (limit.kind) {
    case 'within':
      return `within ${span(limit.span)}${triggers}${object}${limit.extendableBy ? ` extendable ${span(limit.extendableBy)}` : ''}${limit.afterDisplay ? ` after display ${span(limit.afterDisplay)}` : ''}${limit.cap ? ` cap ${span(limit.cap)}` : ''}`;
    case 'periodic':
      return [
        limit.rolling
          ? `gap ${limit.period.every} ${limit.period.unit}`
          : `${limit.minimum} per ${period(limit.period)}`,
        ...(limit.clock ? [`at ${limit.clock}`] : []),
        ...(limit.days ? [`each ${limit.days.map(due).join(', ')}`] : []),
        ...(limit.due ? [due(limit.due)] : []),
        ...(limit.dues ?? []).map(due),
        ...(limit.windows ?? []).map(
          ({ from, to }) => `in ${pad(from.month)}-${pad(from.day)}..${pad(to.month)}-${pad(to.day)}`,
        ),
        ...(limit.months ? [`in months ${limit.months.join('|')}`] : []),
        ...(limit.season
          ? [
              `in season ${pad(limit.season.from.month)}-${pad(limit.season.from.day)}..${pad(limit.season.to.month)}-${pad(limit.season.to.day)}`,
            ]
          : []),
        ...(limit.grace ? [`grace ${span(limit.grace)}`] : []),
        ...(limit.covers ? [limit.covers] : []),
        ...(limit.silenceMeansNone ? ['silence is none'] : []),
      ].join(' ');
    case 'yearly-by':
      return `yearly ${limit.dates.map(({ month, day }) => `${pad(month)}-${pad(day)}`).join('|')}${limit.covers ? ` ${limit.covers}` : ''}`;
    case 'display':
      return `display ${limit.exact ? '' : '>='}${span(limit.span)}${limit.before ? ` before ${limit.before}` : ''}`;
    case 'prompt':
      return `${limit.immediate ? 'immediate' : 'prompt'}${triggers}${object}`;
    case 'follows':
      return `follows ${limit.followed || '?'} ${limit.together ? 'together ' : ''}${span(limit.span)}`;
    case 'before':
      return `before ${limit.event || '?'}${limit.span ? ` ${span(limit.span)}` : ''}`;
    case 'by':
      return `by ${limit.year === undefined ? '' : `${limit.year}-`}${pad(limit.month)}-${pad(limit.day)}`;
    case 'external':
      return `external${limit.document ? ` ${limit.document}` : ''}`;
    case 'take-down':
      return `take-down ${span(limit.span)}${triggers}`;
    case 'ratio':
      return `ratio ${limit.atLeast} ${limit.of}`;
    case 'open':
      return `open ${limit.reason}`;
    default:
      return limit.kind;
  }
}

function notateLimit(limit: TimeLimit): string {
  return [
    ...(limit.appliesTo ? [`[${limit.appliesTo.join('|')}]`] : []),
    body(limit),
    ...(limit.action ? [`do ${limit.action}`] : []),
    ...(limit.since ? [`since ${limit.since.year}-${pad(limit.since.month)}-${pad(limit.since.day)}`] : []),
    ...(limit.condition ? [`if ${limit.condition}`] : []),
    ...(limit.postponed ? ['postponed'] : []),
    ...(limit.otherLawPrevails ? ['unless law'] : []),
  ].join(' ');
}

/** One line for a whole reading: limits joined by ` + `, remarks behind ` ! `. What is passed over is left out. */
export function notate({ limits, remarks }: LimitReading): string {
  return [limits.map(notateLimit).join(' + '), ...(remarks.length > 0 ? [remarks.join(' ')] : [])].join(
    ' ! ',
  );
}
