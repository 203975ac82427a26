import type { PlannedRow, PlantedFinding, Trap } from './planned-row.ts';
import { afterWorkdays, shiftDay, workdayFrom, workdaysBetween } from './rest-calendar.ts';
import { grantedWorkdays, quarterOf, type Setting } from './setting.ts';
import { columns, organisations, people, resultTitles } from './words.ts';

/** Something that happened and was, or was not, published. */
export interface PlannedEvent {
  readonly code: string;
  readonly formed: string | undefined;
  readonly published: string | undefined;
  readonly remark?: string;
  readonly publisher?: string;
  /** Beside what follows from the dates. */
  readonly findings?: readonly PlantedFinding[];
  readonly trap?: Trap;
}

/** Writes events as rows; titles and document numbers never repeat, so that only what is planted is a duplicate. */
export interface EventWriter {
  write(event: PlannedEvent): PlannedRow;
}

export const eventCodes: readonly string[] = Object.keys(resultTitles);

/** A penalty is published as its decision, anything else as its result. */
export const elementOf = (code: string): string => (code.startsWith('02') ? 'decision' : 'result');

export function dueDayOf(setting: Setting, code: string, formed: string): string {
  return afterWorkdays(formed, grantedWorkdays(setting, code, elementOf(code)));
}

/** What the two dates of an event come to on the day of judgement. */
function findingsOf(setting: Setting, { code, formed, published }: PlannedEvent): readonly PlantedFinding[] {
  const { asOf } = setting;
  const place = { item: code, element: elementOf(code) };
  if (formed === undefined)
    return published === undefined ? [{ fault: 'undated', rule: 'undated-entry', ...place }] : [];
  const due = dueDayOf(setting, code, formed);
  if (published === undefined) {
    if (due >= asOf) return [];
    return [
      {
        fault: 'unpublished',
        rule: 'unpublished-past-due',
        ...place,
        due,
        workingDaysLate: workdaysBetween(due, asOf),
      },
    ];
  }
  if (published <= due) return [];
  return [
    {
      fault: 'late',
      rule: 'late-publication',
      ...place,
      due,
      workingDaysLate: workdaysBetween(due, published),
    },
  ];
}

/** Wordings tried before a title gets a number. */
const MOST_TRIES = 8;

export function startEventWriter(setting: Setting): EventWriter {
  const { random, agency, say } = setting;
  const written = new Set<string>();
  const counts = new Map<string, number>();
  let decisions = 0;

  function titleOf(code: string, day: string): string {
    for (let tries = 0; ; tries += 1) {
      const index = counts.get(code) ?? 0;
      counts.set(code, index + 1);
      const templates = resultTitles[code] ?? [];
      const worded = say(templates[index % templates.length] ?? '')
        .replaceAll('{机构}', say(random.pick(organisations)))
        .replaceAll('{人}', random.pick(people))
        .replaceAll('{月}', String(Number(day.slice(5, 7))))
        .replaceAll('{季}', quarterOf(day).slice(0, 1))
        .replaceAll('{期}', String(index + 1));
      // Titles without a name or a number in them run out when one item has several rows of one day.
      const title = tries < MOST_TRIES ? worded : `${worded}（${index + 1}）`;
      const key = `${title} ${day}`;
      if (written.has(key)) continue;
      written.add(key);
      return title;
    }
  }

  return {
    write(event) {
      const { code, formed, published, remark, trap } = event;
      const day = formed ?? published ?? `${setting.year}-08-15`;
      const isDecision = code.startsWith('02');
      if (isDecision) decisions += 1;
      return {
        sheet: quarterOf(day),
        title: titleOf(code, day),
        column: columns.result(code.slice(0, 2)),
        publisher: event.publisher ?? agency,
        channel: '政府网站',
        ...(isDecision ? { documentNumber: say(`{县}卫罚〔{年}〕${decisions}号`) } : {}),
        ...(formed === undefined ? {} : { formed }),
        ...(published === undefined ? {} : { published }),
        ...(remark === undefined ? {} : { remark }),
        ...(trap === undefined ? {} : { trap }),
        findings: event.findings ?? findingsOf(setting, event),
      };
    },
  };
}

/** What went as it should: formed over the whole year, published within the limit, often on its last day. */
export function planRegularEvents(setting: Setting): readonly PlannedEvent[] {
  const { random, period } = setting;
  return eventCodes.flatMap((code) => {
    const count = random.between(1, 9);
    return Array.from({ length: count }, (_, index): PlannedEvent => {
      const formed = workdayFrom(
        shiftDay(period.from, 3 + Math.floor((index * 330) / count) + random.below(20)),
      );
      const granted = grantedWorkdays(setting, code, elementOf(code));
      const published = afterWorkdays(formed, random.between(1, granted));
      return { code, formed, published: published > period.to ? formed : published };
    });
  });
}
