/** 每月至少更新1次: nothing new for longer than the yardstick, at the end of the period or on the day of judgement. */
import { share } from './covered.ts';
import { addMonths, type Day } from './days.ts';
import type { Judge } from './matter.ts';
import { type Voice, voice } from './verdict.ts';

export const judgeStale: Judge<'stale'> = (matter, { count, unit }) => {
  const { asOf, from, to, seen, say, covered } = matter;
  const days = seen.filter(({ state }) => state === 'published').map(({ published }) => published as Day);
  // A draft is known not to be there: it leaves no doubt.
  const doubtful = seen.filter(({ state, draft }) => state !== 'published' && !draft);
  for (const one of seen) {
    if (!one.draft) continue;
    say({ rule: 'undated-entry', rows: one.rows, sure: false });
    say({ rule: 'unpublished-past-due', rows: one.rows, sure: false });
  }
  for (const one of doubtful) {
    if (one.state === 'unusable') continue;
    const bare = one.formed === undefined && one.changed === undefined;
    say({ rule: 'undated-entry', rows: one.rows, sure: bare && !one.draft });
    say({ rule: 'unpublished-past-due', rows: one.rows, sure: false });
  }
  const voices: Voice[] = [];
  // 每周至少更新1次 is periodic too (design §2): a full month or quarter with nothing may be reported as missed.
  say({ rule: 'missed-period', sure: false, many: true });
  const longest = unit === 'week' ? 7 * count : 31 * count;
  const ordered = [from - 1, ...days.filter((at) => at >= from && at <= to), Math.min(to, asOf) + 1].sort(
    (a, b) => a - b,
  );
  const gaps = ordered.some(
    (at, index) => index > 0 && at - (ordered[index - 1] as Day) > Math.ceil(longest * 0.9),
  );
  if (gaps)
    voices.push(
      voice(
        'a stretch without anything new inside the period',
        'met',
        'gap',
        'undetermined',
        'exempt',
        'not-applicable',
        'pending',
      ),
    );
  for (const point of new Set([Math.min(to, asOf), asOf])) {
    const before = days.filter((at) => at <= point);
    const last = before.length === 0 ? undefined : Math.max(...before);
    const since = last ?? from - 1;
    const ends = unit === 'week' ? since + 7 * count : addMonths(since, count);
    if (ends >= point) {
      voices.push(
        last === undefined
          ? voice('nothing yet, not long', 'pending', 'undetermined', 'met')
          : voice(
              'fresh',
              'met',
              ...(to > asOf ? (['pending'] as const) : []),
              ...(covered.exempt(point) ? (['exempt'] as const) : []),
            ),
      );
      continue;
    }
    const exempt = share(since + 1, point, (at) => covered.exempt(at) || covered.zero(at));
    if (exempt === 'all') voices.push(voice('stale while covered', 'exempt', 'not-applicable', 'met'));
    else if (exempt === 'some') {
      say({ rule: 'stale-column', sure: false, many: true });
      say({ rule: 'missed-period', sure: false, many: true });
      voices.push(voice('stale, covered in part', 'gap', 'exempt', 'not-applicable', 'met', 'undetermined'));
    } else if (doubtful.length > 0) voices.push(voice('stale but for rows without a date', 'undetermined'));
    else if (last === undefined) {
      say({ rule: 'stale-column', sure: false, many: true });
      say({ rule: 'missed-period', sure: false, many: true });
      voices.push(
        voice('nothing in all the period', 'gap', ...(seen.length === 0 ? (['undetermined'] as const) : [])),
      );
    } else {
      say({ rule: 'stale-column', or: ['missed-period'], sure: true, many: true });
      voices.push(voice(`stale at ${point}, last ${last}`, 'gap'));
    }
  }
  if (doubtful.length > 0)
    voices.push(
      voice(
        'rows without a usable date',
        'undetermined',
        'met',
        'gap',
        'pending',
        'exempt',
        'not-applicable',
      ),
    );
  return voices;
};
