import type { Calendar } from '../model/calendar.ts';
import type { Finding, Observation } from '../model/finding.ts';
import type { Bilingual, BilingualOf } from '../model/language.ts';
import type { Match, MatchResult } from '../model/match.ts';
import type { Day } from '../model/plain-date.ts';
import type { Profile, Severity } from '../model/profile.ts';
import type { Entry } from '../model/publication.ts';
import type { Outcome, OutcomeReason } from '../model/report.ts';
import type { RequiredElement, Requirement } from '../model/requirement.ts';

/** What every rule may know; the clock is an argument. */
export interface RuleContext {
  readonly asOf: Day;
  readonly calendar: Calendar;
  readonly requirements: readonly Requirement[];
  readonly profile: Profile;
  /** The audited period; `stated` is false when it was taken from the list itself. */
  readonly period: { readonly from: Day | undefined; readonly to: Day | undefined; readonly stated: boolean };
}

/** The rule's documentation, printed by `explain` and in reports. */
export interface RuleMeta {
  /** Noun, prefers the failing state, equals the file name. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Why it matters and where it is laid down. */
  readonly rationale: Bilingual;
  /** How to mend it. */
  readonly remedy: Bilingual;
  /** Problem type as inspectors write it (问题类型): 未公开, 超期公开, 日期缺失 … */
  readonly problemType: Bilingual;
  /** One sentence for a finding, from its facts. */
  readonly says: BilingualOf<Finding>;
}

/** Judgement on one element. `nextDueOn`: the next due day for pending and periodic duties. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: OutcomeReason;
  readonly nextDueOn?: Day;
}

/**
 * Judges one entry for one element that it answers, while the list passes by. Pure. Its verdicts are folded into the
 * element's evidence (counts by outcome and reason), its observations become findings.
 */
export interface EntryRule {
  readonly scope: 'entry';
  readonly meta: RuleMeta;
  appliesTo(element: RequiredElement, requirement: Requirement): boolean;
  check(
    subject: {
      readonly entry: Entry;
      readonly match: Match;
      readonly requirement: Requirement;
      readonly element: RequiredElement;
    },
    context: RuleContext,
  ): { readonly verdict?: Verdict; readonly observations?: readonly Observation[] };
}

/** What was folded for one element while the list passed by. */
export interface Evidence {
  readonly entries: number;
  /** Entries within the audited period. */
  readonly inPeriod: number;
  /** Entries in force (not abolished, not lapsed on the day of judgement). */
  readonly inForce: number;
  readonly undated: number;
  readonly firstPublishedOn: Day | undefined;
  readonly lastPublishedOn: Day | undefined;
  /** How many entries got each verdict of the entry rules, by reason. */
  readonly verdicts: ReadonlyMap<OutcomeReason, number>;
  /** Published days and how many entries on each; grows with distinct days, not with entries. */
  readonly publishedDays: ReadonlyMap<Day, number>;
  /** The period's zero report covers it. */
  readonly zeroReported: boolean;
  readonly nothingHappenedStated: boolean;
}

/** Judges one element when the list has passed. Pure. */
export interface RequirementRule {
  readonly scope: 'requirement';
  readonly meta: RuleMeta;
  appliesTo(element: RequiredElement, requirement: Requirement): boolean;
  check(
    subject: {
      readonly requirement: Requirement;
      readonly element: RequiredElement;
      readonly evidence: Evidence;
    },
    context: RuleContext,
  ): { readonly verdict?: Verdict; readonly observations?: readonly Observation[] };
}

/**
 * Judges the list as a whole. A probe sees every entry once with what it answered and keeps only what it must
 * (a hash per entry at most); `finish` gives its observations, in list order. Verdicts concern elements by index.
 */
export interface ListRule {
  readonly scope: 'list';
  readonly meta: RuleMeta;
  begin(context: RuleContext): ListProbe;
}

export interface ListProbe {
  take(entry: Entry, result: MatchResult): void;
  finish(): {
    readonly observations: readonly Observation[];
    readonly verdicts?: readonly {
      readonly requirement: number;
      readonly element: number;
      readonly verdict: Verdict;
    }[];
  };
}

export type Rule = EntryRule | RequirementRule | ListRule;
