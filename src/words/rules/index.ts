import {
  missedDay,
  missedPeriod,
  missingBody,
  missingElement,
  staleColumn,
  tooFew,
  unpublishedPastDue,
} from './absence.ts';
import { identicalDates, implausibleDate, migrationDay, undatedEntry, urlDateDiffers } from './dates.ts';
import {
  earlyPublication,
  lapsed,
  latePublication,
  missingLeadTime,
  overdueTakeDown,
  shortDisplay,
} from './days.ts';
import {
  attestationExpired,
  exemptionContradicted,
  exemptionExpired,
  exemptionUnused,
  mappingContradiction,
  mappingDoubted,
  mappingUnused,
  zeroReportContradicted,
} from './declarations.ts';
import { duplicateEntry, exposedPersonalData, publishedPersonalResult, unmatchedEntry } from './entries.ts';
import {
  inconsistentChannels,
  inconsistentTitles,
  lateFollowUp,
  lowRatio,
  missingChannel,
  missingFollowUp,
  wrongChannel,
  wrongInterpreter,
  wrongSubject,
} from './places.ts';
import type { RuleMeta } from './rule-meta.ts';

/** What is said of every rule, in report order. */
export const ruleTexts: readonly RuleMeta[] = [
  missingElement,
  missingBody,
  unpublishedPastDue,
  latePublication,
  earlyPublication,
  missedPeriod,
  tooFew,
  missedDay,
  staleColumn,
  missingFollowUp,
  lateFollowUp,
  lowRatio,
  missingLeadTime,
  shortDisplay,
  overdueTakeDown,
  lapsed,
  wrongChannel,
  missingChannel,
  inconsistentChannels,
  inconsistentTitles,
  wrongSubject,
  wrongInterpreter,
  exposedPersonalData,
  publishedPersonalResult,
  undatedEntry,
  implausibleDate,
  identicalDates,
  migrationDay,
  urlDateDiffers,
  duplicateEntry,
  attestationExpired,
  exemptionExpired,
  exemptionContradicted,
  exemptionUnused,
  zeroReportContradicted,
  unmatchedEntry,
  mappingContradiction,
  mappingDoubted,
  mappingUnused,
];

const byId: ReadonlyMap<string, RuleMeta> = new Map(ruleTexts.map((meta) => [meta.id, meta]));

/** The documentation of a rule. */
export function ruleMeta(id: string): RuleMeta | undefined {
  return byId.get(id);
}
