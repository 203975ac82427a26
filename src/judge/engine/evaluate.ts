import { rememberDueDays } from '../../calendar/due-day.ts';
import type { MatchResult } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import { nth } from '../../model/present.ts';
import type { Entry } from '../../model/publication.ts';
import type { GapReport, ItemResult, OutcomeReason } from '../../model/report.ts';
import { declaredZeroReports } from '../facts/declared-days.ts';
import { countDays } from '../facts/publication-days.ts';
import { identityOfDocument, seenEntry } from '../facts/seen-entry.ts';
import { publicationDay } from '../facts/timing.ts';
import type { FoldedEntry, ForgivingProbe, Judging, Rule, RuleContext } from '../rules/rule.ts';
import { completeFindings } from './complete-findings.ts';
import { answerOf, createDuplicateTable, type KnownDocument } from './duplicate-table.ts';
import { emptyState, evidenceOf } from './element-state.ts';
import { createFindingStore, regradedRules } from './finding-store.ts';
import { type FoldCounts, startFold, targetsOf } from './fold.ts';
import { collectVerdicts, type EntryVerdict, type WatchElement } from './follow-entry.ts';
import { forgiveDays } from './forgive-days.ts';
import { judgeItem } from './judge.ts';
import { startLinks } from './links.ts';
import { whatWasNotChecked } from './not-checked.ts';
import { planElement, planRules } from './plan.ts';
import { startProofs } from './standing-proofs.ts';
import { summarise } from './summary.ts';
import { collectDoubtful } from './unmatched.ts';
import { groupVersions, joinVersions } from './versions.ts';
import { auditedWindow } from './window.ts';

/** Findings of one rule that are listed; the rest is counted. */
const MOST_FINDINGS = 10_000;
/** Doubtful entries that are listed. */
const MOST_DOUBTFUL = 1000;

/** The judged part of a report. */
export interface EvaluationResult
  extends Pick<
    GapReport,
    'items' | 'findings' | 'rules' | 'summary' | 'unmatched' | 'notChecked' | 'tailoring'
  > {
  /** As stated, else as the list's own dates give it; undefined where the list has none. */
  readonly period: {
    readonly from: Day | undefined;
    readonly to: Day | undefined;
    readonly stated: boolean;
  };
}

export interface Evaluation {
  /** Entries in any order; nothing of them is kept but what verdicts and findings need. */
  take(entry: Entry, result: MatchResult): void;
  /** Takes an entry and answers, after `finish`, how it was judged for each element that it answers. */
  follow(entry: Entry, result: MatchResult): () => readonly EntryVerdict[];
  /** Once, after the last entry. */
  finish(): EvaluationResult;
}

function countMissing(items: readonly ItemResult[]): number {
  return items
    .flatMap(({ elements }) => elements)
    .filter(({ outcome, reasons }) => outcome === 'gap' && reasons.includes('nothing-published')).length;
}

/** Runs rules over entries as they pass and over elements at the end; the only place where verdicts are made. */
export function startEvaluation(given: RuleContext, rules: readonly Rule[]): Evaluation {
  const context: Judging = { ...given, dueOn: rememberDueDays(given.calendar) };
  const { requirements, profile, asOf } = context;
  const planned = planRules(rules, context);
  const states = requirements.map((requirement) =>
    requirement.elements.map((element) =>
      emptyState(
        planElement(requirement, element, planned, context),
        declaredZeroReports(requirement, element, profile),
      ),
    ),
  );
  const store = createFindingStore(rules, profile, requirements.length, MOST_FINDINGS);
  const fold = startFold(targetsOf(requirements, states), store, context);
  const proofs = startProofs(states.flat(), context);
  const links = startLinks(requirements);
  const days = countDays(asOf);
  const forgiven = new Map<Day, OutcomeReason>();
  const doubtful = collectDoubtful(requirements, MOST_DOUBTFUL);
  const entryRules = rules.filter((rule) => rule.scope === 'entry');
  const duplicateRules = rules.filter((rule) => rule.scope === 'duplicate');
  const documents = createDuplicateTable();
  const listRules = rules.filter((rule) => rule.scope === 'list');
  const forgiving: { readonly reason: OutcomeReason; readonly probe: ForgivingProbe }[] = [];
  const probes = listRules.map((rule) => {
    if (rule.forgives === undefined) return { rule, probe: rule.begin(context) };
    const probe = rule.begin(context);
    forgiving.push({ reason: rule.forgives, probe });
    return { rule, probe };
  });
  const entries = {
    total: 0,
    matched: 0,
    category: 0,
    unmatched: 0,
  };
  const undatable = { withoutPublishedColumn: 0, withoutFormedColumn: 0 };

  // Of the table at hand: asked anew where another begins.
  let fields: Entry['fields'] = new Set();
  let hasPublishedColumn = false;
  let hasFormedColumn = false;

  function countEntry(entry: Entry, result: MatchResult): void {
    entries.total += 1;
    if (result.kind === 'item') entries.matched += 1;
    else if (result.kind === 'category') entries.category += 1;
    else entries.unmatched += 1;
    if (entry.fields !== fields) {
      fields = entry.fields;
      hasPublishedColumn = fields.has('publishedOn');
      hasFormedColumn = fields.has('formedOn');
    }
    if (!hasPublishedColumn) undatable.withoutPublishedColumn += 1;
    if (!hasFormedColumn) undatable.withoutFormedColumn += 1;
    if (entry.publishedOn !== undefined) days.note(entry.publishedOn);
  }

  function runEntryRules(entry: Entry, result: MatchResult, folded: FoldedEntry): void {
    for (const rule of entryRules) {
      const observations = rule.check(entry, result, context, folded);
      if (observations === undefined) continue;
      for (const observation of observations) {
        const { requirement, element } = observation;
        if (store.wants(rule, entry.ordinal, requirement))
          store.add(rule, observation, seenEntry(entry), requirement, element);
      }
    }
  }

  /** Another row of a document: what is reported is the one that came out later. */
  function runDuplicateRules(entry: Entry, { first: known, isEarlier }: KnownDocument): void {
    if (known === undefined) return;
    const { file, sheet, row, title, channel = '', columnPath = '' } = entry;
    const publishedOn = publicationDay(entry, asOf);
    const own = { file, sheet, row, title, channel, columnPath, publishedOn };
    const [again, first] = isEarlier ? [known, own] : [own, known];
    const { ordinal } = entry;
    const seen = { ...again, ordinal, identity: identityOfDocument(entry, again.publishedOn) };
    for (const rule of duplicateRules) {
      const observation = rule.check({ again, first }, context);
      if (observation !== undefined && store.wants(rule, ordinal, undefined))
        store.add(rule, observation, seen, undefined, undefined);
    }
  }

  /** Lets each rule that doubts days take the lateness of these days back; a day is forgiven once. */
  function forgiveLateness(timings: FoldCounts['timings']): void {
    for (const { reason, probe } of forgiving) {
      const doubted = probe.forgivenDays().filter((day) => !forgiven.has(day));
      forgiveDays(doubted, reason, { states: states.flat(), store, rules, lateOfNoItem: fold.lateOfNoItem });
      for (const day of doubted) {
        forgiven.set(day, reason);
        timings.undetermined += fold.lateByDay.get(day) ?? 0;
        timings.late -= fold.lateByDay.get(day) ?? 0;
      }
    }
  }

  function takeEntry(entry: Entry, result: MatchResult, watch?: WatchElement): void {
    countEntry(entry, result);
    const known = documents.put(entry, publicationDay(entry, asOf), answerOf(result));
    proofs.take(entry, result);
    const folded = fold.take(entry, result, known, watch);
    runEntryRules(entry, result, folded);
    runDuplicateRules(entry, known);
    for (const { probe } of probes) probe.take(entry, result);
    links.take(entry, result);
    if (result.kind === 'none' && (result.reason === 'unrecognised' || result.reason === 'ambiguous'))
      doubtful.take(entry, result);
  }

  return {
    take: (entry, result) => takeEntry(entry, result),
    follow(entry, result) {
      const { watch, verdicts } = collectVerdicts(context);
      takeEntry(entry, result, watch);
      return () => verdicts(forgiven);
    },
    finish() {
      fold.settle();
      const window = auditedWindow(context, days);
      const { timings, outside, outOfPeriod } = fold.counts;
      forgiveLateness(timings);
      const judges = { store, links, window, context };
      const versions = groupVersions(requirements);
      const items = versions.map((indexes) =>
        joinVersions(
          indexes.map((index) => nth(requirements, index)),
          indexes.map((index) => judgeItem(nth(requirements, index), states[index] ?? [], judges)),
        ),
      );
      for (const { rule, probe } of probes) {
        for (const observation of probe.finish())
          store.add(rule, observation, observation.entry, observation.requirement, observation.element);
      }
      for (const rule of rules.filter((candidate) => candidate.scope === 'whole')) {
        const evidence = (requirement: number, element: number) => {
          const state = states[requirement]?.[element];
          return state === undefined ? undefined : evidenceOf(state);
        };
        for (const observation of rule.check(evidence, context))
          store.add(rule, observation, observation.entry, observation.requirement, observation.element);
      }
      const isEmpty = window.from > window.to;
      const hasHistory = !isEmpty && days.days().some((day) => day < window.from);
      return {
        items,
        findings: completeFindings(store.kept(), context),
        rules: store.texts(),
        summary: summarise(items, {
          findings: versions.map((indexes) => indexes.reduce((sum, index) => sum + store.countOf(index), 0)),
          timeliness: {
            numerator: timings['on-time'],
            denominator: timings['on-time'] + timings.late,
            undetermined: timings.undetermined,
          },
          entries: { ...entries, outOfPeriod },
        }),
        unmatched: doubtful.finish(),
        notChecked: whatWasNotChecked(items, states.flat(), {
          ...undatable,
          outsideValidity: outside,
          missingWithoutHistory: hasHistory ? 0 : countMissing(items),
        }),
        tailoring: regradedRules(rules, profile),
        period: {
          from: isEmpty ? undefined : window.from,
          to: isEmpty ? undefined : window.to,
          stated: window.stated,
        },
      };
    },
  };
}
