import type { ComingDuty } from '../../model/outlook.ts';
import { dayOfIso } from '../../model/plain-date.ts';
import type { ItemResult } from '../../model/report.ts';

/** Most calendar days ahead that a report looks; each view shows as much of it as it has room for. */
const HORIZON_DAYS = 366;

/** What becomes due in the next `horizon` calendar days after `asOf` (ISO), soonest first, then in catalog order. */
export function forecastDuties(
  items: readonly ItemResult[],
  asOf: string,
  horizon = HORIZON_DAYS,
): readonly ComingDuty[] {
  const today = dayOfIso(asOf);
  if (today === undefined) return [];
  const coming = items.flatMap((item) =>
    item.elements.flatMap((element) => {
      const { nextDueOn, dueDays = nextDueOn === undefined ? [] : [nextDueOn] } = element;
      return dueDays.flatMap((dueOn): ComingDuty[] => {
        const day = dayOfIso(dueOn);
        if (day === undefined || day < today || day - today > horizon) return [];
        const { code, name, catalog, category, subject, section } = item;
        return [
          {
            code,
            name,
            catalog,
            category,
            subject,
            ...(section === undefined ? {} : { section }),
            element: element.id,
            elementName: element.name,
            ...(element.limit === undefined ? {} : { limit: element.limit }),
            dueOn,
            inDays: day - today,
          },
        ];
      });
    }),
  );
  return coming
    .map((duty, index) => ({ duty, index }))
    .sort((a, b) => a.duty.inDays - b.duty.inDays || a.index - b.index)
    .map(({ duty }) => duty);
}
