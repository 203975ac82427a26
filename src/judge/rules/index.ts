import { attestationExpired } from './attestation-expired.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { earlyPublication } from './early-publication.ts';
import { exemptionContradicted } from './exemption-contradicted.ts';
import { exemptionExpired } from './exemption-expired.ts';
import { exemptionUnused } from './exemption-unused.ts';
import { exposedPersonalData } from './exposed-personal-data.ts';
import { identicalDates } from './identical-dates.ts';
import { implausibleDate } from './implausible-date.ts';
import { inconsistentChannels } from './inconsistent-channels.ts';
import { inconsistentTitles } from './inconsistent-titles.ts';
import { lapsed } from './lapsed.ts';
import { lateFollowUp } from './late-follow-up.ts';
import { latePublication } from './late-publication.ts';
import { lowRatio } from './low-ratio.ts';
import { mappingContradiction } from './mapping-contradiction.ts';
import { mappingDoubted } from './mapping-doubted.ts';
import { mappingUnused } from './mapping-unused.ts';
import { migrationDay } from './migration-day.ts';
import { missedDay } from './missed-day.ts';
import { missedPeriod } from './missed-period.ts';
import { missingBody } from './missing-body.ts';
import { missingChannel } from './missing-channel.ts';
import { missingElement } from './missing-element.ts';
import { missingFollowUp } from './missing-follow-up.ts';
import { missingLeadTime } from './missing-lead-time.ts';
import { overdueTakeDown } from './overdue-take-down.ts';
import { publishedPersonalResult } from './published-personal-result.ts';
import type { Rule } from './rule.ts';
import { shortDisplay } from './short-display.ts';
import { staleColumn } from './stale-column.ts';
import { tooFew } from './too-few.ts';
import { undatedEntry } from './undated-entry.ts';
import { unmatchedEntry } from './unmatched-entry.ts';
import { unpublishedPastDue } from './unpublished-past-due.ts';
import { urlDateDiffers } from './url-date-differs.ts';
import { wrongChannel } from './wrong-channel.ts';
import { wrongInterpreter } from './wrong-interpreter.ts';
import { wrongSubject } from './wrong-subject.ts';
import { zeroReportContradicted } from './zero-report-contradicted.ts';

/** All rules, in report order. */
export const rules: readonly Rule[] = [
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
