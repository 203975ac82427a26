import * as schema from '../../generated/validators/declarations.js';
import type { CellCorrection, Exemption, Profile } from '../../model/profile.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { type AcceptedDocument, readAccepted } from './accepted-finding.ts';
import { type AttestationDocument, readAttestations } from './attestation.ts';
import { byPlace, type ReadDocument, readDocument } from './document.ts';
import { type ItemTailoringDocument, readItems } from './item-tailoring.ts';
import { readZeroReports, type ZeroReportDocument } from './zero-report.ts';

export type ExemptionDocument = Partial<Omit<Exemption, 'place'>>;

interface DeclarationsDocument {
  readonly exemptions?: readonly ExemptionDocument[];
  readonly attestations?: readonly AttestationDocument[];
  readonly items?: readonly ItemTailoringDocument[];
  readonly accepted?: readonly AcceptedDocument[];
  readonly corrections?: readonly Partial<Omit<CellCorrection, 'place'>>[];
  readonly zeroReports?: readonly ZeroReportDocument[];
}

/** Granted exceptions; an end before the approval is reported. */
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

/** What an agency declares beside its profile. */
export type Declarations = Pick<
  Profile,
  'exemptions' | 'zeroReports' | 'attestations' | 'items' | 'corrections' | 'accepted'
>;

/** Reads a file of declarations, all problems in one run. */
export function loadDeclarations(
  text: string,
  file: string,
): { readonly declarations: Declarations; readonly problems: readonly Problem[] } {
  const source = readDocument<DeclarationsDocument>(schema, text, file);
  const { document = {} } = source;
  const problems = [...source.problems];
  const exemptions = readExemptions(document.exemptions, source, problems);
  const zeroReports = readZeroReports(document.zeroReports, source, problems);
  const attestations = readAttestations(document.attestations, source, problems);
  const items = readItems(document.items, source);
  const accepted = readAccepted(document.accepted, source);
  const corrections = (document.corrections ?? []).map(
    (written, index): CellCorrection => ({
      file: '',
      row: 0,
      field: 'publishedOn',
      written: '',
      value: '',
      correctedBy: '',
      correctedOn: '',
      ...written,
      place: source.placeOf(`/corrections/${index}`),
    }),
  );
  return {
    declarations: { exemptions, zeroReports, attestations, items, corrections, accepted },
    problems: problems.sort(byPlace),
  };
}
