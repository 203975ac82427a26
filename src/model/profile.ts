import type { LimitReading } from './limit-reading.ts';
import type { Place } from './location.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Grounds on which information is withheld: 政府信息公开条例 arts. 14-16, closed list. */
export type ExemptionGround =
  | 'state-secret'
  | 'prohibited-by-law'
  | 'public-security'
  | 'trade-secret'
  | 'privacy'
  | 'internal-affairs'
  | 'process-information'
  | 'enforcement-file';

/** A granted exception. `until` is inclusive; an expired, unused or contradicted one is a finding. */
export interface Exemption {
  readonly item: string;
  /** Element id; absent: the whole item. */
  readonly element?: string;
  readonly ground: ExemptionGround;
  readonly reason: string;
  readonly approver: string;
  readonly approvedOn?: string;
  readonly until?: string;
  readonly evidence?: string;
  /** For trade secrets and privacy: what the third party answered when asked (条例 arts. 15 and 32). */
  readonly thirdParty?: 'consents' | 'refuses' | 'no-answer';
  /** Withholding would gravely harm the public interest: then it is published all the same (条例 art. 15). */
  readonly publicInterest?: boolean;
  readonly place: Place;
}

/** 零报告, 本期无此类事项: nothing happened between `from` and `until` (ISO, inclusive) for an item or a category. */
export interface ZeroReport {
  readonly item?: string;
  readonly category?: string;
  readonly element?: string;
  readonly from: string;
  readonly until: string;
  readonly statedBy?: string;
  readonly note?: string;
  readonly place: Place;
}

/**
 * 核验记录: an element that must be there permanently was seen at an address, though the list does not show it. `until` is inclusive;
 * an expired one is a finding. It is never about what is owed once something happened.
 */
export interface Attestation {
  readonly item: string;
  /** Element id; absent: all of the item that must be there permanently. */
  readonly element?: string;
  readonly url: string;
  readonly seenBy: string;
  readonly seenOn: string;
  readonly until: string;
  readonly note?: string;
  readonly place: Place;
}

/** A date of a list that could not be read, as a person corrected it. Used where the cell still says `written`. */
export interface CellCorrection {
  readonly file: string;
  /** Absent: the list has no sheets, or any. */
  readonly sheet?: string;
  readonly row: number;
  readonly field: 'formedOn' | 'changedOn' | 'publishedOn';
  readonly written: string;
  /** ISO day. */
  readonly value: string;
  readonly correctedBy: string;
  /** ISO day. */
  readonly correctedOn: string;
  readonly note?: string;
  readonly place: Place;
}

/** Numbers for limits whose text has none, and where an external limit is laid down. */
export interface LimitSettings {
  /** For `prompt`: a printed phrase, read by the limit grammar. */
  readonly prompt?: LimitReading;
  readonly regular?: LimitReading;
  /** By printed document or phrase. */
  readonly external: Readonly<Record<string, LimitReading>>;
  /** By item code or `code/element`: replaces the catalog's limit; never looser (checked while tailoring). */
  readonly items: Readonly<Record<string, LimitReading>>;
  /** Where each of `items` is written. */
  readonly itemPlaces?: Readonly<Record<string, Place>>;
}

/** Tailoring by the agency itself: items out of scope, extra aliases and keywords; always listed in the report. */
export interface ItemTailoring {
  readonly item: string;
  readonly exclude?: { readonly reason: string; readonly basis?: string };
  readonly aliases?: readonly string[];
  readonly keywords?: readonly string[];
  readonly columns?: readonly string[];
  readonly subject?: string;
  /** 科室 that answers inside the agency. */
  readonly section?: string;
  /** Why aliases or keywords are used that other items share, too. */
  readonly changeReason?: string;
  readonly place: Place;
}

/** The channel of lists whose own columns do not say it. */
export interface ListChannel {
  /** File name with `*` and `?`: wechat*.csv. */
  readonly files: string;
  readonly channel: string;
  /** In the profile; of the command line without a line. */
  readonly place: Place;
}

/** One finding that somebody answers for until a day (inclusive): listed, and no reason to fail. */
export interface AcceptedFinding {
  /** `Finding.id`. */
  readonly finding: string;
  readonly reason: string;
  readonly approver: string;
  readonly until: string;
  readonly place: Place;
}

/** When a run fails. Thresholds count items with a gap; one finding of a veto is enough. */
export interface Gate {
  readonly mostGaps?: number;
  /** By code of the category. */
  readonly categories?: Readonly<Record<string, number>>;
  /** Ids of rules. */
  readonly vetoes?: readonly string[];
}

/** What the lists of an agency must come up to, so that a broken export does not read as a hundred gaps. */
export interface InputGuard {
  /** Entries of all lists together. */
  readonly leastEntries?: number;
  /** Days between the newest publication and the day of judgement. */
  readonly newestWithinDays?: number;
  /** Headings that each list must have. */
  readonly columns?: readonly string[];
  /** Per cent of entries that may be fewer than in the baseline. */
  readonly mostFewerPercent?: number;
}

/** An agency's choice of catalogs and its tailoring. */
export interface Profile {
  readonly agency: string;
  readonly aliases: readonly string[];
  readonly region?: string;
  readonly catalogs: readonly string[];
  readonly period?: { readonly from: string; readonly to: string };
  readonly limits: LimitSettings;
  readonly items: readonly ItemTailoring[];
  readonly zeroReports: readonly ZeroReport[];
  readonly exemptions: readonly Exemption[];
  readonly attestations: readonly Attestation[];
  readonly corrections: readonly CellCorrection[];
  readonly accepted: readonly AcceptedFinding[];
  /** Severity by rule id; `off` silences a rule and is listed in the report. */
  readonly severity: Readonly<Record<string, Severity | 'off'>>;
  /** Field name by heading text: overrides column recognition. */
  readonly columns: Readonly<Record<string, string>>;
  /** Channel of a list without a channel column. */
  readonly channel?: string;
  /** The first whose pattern fits a list's name gives its channel. */
  readonly lists?: readonly ListChannel[];
  readonly guard?: InputGuard;
  readonly gate?: Gate;
  /** Bodies that each owe a duty (7 departments, 8 prefectures), by group name. */
  readonly bodies: Readonly<Record<string, readonly string[]>>;
  readonly file?: string;
}

/** A profile that tailors nothing: what an audit uses when the agency has none. */
export function emptyProfile(agency = ''): Profile {
  return {
    agency,
    aliases: [],
    catalogs: [],
    limits: { external: {}, items: {} },
    items: [],
    zeroReports: [],
    exemptions: [],
    attestations: [],
    corrections: [],
    accepted: [],
    severity: {},
    columns: {},
    bodies: {},
  };
}

/** Lists of a file of declarations, in the order in which a new file has them. */
export const declaredSections = [
  'zeroReports',
  'attestations',
  'exemptions',
  'items',
  'corrections',
] as const;

export type DeclaredSection = (typeof declaredSections)[number];

/** A value of a declaration. */
export type DeclaredValue = string | number | { readonly [key: string]: string };

/** One declaration as it is written into a file: fields in order, with a remark for whoever reads the file. */
export interface DeclaredRecord {
  readonly section: DeclaredSection;
  readonly fields: Readonly<Record<string, DeclaredValue>>;
  /** Fields that say what it is about: a declaration with the same ones is replaced. */
  readonly key: readonly string[];
  readonly comment: string;
}
