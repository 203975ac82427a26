import type { MatchResult } from '../../model/match.ts';
import type { Day } from '../../model/plain-date.ts';
import type { Entry } from '../../model/publication.ts';
import type { GapReport, ItemResult, OutcomeReason } from '../../model/report.ts';
import type { Requirement } from '../../model/requirement.ts';
import { countDays } from '../facts/day-counts.ts';
import { seenEntry } from '../facts/seen-entry.ts';
import { isOutOfPeriod } from '../facts/timing.ts';
import type { ForgivingProbe, Judging, Rule, RuleContext } from '../rules/rule.ts';
import { rememberDueDays } from './due-days.ts';
import type { ElementState } from './element-state.ts';
import { emptyState, evidenceOf } from './element-state.ts';
import { createFindingStore } from './finding-store.ts';
import { startFold, type Targets } from './fold.ts';
import { forgiveDays } from './forgive-days.ts';
import { judgeItem } from './judge.ts';
import { startLinks } from './links.ts';
import { whatWasNotChecked } from './not-checked.ts';
import { planElement } from './plan.ts';
import { severityOf, silencedRules } from './severities.ts';
import { stampFindings } from './stamp.ts';
import { summarise } from './summary.ts';
import { createTwinTable } from './twin-table.ts';
import { collectDoubtful } from './unmatched.ts';
import { groupVersions, joinVersions } from './versions.ts';
import { auditedWindow } from './window.ts';
import { declaredZeroReports } from './zero-reports.ts';

/** Findings of one rule that are told; the rest is counted. */
const MOST_FINDINGS = 10_000;
/** Doubtful entries that are told. */
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
  /** Once, after the last entry. */
  finish(): EvaluationResult;
}

function targetsOf(
  requirements: readonly Requirement[],
  states: readonly (readonly ElementState[])[],
): Targets {
  const byCategory = new Map<string, (readonly ElementState[])[]>();
  requirements.forEach((requirement, index) => {
    for (const { code } of requirement.categories) {
      const known = byCategory.get(code) ?? [];
      known.push(states[index] ?? []);
      byCategory.set(code, known);
    }
  });
  return { byRequirement: states, byCategory };
}

function countMissing(items: readonly ItemResult[]): number {
  return items
    .flatMap(({ elements }) => elements)
    .filter(({ outcome, reasons }) => outcome === 'gap' && reasons.includes('nothing-published')).length;
}

/** Runs rules over entries as they pass and over elements at the end; the only place where verdicts are made. */
export function startEvaluation(given: RuleContext, rules: readonly Rule[]): Evaluation {
  const context: Judging = { ...given, dueOn: rememberDueDays(given) };
  const { requirements, profile, asOf } = context;
  const states = requirements.map((requirement) =>
    requirement.elements.map((element) =>
      emptyState(
        planElement(requirement, element, rules, context),
        declaredZeroReports(requirement, element, profile),
      ),
    ),
  );
  const store = createFindingStore(rules, severityOf(profile), requirements.length, MOST_FINDINGS);
  const fold = startFold(targetsOf(requirements, states), store, context);
  const links = startLinks(requirements);
  const days = countDays(asOf);
  const lateByDay = new Map<Day, number>();
  const doubtful = collectDoubtful(requirements, MOST_DOUBTFUL);
  const entryRules = rules.filter((rule) => rule.scope === 'entry');
  const twinRules = rules.filter((rule) => rule.scope === 'twin');
  const twins = createTwinTable();
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
    outOfPeriod: 0,
  };
  const undatable = { withoutPublishedColumn: 0, withoutFormedColumn: 0 };
  const timings = { none: 0, 'on-time': 0, undetermined: 0, late: 0 };

  // Of the table at hand: asked anew where another begins.
  let fields: Entry['fields'] = new Set();
  let hasPublishedColumn = false;
  let hasFormedColumn = false;

  function countEntry(entry: Entry, result: MatchResult): void {
    entries.total += 1;
    if (result.kind === 'item') entries.matched += 1;
    else if (result.kind === 'category') entries.category += 1;
    else entries.unmatched += 1;
    if (isOutOfPeriod(entry, context)) entries.outOfPeriod += 1;
    if (entry.fields !== fields) {
      fields = entry.fields;
      hasPublishedColumn = fields.has('publishedOn');
      hasFormedColumn = fields.has('formedOn');
    }
    if (!hasPublishedColumn) undatable.withoutPublishedColumn += 1;
    if (!hasFormedColumn) undatable.withoutFormedColumn += 1;
    if (entry.publishedOn !== undefined) days.note(entry.publishedOn);
  }

  function runEntryRules(entry: Entry, result: MatchResult): void {
    for (const rule of entryRules) {
      const observations = rule.check(entry, result, context);
      if (observations === undefined) continue;
      for (const observation of observations) {
        const { requirement, element } = observation;
        if (store.wants(rule, entry.ordinal, requirement))
          store.add(rule, observation, seenEntry(entry), requirement, element);
      }
    }
  }

  function runTwinRules(entry: Entry): void {
    if (twinRules.length === 0) return;
    const first = twins.put(entry);
    if (first === undefined) return;
    const { file, sheet, row, title, channel = '', columnPath = '', publishedOn } = entry;
    const pair = { entry: { file, sheet, row, title, channel, columnPath, publishedOn }, first };
    for (const rule of twinRules) {
      const observation = rule.check(pair, context);
      if (observation !== undefined && store.wants(rule, entry.ordinal, undefined))
        store.add(rule, observation, seenEntry(entry), undefined, undefined);
    }
  }

  /** Lets each rule that doubts days take the lateness of these days back; a day is forgiven once. */
  function forgiveLateness(): ReadonlySet<Day> {
    const forgiven = new Set<Day>();
    for (const { reason, probe } of forgiving) {
      const doubted = probe.forgivenDays().filter((day) => !forgiven.has(day));
      forgiveDays(doubted, reason, { states: states.flat(), store, rules, lateOfNoItem: fold.lateOfNoItem });
      for (const day of doubted) forgiven.add(day);
    }
    return forgiven;
  }

  return {
    take(entry, result) {
      countEntry(entry, result);
      runEntryRules(entry, result);
      runTwinRules(entry);
      for (const { probe } of probes) probe.take(entry, result);
      const timing = fold.take(entry, result);
      timings[timing] += 1;
      if (timing === 'late' && entry.publishedOn !== undefined)
        lateByDay.set(entry.publishedOn, (lateByDay.get(entry.publishedOn) ?? 0) + 1);
      links.take(entry, result);
      if (result.kind === 'none' && (result.reason === 'unrecognised' || result.reason === 'ambiguous'))
        doubtful.take(entry, result);
    },
    finish() {
      fold.settle();
      const window = auditedWindow(context, days);
      for (const day of forgiveLateness()) {
        timings.undetermined += lateByDay.get(day) ?? 0;
        timings.late -= lateByDay.get(day) ?? 0;
      }
      const judges = { store, links, window, context };
      const versions = groupVersions(requirements);
      const items = versions.map((indexes) =>
        joinVersions(
          indexes.map((index) => requirements[index]!),
          indexes.map((index) => judgeItem(requirements[index]!, states[index] ?? [], judges)),
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
        findings: stampFindings(store.kept(), context),
        rules: store.texts(),
        summary: summarise(items, {
          findings: versions.map((indexes) => indexes.reduce((sum, index) => sum + store.countOf(index), 0)),
          timeliness: {
            numerator: timings['on-time'],
            denominator: timings['on-time'] + timings.late,
            undetermined: timings.undetermined,
          },
          entries,
        }),
        unmatched: doubtful.finish(),
        notChecked: whatWasNotChecked(items, states.flat(), {
          ...undatable,
          outsideValidity: fold.outside(),
          missingWithoutHistory: hasHistory ? 0 : countMissing(items),
        }),
        tailoring: silencedRules(rules, profile),
        period: {
          from: isEmpty ? undefined : window.from,
          to: isEmpty ? undefined : window.to,
          stated: window.stated,
        },
      };
    },
  };
}
