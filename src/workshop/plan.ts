import type { Duty } from './duty.ts';
import type { PlannedRow, PlantedFinding } from './planned-row.ts';
import { shiftDay, workdayFrom } from './rest-calendar.ts';
import type { Setting } from './setting.ts';
import { startTitles, type Titles } from './titles.ts';

/** What the profile declares. Days are ISO, the last one included. */
export interface Declarations {
  readonly zeroReports: {
    readonly item: string;
    readonly element?: string;
    readonly from: string;
    readonly until: string;
  }[];
  readonly attestations: {
    readonly item: string;
    readonly element?: string;
    readonly seenOn: string;
    readonly until: string;
  }[];
  readonly exemptions: {
    readonly item: string;
    readonly element: string;
    readonly approvedOn: string;
    readonly until: string;
  }[];
  /** Which bodies a word for many means. */
  readonly bodies: Map<string, readonly string[]>;
}

/** A year in the making: planters and the ordinary course add to it. */
export interface Plan {
  readonly setting: Setting;
  readonly titles: Titles;
  readonly duties: readonly Duty[];
  readonly rows: PlannedRow[];
  /** Findings without a row. */
  readonly absent: PlantedFinding[];
  readonly declared: Declarations;
  /** Items in which another body has published. */
  readonly strangers: Set<string>;
  /** A duty that nobody else writes rows for, nor wrote any. */
  claim(fits: (duty: Duty) => boolean): Duty | undefined;
  /** A duty that takes further rows beside its ordinary ones. */
  pick(fits: (duty: Duty) => boolean): Duty | undefined;
  /** Keeps everybody else from a duty. */
  take(duty: Duty): void;
  isClaimed(duty: Duty): boolean;
  /** A row of the agency in the right place, without dates. */
  row(duty: Duty, title: string): PlannedRow;
  add(row: PlannedRow): void;
  /** A working day on which something may be formed, early enough to be due within the year. */
  anyDay(): string;
}

export const keyOf = ({ code, element }: Duty): string => `${code}/${element}`;

export function startPlan(setting: Setting): Plan {
  const { random, agency, period } = setting;
  const duties = setting.inPlay.flatMap(({ duties: own }) => own);
  const claimed = new Set<string>();
  const shared = new Set<string>();
  const rows: PlannedRow[] = [];
  const isOfLink = (duty: Duty) =>
    duty.follows !== undefined || duties.some(({ follows }) => follows === keyOf(duty));
  // Where a column of a name is owed, no other may bear it.
  const isShownByColumn = duties.some(({ column }) => column !== undefined);
  const choose = (fitting: readonly Duty[]) => (fitting.length === 0 ? undefined : random.pick(fitting));
  return {
    setting,
    titles: startTitles(setting),
    duties,
    rows,
    absent: [],
    strangers: new Set(),
    declared: { zeroReports: [], attestations: [], exemptions: [], bodies: new Map() },
    claim(fits) {
      const isFree = (duty: Duty) => !claimed.has(keyOf(duty)) && !shared.has(keyOf(duty)) && !isOfLink(duty);
      const duty = choose(duties.filter((one) => fits(one) && isFree(one)));
      if (duty !== undefined) claimed.add(keyOf(duty));
      return duty;
    },
    pick(fits) {
      const duty = choose(duties.filter((one) => fits(one) && !claimed.has(keyOf(one)) && !isOfLink(one)));
      if (duty !== undefined) shared.add(keyOf(duty));
      return duty;
    },
    take: (duty) => claimed.add(keyOf(duty)),
    isClaimed: (duty) => claimed.has(keyOf(duty)),
    row: (duty, title) => ({
      duty,
      title,
      column: duty.column ?? `首页 > 政务公开 > ${isShownByColumn ? '法定主动公开内容' : duty.category}`,
      publisher: agency,
      channel: [duty.channel, ...duty.otherChannels].join('、'),
      findings: [],
    }),
    add: (row) => rows.push(row),
    anyDay: () => workdayFrom(shiftDay(period.from, random.between(10, 270))),
  };
}
