import type { Anomaly } from '../../model/publication.ts';
import type { CellKind } from '../../readers/reader.ts';
import type { DateReading } from '../dates/date-reading.ts';
import { readDateText } from '../dates/read-date-text.ts';

/** What the first values of a column look like; the commonest shape, if any is. */
export type ValueShape =
  | 'date'
  | 'range'
  | 'term'
  | 'channel'
  | 'mode'
  | 'document-number'
  | 'index-number'
  | 'validity'
  | 'small-number'
  | 'none';

export interface Value {
  readonly kind: CellKind;
  readonly text: string;
}

const shapes: readonly (readonly [shape: ValueShape, pattern: RegExp])[] = [
  [
    'term',
    /长期|常年|限时|永久|及时|实时|适时|随时|动态|定期|按(?:年|季|月|期)|每(?:年|季|月|周|日)|\d+个?(?:工作)?(?:日|天)|工作日/u,
  ],
  ['validity', /^(?:现行)?有效$|^(?:已|部分)?(?:失效|废止|修改)$|^无效$/u],
  ['mode', /主动|依申请|不予公开|免予公开/u],
  [
    'channel',
    /网站|门户|官网|微信|微博|公众号|公告栏|公开栏|公示栏|报刊|报纸|电视|广播|客户端|大厅|平台|政务新媒体|网$/u,
  ],
  ['document-number', /[〔[﹝((【〈]\s*\d{4}\s*[〕\]﹞))】〉]\s*第?\s*\d+|\d+号$/u],
  ['small-number', /^\d{1,7}$/u],
  ['index-number', /^[\w./-]*\d{4}[\w./-]*$/u],
];

/** Dates that want a part or are no day that exists are dates all the same: 3月25日 is no term of 25 days. */
const brokenDates: ReadonlySet<Anomaly['kind']> = new Set<Anomaly['kind']>([
  'missing-year',
  'two-digit-year',
  'month-only',
  'ambiguous-date',
  'impossible-date',
  'placeholder-date',
]);

function isBrokenDate(text: string, reading: DateReading): boolean {
  // 5日 alone may be a term.
  return (
    reading.kind === 'anomaly' && brokenDates.has(reading.anomaly) && !/^\d+[日号天]?$/u.test(text.trim())
  );
}

function shapeOf({ kind, text }: Value): ValueShape {
  if (kind === 'date') return 'date';
  const reading = readDateText(text);
  // A bare number is a date only in a column that promises one.
  if (kind !== 'number' && reading.kind === 'day' && !/^\d+$/u.test(text.trim())) return 'date';
  if (kind !== 'number' && isBrokenDate(text, reading)) return 'date';
  if (reading.kind === 'range' || (reading.kind === 'anomaly' && reading.anomaly === 'date-range'))
    return 'range';
  const trimmed = text.trim();
  return shapes.find(([, pattern]) => pattern.test(trimmed))?.[0] ?? 'none';
}

/** The shape that at least half of the values have that are not blank. */
export function commonShape(values: readonly Value[]): ValueShape {
  const counts = new Map<ValueShape, number>();
  let filled = 0;
  for (const value of values) {
    if (value.kind === 'empty' || readDateText(value.text).kind === 'blank') continue;
    filled += 1;
    const shape = shapeOf({ kind: value.kind, text: value.text.slice(0, 200) });
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  for (const [shape, count] of counts) if (count * 2 >= filled) return shape;
  return 'none';
}
