import type { Calendar } from '../../model/calendar.ts';
import type { EntryReference } from '../../model/finding.ts';
import type { MappingContradiction, MappingDoubt, MappingRule } from '../../model/mapping.ts';
import type { Match, MatchResult } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Profile } from '../../model/profile.ts';
import type { Entry } from '../../model/publication.ts';
import type { OutcomeReason } from '../../model/report.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import type { Span, TimeLimit, WithinLimit } from '../../model/time-limit.ts';
import type { RuleMeta } from '../../words/rules/rule-meta.ts';
import type { DayRange } from '../facts/day-ranges.ts';
import type { Evidence } from '../facts/evidence.ts';
import type { Duplicates, SeenEntry } from '../facts/seen-entry.ts';

/** What a run knows before the first entry; the clock is an argument. */
export interface RuleContext {
  readonly asOf: Day;
  readonly calendar: Calendar;
  readonly requirements: readonly Requirement[];
  readonly profile: Profile;
  /** The audited period; `stated` is false when it is to be taken from the list itself. */
  readonly period: {
    readonly from: Day | undefined;
    readonly to: Day | undefined;
    readonly stated: boolean;
  };
  /** Reviewed decisions of the mapping file that no entry met; asked when the list has passed. */
  readonly unusedMappings?: () => readonly MappingRule[];
  /** Reviewed decisions that name what the catalog does not have; they are not used. */
  readonly contradictedMappings?: () => readonly MappingContradiction[];
  /** Reviewed decisions that may not say what was meant; asked when the list has passed. */
  readonly doubtedMappings?: () => readonly MappingDoubt[];
}

/** The context with what evaluation adds: due days remembered per span and trigger day. */
export interface Judging extends RuleContext {
  /** Last day in time, that day included; undefined when the count leaves the calendar. */
  dueOn(from: Day, span: Span): Day | undefined;
}

/** What a rule saw: facts only; no severity, no prose. Evaluation adds the entry's place, the item and its basis. */
export interface Observation {
  /** Index of the requirement and of its element, where the rule's subject does not say it already. */
  readonly requirement?: number;
  readonly element?: number;
  /** Another entry than the one under judgement, or the one that represents several. */
  readonly entry?: SeenEntry;
  readonly triggeredOn?: Day;
  readonly dueOn?: Day;
  readonly publishedOn?: Day;
  /** The count that led from `triggeredOn` to `dueOn`; its working is shown to the officer. */
  readonly counted?: Span;
  readonly workingDaysLate?: number;
  /** Limit as printed, when it is not the element's own. */
  readonly limit?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
  readonly related?: readonly EntryReference[];
  readonly count?: number;
  /** Tells apart several findings of one rule about one entry or element: a field, a period. */
  readonly identity?: string;
}

/** What a rule says: reasons for the element's outcome, observations for the report. */
export interface Judgement {
  readonly reason?: OutcomeReason;
  readonly nextDueOn?: Day;
  readonly observations?: readonly Observation[];
}

/** The dates of one entry held against the limits of one element. */
export interface Timing {
  readonly reason: OutcomeReason;
  readonly triggeredOn?: Day;
  readonly dueOn?: Day;
  /** The count that led from one to the other, where it is not the limit's own: a cap. */
  readonly counted?: Span;
  /** The limit that decided. */
  readonly limit?: WithinLimit;
}

/** The limits of an element that bind it: parts for other elements left out, the profile's numbers put in. */
export interface BindingLimits {
  readonly printed?: string;
  readonly limits: readonly TimeLimit[];
  /** Why parts of the printed limit cannot be judged: no number, is elsewhere. */
  readonly open: readonly OutcomeReason[];
}

export interface ElementSubject {
  readonly requirement: Requirement;
  readonly element: RequiredElement;
  readonly limits: BindingLimits;
  /** The days on which the element is exempt; open ends are infinite. */
  readonly exemptDays: readonly DayRange[];
}

export interface MatchSubject extends ElementSubject {
  readonly entry: Entry;
  readonly match: Match;
  /** Undefined where no limit starts a clock, and for a document that was judged before. */
  readonly timing: Timing | undefined;
  /** The first day on which this or another row of the document was published. */
  readonly publishedOn: Day | undefined;
}

interface ScopedRule<Scope extends string> {
  readonly scope: Scope;
  readonly meta: RuleMeta;
}

/** What the elements that an entry answers made of it. */
export interface FoldedEntry {
  /** Its dates are accounted for: due, past due or exempt, a document judged before, or of no version in force. */
  readonly isSettled: boolean;
  /** No element judges it in the audited period. */
  readonly isOutOfPeriod: boolean;
}

/** Looks at every entry once, whatever it answers. */
export interface EntryRule extends ScopedRule<'entry'> {
  /** `undefined` when there is nothing to say: the usual case, which must cost nothing. */
  check(
    entry: Entry,
    result: MatchResult,
    context: Judging,
    folded: FoldedEntry,
  ): readonly Observation[] | undefined;
}

/** Judges one entry for one element that it answers, while the list passes by. Pure. */
export interface MatchRule extends ScopedRule<'match'> {
  /**
   * The reason of an entry's timing that its observation of the entry rests on: both are taken back together. Not asked of a document
   * that is published again.
   */
  readonly restsOn?: OutcomeReason;
  /** Asked once per element: a rule that does not apply costs its entries nothing. */
  appliesTo(subject: ElementSubject): boolean;
  check(subject: MatchSubject, context: Judging): Judgement | undefined;
}

export interface RequirementSubject extends ElementSubject {
  readonly evidence: Evidence;
  /** The audited days on which the item is in force: as stated, else the whole months that the list's dates span. */
  readonly window: Window;
}

/** `to` is not cut at the day of judgement. `from` > `to`: the list has no dates to go by. */
export interface Window extends DayRange {
  readonly stated: boolean;
}

/** Judges one element when the list has passed. Pure. */
export interface RequirementRule extends ScopedRule<'requirement'> {
  /** Accuses of what is not there: silent while an entry of the list may be it. */
  readonly isAbsence?: true;
  appliesTo(subject: ElementSubject): boolean;
  check(subject: RequirementSubject, context: Judging): Judgement | undefined;
}

/** An entry that explains or is explained by another, with all that linking needs. */
export interface LinkedEntry extends SeenEntry {
  /** A blank cell under a heading for publication dates, or a draft. */
  readonly isUnpublished: boolean;
  readonly publisher?: string | undefined;
  readonly publishedOn: Day | undefined;
  readonly formedOn: Day | undefined;
}

/** An entry that should be followed or preceded, with the entries of the other element that name it, earliest first. */
export interface Link {
  readonly leader: LinkedEntry;
  readonly followers: readonly LinkedEntry[];
  /** The leader answers another item, or none, and is here because a follower names it: it counts among no documents. */
  readonly isBorrowed?: true;
}

export interface LinkSubject extends ElementSubject {
  readonly links: readonly Link[];
  /** Followers that name no entry of the list. */
  readonly loose: readonly LinkedEntry[];
}

/** Judges an element against the element that it explains, when the list has passed. Pure. */
export interface LinkRule extends ScopedRule<'link'> {
  appliesTo(subject: ElementSubject): boolean;
  check(subject: LinkSubject, context: Judging): Judgement | undefined;
}

/**
 * Judges the list as a whole. A probe sees every entry once with what it answered and keeps only what it must
 * (a hash per entry at most); `finish` gives its observations.
 */
export interface ListRule extends ScopedRule<'list'> {
  readonly forgives?: undefined;
  begin(context: Judging): ListProbe;
}

/** A rule of the list that doubts whole days of publication: what was late on such a day is not proved to be late. */
export interface ForgivingRule extends ScopedRule<'list'> {
  /** What takes the place of lateness among the reasons of an element. */
  readonly forgives: OutcomeReason;
  begin(context: Judging): ForgivingProbe;
}

export interface ListProbe {
  take(entry: Entry, result: MatchResult): void;
  finish(): readonly Observation[];
}

export interface ForgivingProbe extends ListProbe {
  /** Asked once, after the last entry and before any verdict. */
  forgivenDays(): readonly Day[];
}

/** Judges what only shows across elements: declarations against the list, one channel against another. */
export interface WholeRule extends ScopedRule<'whole'> {
  check(evidenceOf: EvidenceLookup, context: Judging): readonly Observation[];
}

/** Evidence by index of requirement and element. */
export type EvidenceLookup = (requirement: number, element: number) => Evidence | undefined;

/** Judges two rows that are one document. */
export interface DuplicateRule extends ScopedRule<'duplicate'> {
  check(duplicates: Duplicates, context: Judging): Observation | undefined;
}

export type Rule =
  | EntryRule
  | MatchRule
  | RequirementRule
  | LinkRule
  | ListRule
  | ForgivingRule
  | DuplicateRule
  | WholeRule;
