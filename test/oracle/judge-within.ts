/** 自信息形成或者变更之日起N个工作日内: entry by entry. */
import { addMonths, type Day } from './days.ts';
import { dateless, type Matter, within } from './matter.ts';
import type { Meaning } from './phrases.ts';
import type { Seen } from './seen.ts';
import { type Outcome, type Voice, voice } from './verdict.ts';

export type WithinMeaning = Extract<Meaning, { kind: 'within' }>;

export function triggerOf({ formed, changed }: Seen, { start }: WithinMeaning): Day | undefined {
  if (start === 'formed') return formed;
  if (formed !== undefined && changed !== undefined) return Math.max(formed, changed);
  return formed ?? changed;
}

function dueDay({ working }: Matter, trigger: Day, { count, unit }: WithinMeaning): Day | undefined {
  if (unit === 'workday') return working.addWorked(trigger, count);
  return working.workedFrom(unit === 'month' ? addMonths(trigger, count) : trigger + count);
}

/** Exempt on the trigger's day and the due day; on one of them only the contract is silent. */
function exemption({ covered }: Matter, trigger: Day, due: Day): 'yes' | 'no' | 'maybe' {
  const both = [trigger, due].map((at) => covered.exempt(at));
  return both.every(Boolean) ? 'yes' : both.some(Boolean) ? 'maybe' : 'no';
}

function judgeEntry(matter: Matter, meaning: WithinMeaning, seen: Seen): Voice | undefined {
  const { asOf, from, covered, say } = matter;
  // Which version governs is decided by the day that starts the clock; the audit's own days say what is judged.
  const audited = matter.of.profile;
  const row = seen.rows[0] as number;
  const rows = [row];
  const trigger = triggerOf(seen, meaning);
  if (trigger !== undefined && !matter.valid(trigger)) return undefined;
  if (trigger === undefined) {
    // 自信息形成之日起 with a change date alone: the change is no formation.
    if (seen.state === 'blank') {
      if (seen.formed === undefined && seen.changed === undefined)
        say({ rule: 'undated-entry', rows, sure: !seen.draft });
      else say({ rule: 'undated-entry', rows, sure: false });
      return dateless(matter, `row ${row}: no trigger date, not published`);
    }
    // What bears a future day may belong to a later period.
    if (seen.state === 'unusable')
      return voice(
        `row ${row}: no trigger date, unusable publication`,
        'undetermined',
        'not-applicable',
        'exempt',
      );
    const published = seen.published as Day;
    if (published < from) return undefined;
    if (published > matter.last)
      return voice(
        `row ${row}: no trigger date, published after the period`,
        'undetermined',
        'not-applicable',
      );
    if (covered.exempt(published))
      return voice(`row ${row}: no trigger date, published while exempt`, 'undetermined', 'exempt');
    return voice(`row ${row}: no trigger date`, 'undetermined');
  }
  if (meaning.unit === 'hour') return judgeHours(matter, meaning, seen, trigger);
  const due = dueDay(matter, trigger, meaning);
  if (due === undefined) {
    if (!within(audited, trigger)) return undefined;
    const certain: Outcome[] =
      seen.state === 'published' && (seen.published as Day) <= trigger + 1
        ? ['met']
        : seen.state === 'blank'
          ? ['pending']
          : [];
    const alsoMet: Outcome[] = seen.state === 'published' ? ['met'] : [];
    if (covered.exempt(trigger))
      return voice(`row ${row}: past the calendar, exempt`, 'exempt', 'undetermined', ...certain, ...alsoMet);
    return voice(`row ${row}: the count leaves the calendar`, 'undetermined', ...certain, ...alsoMet);
  }
  if (!within(audited, trigger) && !within(audited, due)) return undefined;
  const exempt = exemption(matter, trigger, due);
  if (exempt === 'yes') return voice(`row ${row}: exempt`, 'exempt');
  const sure = exempt === 'no';
  const also: Outcome[] = sure ? [] : ['exempt'];
  if (seen.state === 'published') {
    const published = seen.published as Day;
    if (seen.formed !== undefined && published < seen.formed) say({ rule: 'early-publication', rows, sure });
    if (published <= due) return voice(`row ${row}: in time`, 'met', ...also);
    say({ rule: 'late-publication', rows: seen.rows, sure });
    return voice(`row ${row}: due ${due}, late`, 'gap', ...also);
  }
  if (seen.state === 'unusable')
    return due >= asOf
      ? voice(`row ${row}: unusable publication, not yet due`, 'undetermined', 'pending', ...also)
      : voice(`row ${row}: unusable publication`, 'undetermined', ...also);
  if (due >= asOf) return voice(`row ${row}: not yet due`, 'pending', ...also);
  say({ rule: 'unpublished-past-due', rows: seen.rows, sure });
  if (!sure) say({ rule: 'undated-entry', rows: seen.rows, sure: false });
  return voice(`row ${row}: unpublished past due`, 'gap', ...also);
}

function judgeHours(matter: Matter, meaning: WithinMeaning, seen: Seen, trigger: Day): Voice | undefined {
  const { asOf, say, covered } = matter;
  const row = seen.rows[0] as number;
  const moments = [seen.formedMoment, meaning.start === 'either' ? seen.changedMoment : undefined].filter(
    (one) => one !== undefined,
  );
  const dueLow = Math.max(...moments.map(({ low }) => low)) + meaning.count * 60;
  const dueHigh = Math.max(...moments.map(({ high }) => high)) + meaning.count * 60;
  const dueDays = [Math.floor(dueLow / 1440), Math.floor(dueHigh / 1440)];
  const inside = [trigger, ...dueDays].map((at) => within(matter, at));
  if (!inside.some(Boolean)) return undefined;
  const exempts = [trigger, ...dueDays].map((at) => covered.exempt(at));
  if (exempts.every(Boolean)) return voice(`row ${row}: exempt`, 'exempt');
  const sure = !exempts.some(Boolean) && (inside[0] === true || (inside[1] === true && inside[2] === true));
  const also: Outcome[] = sure ? [] : ['exempt', 'undetermined', 'not-applicable', 'met'];
  if (seen.state === 'unusable')
    return voice(
      `row ${row}: unusable publication`,
      'undetermined',
      ...also,
      ...(dueHigh >= asOf * 1440 ? (['pending'] as const) : []),
    );
  if (seen.state === 'blank') {
    if (dueHigh < asOf * 1440) {
      say({ rule: 'unpublished-past-due', rows: seen.rows, sure });
      return voice(`row ${row}: unpublished, hours gone`, 'gap', ...also);
    }
    if (dueLow >= (asOf + 1) * 1440) return voice(`row ${row}: hours run`, 'pending', ...also);
    say({ rule: 'unpublished-past-due', rows: seen.rows, sure: false });
    return voice(
      `row ${row}: the hours end on the day of judgement`,
      'gap',
      'pending',
      'undetermined',
      ...also,
    );
  }
  const published = seen.publishedMoment;
  if (published === undefined) throw new Error('published without a moment');
  if (seen.formed !== undefined && (seen.published as Day) < seen.formed)
    say({ rule: 'early-publication', rows: [row], sure });
  else if (seen.formedMoment !== undefined && published.low < seen.formedMoment.high)
    say({ rule: 'early-publication', rows: [row], sure: false });
  if (published.low > dueHigh) {
    say({ rule: 'late-publication', rows: seen.rows, sure });
    return voice(`row ${row}: hours late`, 'gap', ...also);
  }
  if (published.high <= dueLow) return voice(`row ${row}: in time to the hour`, 'met', ...also);
  return voice(`row ${row}: only the days are known`, 'undetermined', ...also);
}

/** One voice for each entry formed or due in the period. */
export function judgeWithin(matter: Matter, meaning: WithinMeaning): readonly Voice[] {
  return matter.seen.map((seen) => judgeEntry(matter, meaning, seen)).filter((one) => one !== undefined);
}
