import { type AgencyYear, makeAgencyYear } from '../../src/workshop/agency-year.ts';
import { answerKey, compareWithKey } from '../../src/workshop/answer-key.ts';
import { auditYear, catalogOf } from './audit-year.ts';
import type { PlantedCase } from './planted-case.ts';

/** What the audit of a case made of what was planted. */
export interface JudgedCase {
  readonly year: AgencyYear;
  /** Kinds of what was planted, one for each finding. */
  readonly planted: readonly string[];
  /** Where the audit and the key disagree, in words; empty when they agree. */
  readonly disagreements: readonly string[];
}

export async function judgeCase({ catalog, wishes }: PlantedCase): Promise<JudgedCase> {
  const year = makeAgencyYear((await catalogOf(catalog)).catalog, { ...wishes, catalogName: catalog });
  const { findings } = await auditYear(year);
  const key = answerKey(year);
  const { missed, unplanted } = compareWithKey(findings, key, 'csvRow');
  const name = `${catalog} seed ${wishes.seed}`;
  return {
    year,
    planted: key.map(({ fault }) => fault),
    disagreements: [
      ...missed.map((entry) => `${name}: not found: ${JSON.stringify(entry)}`),
      ...unplanted.map(({ rule, item, element, entry, dueOn, workingDaysLate }) => {
        const said = [rule, item?.code, element, entry?.row, entry?.title, dueOn, workingDaysLate];
        return `${name}: not planted: ${JSON.stringify(said)}`;
      }),
    ],
  };
}
