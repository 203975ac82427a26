import type { Fault } from '../fault.ts';
import { missingLeadTime } from './consultations.ts';
import {
  addressDate,
  early,
  futureDate,
  impossibleDate,
  late,
  makeUpDay,
  undated,
  unpublished,
} from './dates.ts';
import {
  attestationExpired,
  exemptionContradicted,
  exemptionExpired,
  exemptionUnused,
  zeroReportContradicted,
} from './declarations.ts';
import { overdueTakeDown, shortDisplay } from './displays.ts';
import { duplicate, ofNoItem, personalData, personalResult, twoDays, twoTitles } from './entries.ts';
import { lateFollowUp, missingFollowUp, wrongInterpreter } from './links.ts';
import { lapsed, missing, missingBody, missingChannel, wrongChannel, wrongPublisher } from './pages.ts';
import { missedDay, missedPeriod, staleColumn, tooFew } from './periods.ts';
import type { Planter } from './planter.ts';
import { lowRatio } from './ratios.ts';
import { identicalDates, migrationDay } from './whole-list.ts';

/** What plants each fault. */
export const planters: Readonly<Record<Fault, Planter>> = {
  missing,
  'wrong-channel': wrongChannel,
  'missing-channel': missingChannel,
  'wrong-publisher': wrongPublisher,
  lapsed,
  'missing-body': missingBody,
  'missed-period': missedPeriod,
  'too-few': tooFew,
  'missed-day': missedDay,
  'stale-column': staleColumn,
  'short-display': shortDisplay,
  'overdue-take-down': overdueTakeDown,
  'late-follow-up': lateFollowUp,
  'missing-follow-up': missingFollowUp,
  'wrong-interpreter': wrongInterpreter,
  'missing-lead-time': missingLeadTime,
  'low-ratio': lowRatio,
  'personal-result': personalResult,
  'zero-report-contradicted': zeroReportContradicted,
  'exemption-contradicted': exemptionContradicted,
  'exemption-expired': exemptionExpired,
  'exemption-unused': exemptionUnused,
  'attestation-expired': attestationExpired,
  late,
  'make-up-day': makeUpDay,
  unpublished,
  early,
  undated,
  'impossible-date': impossibleDate,
  'future-date': futureDate,
  'personal-data': personalData,
  'address-date': addressDate,
  'two-titles': twoTitles,
  'two-days': twoDays,
  duplicate,
  'of-no-item': ofNoItem,
  'migration-day': migrationDay,
  'identical-dates': identicalDates,
};
