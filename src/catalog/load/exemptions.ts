import * as schema from '../../generated/validators/exemptions.js';
import type { Exemption, ZeroReport } from '../../model/profile.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, type ReadDocument, readDocument } from './document.ts';
import { readZeroReports, type ZeroReportDocument } from './zero-report.ts';

export type ExemptionDocument = Partial<Omit<Exemption, 'place'>>;

interface ExemptionsDocument {
  readonly exemptions?: readonly ExemptionDocument[];
  readonly zeroReports?: readonly ZeroReportDocument[];
}

/** Granted exceptions; an end before the approval is told. */
export function readExemptions(
  list: readonly ExemptionDocument[] | undefined,
  source: ReadDocument<unknown>,
  problems: Problem[],
): readonly Exemption[] {
  return (list ?? []).map((written, index) => {
    const { item = '', ground = 'internal-affairs', reason = '', approver = '', approvedOn, until } = written;
    if (approvedOn !== undefined && until !== undefined && until < approvedOn) {
      const place = source.placeOf(`/exemptions/${index}/until`);
      problems.push(problem('profile/exemption-reversed', place, { approvedOn, until }));
    }
    // Consent and the public interest override commercial secrets and privacy alone (条例 art. 15).
    const isOverridable = ground === 'trade-secret' || ground === 'privacy';
    if (isOverridable && (written.thirdParty === 'consents' || written.publicInterest === true)) {
      const key = written.publicInterest === true ? 'publicInterest' : 'thirdParty';
      const place = source.placeOf(`/exemptions/${index}/${key}`);
      problems.push(problem('profile/exemption-overridden', place, { item, key }));
    }
    return { ...written, item, ground, reason, approver, place: source.placeOf(`/exemptions/${index}`) };
  });
}

/** Reads a file of granted exceptions, all problems in one run. */
export function loadExemptions(
  text: string,
  file: string,
): {
  readonly exemptions: readonly Exemption[];
  readonly zeroReports: readonly ZeroReport[];
  readonly problems: readonly Problem[];
} {
  const source = readDocument<ExemptionsDocument>(schema, text, file);
  const problems = [...source.problems];
  const exemptions = readExemptions(source.document?.exemptions, source, problems);
  const zeroReports = readZeroReports(source.document?.zeroReports, source, problems);
  return { exemptions, zeroReports, problems: problems.sort(byPlace) };
}
