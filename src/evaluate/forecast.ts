import { dayOfIso } from '../model/plain-date.ts';
import type { ItemResult } from '../model/report.ts';

/** Something not yet due on the day of judgement that becomes due within the horizon. */
export interface ComingDuty {
  readonly code: string;
  readonly name: string;
  readonly catalog: string;
  readonly category: string;
  readonly subject: string;
  readonly element: string;
  readonly elementName: string;
  /** ISO, that day included. */
  readonly dueOn: string;
  /** Calendar days from the day of judgement; 0 is today. */
  readonly inDays: number;
}

/** What becomes due in the next `horizon` calendar days after `asOf` (ISO), soonest first, then in catalog order. */
export function forecastDuties(
  items: readonly ItemResult[],
  asOf: string,
  horizon = 30,
): readonly ComingDuty[] {
  const today = dayOfIso(asOf);
  if (today === undefined) return [];
  const coming = items.flatMap((item) =>
    item.elements.flatMap((element): ComingDuty[] => {
      const dueOn = element.nextDueOn;
      const day = dueOn === undefined ? undefined : dayOfIso(dueOn);
      if (dueOn === undefined || day === undefined || day < today || day - today > horizon) return [];
      const { code, name, catalog, category, subject } = item;
      return [
        {
          code,
          name,
          catalog,
          category,
          subject,
          element: element.id,
          elementName: element.name,
          dueOn,
          inDays: day - today,
        },
      ];
    }),
  );
  return coming
    .map((duty, index) => ({ duty, index }))
    .sort((a, b) => a.duty.inDays - b.duty.inDays || a.index - b.index)
    .map(({ duty }) => duty);
}
