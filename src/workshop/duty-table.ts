import type { AgencyYear } from './agency-year.ts';
import type { PrintedLimit } from './printed-limit.ts';

/** What the profile says of an element: with the last day of it, or with the bodies that each owe it. */
export interface Declared {
  readonly kind: 'nothing-happened' | 'withheld' | 'seen' | 'owed-by';
  readonly detail: string;
}

/** An element in play as a participant sees it. */
export interface DutyRow {
  readonly code: string;
  readonly name: string;
  readonly element: string;
  readonly elementName: string;
  readonly nature: 'standing' | 'event' | 'optional';
  readonly limit?: PrintedLimit;
  readonly printed: string;
  readonly channel: string;
  readonly declared: readonly Declared[];
}

function declaredOf(
  { declared }: AgencyYear,
  item: string,
  element: string,
  groups: readonly string[] = [],
): readonly Declared[] {
  const isMeant = (one: { readonly item: string; readonly element?: string }) =>
    one.item === item && one.element === element;
  return [
    ...declared.zeroReports
      .filter(isMeant)
      .map(({ until }): Declared => ({ kind: 'nothing-happened', detail: until })),
    ...declared.exemptions
      .filter(isMeant)
      .map(({ until }): Declared => ({ kind: 'withheld', detail: until })),
    ...declared.attestations.filter(isMeant).map(({ until }): Declared => ({ kind: 'seen', detail: until })),
    ...groups.flatMap((group): readonly Declared[] => {
      const bodies = declared.bodies.get(group);
      return bodies === undefined ? [] : [{ kind: 'owed-by', detail: bodies.join('、') }];
    }),
  ];
}

/** The elements in play, item by item in the order of the catalog. */
export function dutyRows(year: AgencyYear): readonly DutyRow[] {
  return year.setting.inPlay.flatMap(({ code, name, duties, optional }) => [
    ...duties.map((duty): DutyRow => {
      const { element, elementName, isStanding, limit, printed, channel, otherChannels, groups } = duty;
      return {
        code,
        name,
        element,
        elementName,
        nature: isStanding ? 'standing' : 'event',
        limit,
        printed,
        channel: [channel, ...otherChannels].join('、'),
        declared: declaredOf(year, code, element, groups),
      };
    }),
    ...optional.map(
      ({ id, name: elementName }): DutyRow => ({
        code,
        name,
        element: id,
        elementName,
        nature: 'optional',
        printed: '',
        channel: '',
        declared: declaredOf(year, code, id),
      }),
    ),
  ]);
}
