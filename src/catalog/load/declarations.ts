import * as schema from '../../generated/validators/declarations.js';
import { dayOfIso } from '../../model/plain-date.ts';
import type {
  AcceptedFinding,
  Attestation,
  CellCorrection,
  Exemption,
  ItemTailoring,
  Profile,
  ZeroReport,
} from '../../model/profile.ts';
import { problem } from '../../words/problems/index.ts';
import type { Problem } from '../../words/problems/problem.ts';
import { byPlace, type ReadDocument, readDocument } from './document.ts';

export type AcceptedDocument = Partial<Omit<AcceptedFinding, 'place'>>;

/** Findings that somebody answers for, each with its place. */
export function readAccepted(
  list: readonly AcceptedDocument[] | undefined,
  source: ReadDocument<unknown>,
): readonly AcceptedFinding[] {
  return (list ?? []).map(({ finding = '', reason = '', approver = '', until = '' }, index) => ({
    finding,
    reason,
    approver,
    until,
    place: source.placeOf(`/accepted/${index}`),
  }));
}

export type AttestationDocument = Partial<Omit<Attestation, 'place'>>;

/** A page that is there is looked at again within a year (the yearly review of art. 18 of the Regulation); a leap year counts whole. */
const LONGEST_DAYS = 366;

/** Attestations; one that ends before it begins is reported, and one that nobody would renew for years is questioned. */
export function readAttestations(
  list: readonly AttestationDocument[] | undefined,
  source: ReadDocument<unknown>,
  problems: Problem[],
): readonly Attestation[] {
  return (list ?? []).map((written, index) => {
    const { item = '', url = '', seenBy = '', seenOn = '', until = '' } = written;
    const [first, last] = [dayOfIso(seenOn), dayOfIso(until)];
    if (first !== undefined && last !== undefined) {
      const place = source.placeOf(`/attestations/${index}/until`);
      if (last < first) problems.push(problem('profile/attestation-reversed', place, { seenOn, until }));
      else if (last - first > LONGEST_DAYS)
        problems.push(problem('profile/attestation-too-long', place, { item, days: last - first }));
    }
    return { ...written, item, url, seenBy, seenOn, until, place: source.placeOf(`/attestations/${index}`) };
  });
}

export type ItemTailoringDocument = Partial<Omit<ItemTailoring, 'place' | 'exclude'>> & {
  readonly exclude?: { readonly reason?: string; readonly basis?: string };
};

/** What an agency says of single items, each with its place. */
export function readItems(
  list: readonly ItemTailoringDocument[] | undefined,
  source: ReadDocument<unknown>,
): readonly ItemTailoring[] {
  return (list ?? []).map(({ item = '', exclude, ...written }, index) => ({
    ...written,
    item,
    ...(exclude === undefined ? {} : { exclude: { ...exclude, reason: exclude.reason ?? '' } }),
    place: source.placeOf(`/items/${index}`),
  }));
}

export interface ZeroReportDocument {
  readonly item?: string;
  readonly category?: string;
  readonly element?: string;
  readonly from?: string;
  readonly until?: string;
  readonly statedBy?: string;
  readonly note?: string;
}

/** Statements that nothing happened; each must say for what, and end after it begins. */
export function readZeroReports(
  list: readonly ZeroReportDocument[] | undefined,
  source: ReadDocument<unknown>,
  problems: Problem[],
): readonly ZeroReport[] {
  return (list ?? []).map((written, index) => {
    const place = source.placeOf(`/zeroReports/${index}`);
    const { from = '', until = '', item, category } = written;
    if ((item === undefined) === (category === undefined)) {
      problems.push(problem('profile/zero-report-without-item', place, {}));
    }
    if (from !== '' && until !== '' && until < from) {
      problems.push(
        problem('profile/period-reversed', source.placeOf(`/zeroReports/${index}/until`), {
          from,
          to: until,
        }),
      );
    }
    return { ...written, from, until, place };
  });
}

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
