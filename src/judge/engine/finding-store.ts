import type { Profile, Severity } from '../../model/profile.ts';
import type { GapReport, RuleText } from '../../model/report.ts';
import type { SeenEntry } from '../facts/seen-entry.ts';
import type { Observation, Rule } from '../rules/rule.ts';

/** An observation with the rule and the subject that it came from, not yet worded as a finding. */
export interface StoredObservation {
  readonly rule: Rule;
  readonly order: number;
  readonly severity: Severity;
  readonly observation: Observation;
  readonly entry: SeenEntry | undefined;
  readonly requirement: number | undefined;
  readonly element: number | undefined;
}

/**
 * Place of a stored observation in the report: items in catalog order, then what concerns the list, then rules, then rows.
 * Two infinities subtract to NaN, which `||` passes over: without an item they are equal there.
 */
function comparePlaces(a: StoredObservation, b: StoredObservation): number {
  return (
    (a.requirement ?? Infinity) - (b.requirement ?? Infinity) ||
    (a.element ?? -1) - (b.element ?? -1) ||
    a.order - b.order ||
    compareRows(a, b)
  );
}

function compareRows(a: StoredObservation, b: StoredObservation): number {
  return (
    (a.entry?.ordinal ?? -1) - (b.entry?.ordinal ?? -1) ||
    (a.requirement ?? -1) - (b.requirement ?? -1) ||
    (a.element ?? -1) - (b.element ?? -1) ||
    compareTexts(a.observation.identity ?? '', b.observation.identity ?? '')
  );
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function placeOf(
  requirement: number | undefined,
  element: number | undefined,
  { file, sheet, row }: Pick<SeenEntry, 'file' | 'sheet' | 'row'>,
): string {
  return [requirement ?? '', element ?? '', file, sheet, row].join('\u0000');
}

/** The observations of one rule: the lowest rows up to a bound, the rest counted. */
interface Shelf {
  readonly rule: Rule;
  readonly order: number;
  readonly severity: Severity | 'off';
  readonly kept: StoredObservation[];
  count: number;
  /** Observations taken back, by their place. */
  readonly withdrawn: Set<string>;
  /** Rows beyond this one cannot get in any more. */
  lastOrdinal: number;
}

export interface FindingStore {
  /** False when the rule is silenced or the row lies beyond its bound; the observation is counted all the same. */
  wants(rule: Rule, ordinal: number, requirement: number | undefined): boolean;
  add(
    rule: Rule,
    observation: Observation,
    entry: SeenEntry | undefined,
    requirement: number | undefined,
    element: number | undefined,
  ): void;
  /** Takes back a number of observations of a rule, about a requirement or about none, from the counts. */
  withdraw(rule: Rule, requirement: number | undefined, count: number): void;
  /** Forgets the kept observations of a rule that have been withdrawn. */
  drop(rule: Rule, isWithdrawn: (observation: Observation) => boolean): void;
  /** Takes back what a rule saw at one entry. */
  withdrawEntry(
    rule: Rule,
    requirement: number | undefined,
    element: number | undefined,
    entry: Pick<SeenEntry, 'file' | 'sheet' | 'row'>,
  ): void;
  /** What was kept, in report order. */
  kept(): StoredObservation[];
  texts(): RuleText[];
  countOf(requirement: number): number;
}

/** The profile's word on a rule, else the rule's own. */
export function severityOf({ severity }: Profile, { meta }: Rule): Severity | 'off' {
  return severity[meta.id] ?? meta.severity;
}

/** Rules that the profile silences or re-grades, for the list of tailorings: nothing is tailored away silently. */
export function regradedRules(rules: readonly Rule[], profile: Profile): GapReport['tailoring'] {
  return rules.flatMap((rule) => {
    const severity = severityOf(profile, rule);
    if (severity === rule.meta.severity) return [];
    const change = severity === 'off' ? 'rule-off' : 'rule-severity';
    return [{ change, reason: `${rule.meta.id}: ${severity}` }];
  });
}

/** Keeps at most `bound` observations of each rule, those of the lowest rows, and counts all. */
export function createFindingStore(
  rules: readonly Rule[],
  profile: Profile,
  requirements: number,
  bound: number,
): FindingStore {
  const counts = new Uint32Array(requirements);
  const shelves = new Map<Rule, Shelf>(
    rules.map((rule, order) => [
      rule,
      {
        rule,
        order,
        severity: severityOf(profile, rule),
        kept: [],
        count: 0,
        withdrawn: new Set(),
        lastOrdinal: Infinity,
      },
    ]),
  );

  function shelfOf(rule: Rule): Shelf {
    const shelf = shelves.get(rule);
    if (shelf === undefined) throw new Error(`rule ${rule.meta.id} is not registered`);
    return shelf;
  }

  function lower(shelf: Shelf, requirement: number | undefined, count: number): void {
    if (shelf.severity === 'off') return;
    shelf.count -= count;
    if (requirement !== undefined) counts[requirement] = (counts[requirement] ?? 0) - count;
  }

  function cut(shelf: Shelf): void {
    shelf.kept.sort(compareRows);
    shelf.kept.length = Math.min(shelf.kept.length, bound);
    shelf.lastOrdinal = shelf.kept[bound - 1]?.entry?.ordinal ?? Infinity;
  }

  return {
    wants(rule, ordinal, requirement) {
      const shelf = shelfOf(rule);
      if (shelf.severity === 'off') return false;
      if (ordinal <= shelf.lastOrdinal) return true;
      shelf.count += 1;
      if (requirement !== undefined) counts[requirement] = (counts[requirement] ?? 0) + 1;
      return false;
    },
    add(rule, observation, entry, requirement, element) {
      const shelf = shelfOf(rule);
      const { order, severity, kept } = shelf;
      if (severity === 'off') return;
      shelf.count += 1;
      if (requirement !== undefined) counts[requirement] = (counts[requirement] ?? 0) + 1;
      kept.push({
        rule,
        order,
        severity,
        observation,
        entry,
        requirement,
        element,
      });
      if (kept.length === bound || kept.length >= 2 * bound) cut(shelf);
    },
    withdraw(rule, requirement, count) {
      lower(shelfOf(rule), requirement, count);
    },
    drop(rule, isWithdrawn) {
      const { kept } = shelfOf(rule);
      const left = kept.filter(({ observation }) => !isWithdrawn(observation));
      kept.splice(0, kept.length, ...left);
    },
    withdrawEntry(rule, requirement, element, entry) {
      const shelf = shelfOf(rule);
      lower(shelf, requirement, 1);
      shelf.withdrawn.add(placeOf(requirement, element, entry));
    },
    kept() {
      const all: StoredObservation[] = [];
      for (const shelf of shelves.values()) {
        const { kept, withdrawn } = shelf;
        if (withdrawn.size > 0) {
          const left = kept.filter(
            ({ requirement, element, entry }) =>
              entry === undefined || !withdrawn.has(placeOf(requirement, element, entry)),
          );
          kept.splice(0, kept.length, ...left);
          withdrawn.clear();
        }
        cut(shelf);
        for (const stored of shelf.kept) all.push(stored);
      }
      return all.sort(comparePlaces);
    },
    texts() {
      return [...shelves.values()].flatMap(({ rule, severity, count, kept }) =>
        severity === 'off' || count === 0
          ? []
          : [
              {
                id: rule.meta.id,
                severity,
                count,
                listed: Math.min(kept.length, bound),
              },
            ],
      );
    },
    countOf: (requirement) => counts[requirement] ?? 0,
  };
}
