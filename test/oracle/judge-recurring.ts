/** Duties whose days the calendar of the year names: periodic, yearly-by, by. Slot by slot, each with its own entries. */
import { share } from './covered.ts';
import { type Day, dayIn, lastOfMonth, weekday, yearOf } from './days.ts';
import { dateless, type Matter } from './matter.ts';
import type { Meaning } from './phrases.ts';
import type { Seen } from './seen.ts';
import { fold, type Outcome, type Voice, voice } from './verdict.ts';

type Recurring = Extract<Meaning, { kind: 'periodic' | 'yearly' | 'by' }>;

interface Slot {
  readonly name: string;
  /** The days that the duty is about. */
  readonly from: Day;
  readonly until: Day;
  /** From this day on a publication is this slot's own, not the slot before's made up late. */
  readonly ownFrom: Day;
  readonly due: Day | undefined;
  /** Surely owed in the audited period; or perhaps only. */
  readonly owed: 'yes' | 'maybe' | 'no';
}

function periodSlots(matter: Matter, meaning: Extract<Meaning, { kind: 'periodic' }>): Slot[] {
  const { from, to, working } = matter;
  const slots: Slot[] = [];
  const add = (name: string, start: Day, end: Day, monthOfStart: number, yearOfStart: number) => {
    let due: Day | undefined = end;
    let ownFrom = start;
    if (meaning.dueDay !== undefined) {
      due = dayIn(yearOfStart, monthOfStart + (meaning.dueMonth ?? 1) - 1, meaning.dueDay);
      if (meaning.postponed === true) due = working.workedFrom(due);
    }
    if (meaning.graceDays !== undefined) {
      due = working.workedFrom(end + meaning.graceDays);
      ownFrom = end + 1;
    }
    const full = start >= from && end <= to;
    const touched = (start <= to && end >= from) || (due !== undefined && due >= from && due <= to);
    const named = meaning.dueDay !== undefined || meaning.graceDays !== undefined;
    slots.push({
      name,
      from: start,
      until: end,
      ownFrom,
      due,
      owed: full ? 'yes' : touched && named ? 'maybe' : 'no',
    });
  };
  if (meaning.period === 'week') {
    let start = from - 21;
    while (weekday(start) !== 1) start += 1;
    for (; start <= to + 7; start += 7) add(`week of ${start}`, start, start + 6, 1, yearOf(start));
    return slots;
  }
  const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 }[meaning.period];
  for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year += 1) {
    for (let month = 1; month <= 12; month += months) {
      add(`${year}-${month}`, dayIn(year, month, 1), lastOfMonth(year, month + months - 1), month, year);
    }
  }
  return slots;
}

function yearSlots({ from, to, working }: Matter, meaning: Extract<Meaning, { kind: 'yearly' }>): Slot[] {
  const slots: Slot[] = [];
  for (let year = yearOf(from) - 1; year <= yearOf(to) + 1; year += 1) {
    const named = dayIn(year, meaning.month, meaning.date);
    const due = meaning.postponed === true ? working.workedFrom(named) : named;
    const start = dayIn(year, 1, 1);
    const inside = [named, due ?? named].map((at) => at >= from && at <= to);
    slots.push({
      name: `${year}`,
      from: start,
      until: due ?? named,
      ownFrom: start,
      due,
      owed: inside.every(Boolean) ? 'yes' : inside.some(Boolean) ? 'maybe' : 'no',
    });
  }
  return slots;
}

function bySlots({ from, to }: Matter, meaning: Extract<Meaning, { kind: 'by' }>): Slot[] {
  const oneYear = yearOf(from) === yearOf(to);
  const year = meaning.year ?? yearOf(to);
  const due = dayIn(year, meaning.month, meaning.date);
  const inside = due >= from && due <= to;
  return [
    {
      name: `by ${due}`,
      from: dayIn(year, 1, 1),
      until: due,
      ownFrom: meaning.year === undefined ? dayIn(year, 1, 1) : -1e6,
      due,
      owed: inside && (oneYear || meaning.year !== undefined) ? 'yes' : due < from || inside ? 'maybe' : 'no',
    },
  ];
}

/** Whether the slot is excused: wholly covered, not at all, or in part, which the contract leaves open. */
function excuse(
  { covered }: Matter,
  slot: Slot,
): { readonly how: 'yes' | 'no' | 'maybe'; readonly outcomes: readonly Outcome[] } {
  const last = slot.due ?? slot.until;
  const start = Math.min(slot.from, last);
  const end = Math.max(slot.until, last);
  const exempt = share(start, end, covered.exempt);
  const zero = share(start, slot.until, covered.zero);
  const either = share(start, slot.until, (at) => covered.exempt(at) || covered.zero(at));
  if (exempt === 'all')
    return { how: 'yes', outcomes: zero === 'none' ? ['exempt'] : ['exempt', 'not-applicable'] };
  if (zero === 'all')
    return { how: 'yes', outcomes: exempt === 'none' ? ['not-applicable'] : ['exempt', 'not-applicable'] };
  if (either === 'all') return { how: 'yes', outcomes: ['exempt', 'not-applicable'] };
  if (exempt === 'none' && zero === 'none') return { how: 'no', outcomes: [] };
  return { how: 'maybe', outcomes: ['exempt', 'not-applicable', 'met', 'undetermined'] };
}

export function judgeRecurring(matter: Matter, meaning: Recurring): readonly Voice[] {
  const { asOf, seen, say } = matter;
  const times = meaning.kind === 'periodic' ? meaning.times : 1;
  const slots =
    meaning.kind === 'periodic'
      ? periodSlots(matter, meaning)
      : meaning.kind === 'yearly'
        ? yearSlots(matter, meaning)
        : bySlots(matter, meaning);
  const dated = seen.filter(({ state }) => state === 'published');
  const undated = seen.filter(
    ({ state, formed, changed, draft }) =>
      state === 'unusable' || (state === 'blank' && !draft && formed === undefined && changed === undefined),
  );
  const unpublished = seen.filter(
    ({ state, formed, changed }) => state === 'blank' && (formed !== undefined || changed !== undefined),
  );
  for (const one of undated)
    if (one.state === 'blank') say({ rule: 'undated-entry', rows: one.rows, sure: true });
  for (const one of seen) if (one.draft) say({ rule: 'undated-entry', rows: one.rows, sure: false });
  for (const one of unpublished) say({ rule: 'undated-entry', rows: one.rows, sure: false });
  const count = (low: Day, high: Day) =>
    dated.filter(({ published }) => (published as Day) >= low && (published as Day) <= high).length;
  const own = (slot: Slot) => (slot.due === undefined ? 0 : count(slot.ownFrom, slot.due));
  const faults = (have: number) =>
    meaning.kind !== 'periodic' ? 'missed-day' : have > 0 ? 'too-few' : 'missed-period';

  const voices: Voice[] = [];
  const missing: { readonly slot: Slot; readonly lack: number; readonly have: number }[] = [];
  const perhapsKept = new Set<Slot>();
  /** Publications that the slots with an unpublished document of their own lack. */
  let lackBeside = 0;
  let judged = 0;
  let owed = 0;
  slots.forEach((slot, index) => {
    if (slot.owed === 'no') return;
    const sureOwed = slot.owed === 'yes';
    if (sureOwed) owed += 1;
    const have = own(slot);
    const excused = excuse(matter, slot);
    // Nothing is made up for what was excused.
    if (excused.how !== 'no') perhapsKept.add(slot);
    if (excused.how === 'yes') {
      if (sureOwed) judged += 1;
      voices.push(
        voice(
          `${slot.name}: excused`,
          ...excused.outcomes,
          ...(have > 0 ||
          (slot.due !== undefined && count(slot.ownFrom - 366, slot.due) > 0 && meaning.kind !== 'periodic')
            ? (['met'] as const)
            : []),
        ),
      );
      return;
    }
    if (slot.due === undefined) {
      voices.push(voice(`${slot.name}: past the calendar`, 'undetermined', 'pending', 'met'));
      return;
    }
    if (slot.due >= asOf) {
      const strict = meaning.kind !== 'periodic' && sureOwed && excused.how === 'no';
      if (have >= times)
        voices.push(
          voice(
            `${slot.name}: there before its day`,
            'met',
            ...(sureOwed ? [] : (['not-applicable'] as const)),
          ),
        );
      else if (strict) voices.push(voice(`${slot.name}: not yet due`, 'pending'));
      else
        voices.push(
          voice(
            `${slot.name}: runs`,
            'pending',
            'met',
            'not-applicable',
            ...(seen.length === 0 ? (['undetermined'] as const) : []),
            ...excused.outcomes,
          ),
        );
      return;
    }
    if (sureOwed) judged += 1;
    if (have >= times) {
      // What came in time for a day in an exemption is exempt as much as met.
      const also = sureOwed ? excused.outcomes : ([...excused.outcomes, 'not-applicable'] as const);
      voices.push(voice(`${slot.name}: kept`, 'met', ...also));
      return;
    }
    // Published after the slot before was due and before this one's own days: made up late for that one, or early for this.
    const before = slots[index - 1];
    let perhaps = false;
    // 年底前 of no year: what was there before the year began is of the year before, or in good time.
    if (meaning.kind === 'by' && meaning.year === undefined && count(-1e6, slot.from - 1) > 0) perhaps = true;
    if (before?.due !== undefined && before.due + 1 < slot.ownFrom) {
      const early = count(before.due + 1, slot.ownFrom - 1);
      // The slot before that may have been kept by what came ahead of it needs nothing made up.
      const madeUp = perhapsKept.has(before) ? 0 : Math.max(0, times - own(before));
      perhaps = early - madeUp >= times - have;
      // Nearer to this due day than to the one before: most likely early, and nobody is accused of it.
      const middle = Math.floor((before.due + slot.due) / 2);
      if (have + count(middle + 1, slot.ownFrom - 1) >= times) perhaps = true;
    }
    if (perhaps) perhapsKept.add(slot);
    const ownUnpublished = unpublished.filter((one) => holds(slot, one));
    if (perhaps || !sureOwed || excused.how === 'maybe') {
      say({ rule: faults(have), sure: false });
      for (const one of ownUnpublished) say({ rule: 'unpublished-past-due', rows: one.rows, sure: false });
      voices.push(
        voice(
          `${slot.name}: perhaps missed`,
          'gap',
          'met',
          'undetermined',
          'not-applicable',
          'pending',
          ...excused.outcomes,
        ),
      );
      return;
    }
    if (ownUnpublished.length > 0) {
      lackBeside += times - have;
      for (const one of ownUnpublished)
        say({ rule: 'unpublished-past-due', rows: one.rows, sure: undated.length === 0 && !one.draft });
      say({ rule: faults(have), sure: false });
      voices.push(
        voice(
          `${slot.name}: formed and not published`,
          ...(undated.length > 0 ? (['gap', 'undetermined'] as const) : (['gap'] as const)),
        ),
      );
      return;
    }
    missing.push({ slot, lack: times - have, have });
  });

  const lack = missing.reduce((sum, one) => sum + one.lack, lackBeside);
  for (const { slot, have } of missing) {
    if (undated.length === 0) {
      say({ rule: faults(have), sure: true });
      voices.push(voice(`${slot.name}: missed`, 'gap'));
    } else if (lack > undated.length) {
      say({ rule: faults(have), sure: false });
      // Rows alike that bear no date at all may be of two days.
      const rows = undated.reduce((sum, one) => sum + one.rows.length, 0);
      voices.push(
        voice(
          `${slot.name}: missed, or not: ${undated.length} without a date, ${lack} lacking`,
          'gap',
          ...(lack > rows ? [] : (['undetermined'] as const)),
        ),
      );
    } else voices.push(voice(`${slot.name}: a row without a date may be it`, 'undetermined'));
  }
  if (undated.length > 0) {
    voices.push(
      judged === 0 && owed === 0
        ? dateless(matter, 'a row without a date, no full period')
        : voice(
            'a row without a date',
            ...dateless(matter, '').may,
            ...(missing.length === 0 ? (['met', 'pending', 'not-applicable', 'exempt'] as const) : []),
          ),
    );
  }
  for (const one of unpublished) {
    const slot = slots.find((at) => at.owed === 'yes' && holds(at, one));
    if (
      slot === undefined ||
      slot.due === undefined ||
      slot.due >= asOf ||
      own(slot) >= times ||
      excuse(matter, slot).how !== 'no'
    ) {
      say({ rule: 'unpublished-past-due', rows: one.rows, sure: false });
      voices.push(
        voice(
          `row ${one.rows[0]}: formed, not published, where nothing lacks`,
          'met',
          'pending',
          'undetermined',
          'gap',
          'not-applicable',
          'exempt',
        ),
      );
    }
  }
  if (owed === 0 && undated.length === 0) {
    const covered = (covers: (at: Day) => boolean, outcome: Outcome): Outcome[] =>
      share(matter.from, matter.last, covers) === 'none' ? [] : [outcome];
    const also = [
      ...covered(matter.covered.zero, 'not-applicable'),
      ...covered(matter.covered.exempt, 'exempt'),
    ];
    voices.splice(
      0,
      voices.length,
      dated.length > 0
        ? voice(
            'no full period in the audited days',
            'met',
            'undetermined',
            'pending',
            ...also,
            ...fold(voices.map(({ may }) => may)),
          )
        : voice(
            'no full period, no entry',
            'undetermined',
            'pending',
            'not-applicable',
            ...also,
            ...fold(voices.map(({ may }) => may)),
          ),
    );
  }
  return voices;
}

function holds(slot: Slot, { formed, changed }: Seen): boolean {
  const at = Math.max(formed ?? -1e6, changed ?? -1e6);
  // What was formed after its day can have been meant for none of it.
  return slot.from <= at && at <= (slot.due ?? slot.until);
}
