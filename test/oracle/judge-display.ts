/** 公示时间不少于15日, and its opposite: to be taken down after three months, or three days after it was revoked. */
import { share } from './covered.ts';
import { addMonths, type Day } from './days.ts';
import { type Judge, type Matter, dateless as voiceOfDateless, within } from './matter.ts';
import type { Seen } from './seen.ts';
import { type Outcome, type Voice, voice } from './verdict.ts';

const exemptPart = ({ covered }: Matter, days: readonly Day[]): Outcome[] =>
  days.some((at) => covered.exempt(at)) ? ['exempt'] : [];

function dateless(matter: Matter, one: Seen): Voice {
  if (one.state === 'blank') {
    const bare =
      one.formed === undefined &&
      one.changed === undefined &&
      one.displayFrom === undefined &&
      one.displayUntil === undefined;
    matter.say({ rule: 'undated-entry', rows: one.rows, sure: bare && !one.draft });
  }
  const { may } = voiceOfDateless(matter, '');
  return voice(`row ${one.rows[0]}: no day from which it was shown`, ...may, 'pending');
}

export const judgeDisplay: Judge<'display'> = (matter, { count, unit }) => {
  const { asOf, seen, say, working } = matter;
  const voices: Voice[] = [];
  for (const one of seen) {
    const { rows } = one;
    const start = one.displayFrom ?? one.published;
    if (start === undefined) {
      voices.push(dateless(matter, one));
      continue;
    }
    const raw = unit === 'day' ? start + count : working.addWorked(start, count);
    const shifted = raw === undefined ? undefined : working.workedFrom(raw);
    if (raw === undefined || shifted === undefined) {
      voices.push(voice(`row ${rows[0]}: past the calendar`, 'undetermined', 'pending', 'met'));
      continue;
    }
    if (!within(matter, start) && !within(matter, raw)) continue;
    const also = exemptPart(matter, [start, raw]);
    const doubt: Outcome[] =
      one.state === 'published' && !one.withdrawn ? [] : ['undetermined', 'met', 'pending'];
    const sure = also.length === 0 && doubt.length === 0;
    if (one.displayUntil === undefined) {
      voices.push(
        voice(
          `row ${rows[0]}: no end of display`,
          'undetermined',
          ...(raw >= asOf ? (['pending'] as const) : []),
          ...also,
          ...doubt,
        ),
      );
    } else if (one.displayUntil < raw) {
      say({ rule: 'short-display', rows, sure });
      voices.push(voice(`row ${rows[0]}: displayed too short`, 'gap', ...also, ...doubt));
    } else if (one.displayUntil < shifted) {
      say({ rule: 'short-display', rows, sure: false });
      voices.push(voice(`row ${rows[0]}: the last day is one of rest`, 'met', 'gap', ...also, ...doubt));
    } else
      voices.push(
        voice(
          `row ${rows[0]}: displayed long enough`,
          'met',
          ...(one.displayUntil >= asOf ? (['pending'] as const) : []),
          ...also,
          ...doubt,
        ),
      );
  }
  return voices;
};

export const judgeTakeDown: Judge<'take-down'> = (matter, { count, unit, from }) => {
  const { asOf, seen, say, working, covered, from: first, last } = matter;
  const voices: Voice[] = [];
  for (const one of seen) {
    const { rows } = one;
    const start = from === 'abolished' ? one.abolished : (one.displayFrom ?? one.published);
    if (start === undefined) {
      if (from === 'abolished')
        voices.push(
          voice(
            `row ${rows[0]}: not revoked`,
            ...(['met', 'undetermined', 'not-applicable', 'pending'] as const),
            ...exemptPart(matter, one.published === undefined ? [] : [one.published]),
            ...(share(first, last, covered.exempt) === 'none' ? [] : (['exempt'] as const)),
          ),
        );
      else voices.push(dateless(matter, one));
      continue;
    }
    const due = working.workedFrom(unit === 'month' ? addMonths(start, count) : start + count);
    if (due === undefined) {
      voices.push(voice(`row ${rows[0]}: past the calendar`, 'undetermined', 'pending', 'met'));
      continue;
    }
    const judged = within(matter, start) || within(matter, due);
    // A duty that is counted from another day than publication: the entry of an earlier year may fall due in this one.
    if (!judged) continue;
    const also = exemptPart(matter, [start, due]);
    const doubt: Outcome[] =
      one.state === 'published' && !one.withdrawn ? [] : ['undetermined', 'met', 'pending'];
    // 公示结束 may be in the end of display or, for a notice, in the day it was abolished.
    const ends = from === 'abolished' ? [one.displayUntil] : [one.displayUntil, one.abolished];
    const known = ends.filter((at) => at !== undefined);
    const two = known.length === 2;
    const end = known.length === 0 ? undefined : Math.min(...known);
    const sure = also.length === 0 && doubt.length === 0 && !two;
    if (end === undefined || end > asOf) {
      if (due >= asOf)
        voices.push(voice(`row ${rows[0]}: still may stand`, 'pending', 'met', ...also, ...doubt));
      else if (end === undefined) {
        say({ rule: 'overdue-take-down', rows, sure: false });
        voices.push(
          voice(`row ${rows[0]}: no day on which it was taken down`, 'undetermined', ...also, ...doubt),
        );
      } else {
        say({ rule: 'overdue-take-down', rows, sure });
        voices.push(voice(`row ${rows[0]}: still up`, 'gap', ...also, ...doubt));
      }
    } else if (end > due) {
      say({ rule: 'overdue-take-down', rows, sure });
      voices.push(voice(`row ${rows[0]}: taken down late`, 'gap', ...also, ...doubt));
    } else {
      if (two) say({ rule: 'overdue-take-down', rows, sure: false });
      voices.push(
        voice(
          `row ${rows[0]}: taken down in time`,
          'met',
          ...(two ? (['gap'] as const) : []),
          ...also,
          ...doubt,
        ),
      );
    }
  }
  return voices;
};
