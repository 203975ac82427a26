import { disclosures } from '../../model/catalog.ts';
import type { Gate } from '../../model/profile.ts';
import type {
  GapReport,
  GateFailure,
  GroupSummary,
  ItemResult,
  Outcome,
  OutcomeCounts,
  OutcomeReason,
  Rate,
} from '../../model/report.ts';

/** Counts by outcome with their total. */
function countOutcomes(outcomes: Iterable<Outcome>): OutcomeCounts {
  const by: Record<Outcome, number> = {
    met: 0,
    gap: 0,
    pending: 0,
    undetermined: 0,
    exempt: 0,
    'not-applicable': 0,
  };
  let total = 0;
  for (const outcome of outcomes) {
    by[outcome] += 1;
    total += 1;
  }
  return {
    total,
    met: by.met,
    gap: by.gap,
    pending: by.pending,
    undetermined: by.undetermined,
    exempt: by.exempt,
    notApplicable: by['not-applicable'],
  };
}

const keys = ['total', 'met', 'gap', 'pending', 'undetermined', 'exempt', 'notApplicable'] as const;

/**
 * The conservation law: what the catalog holds is met, a gap, pending, undetermined, exempt or not applicable, each once.
 * A report that breaks it must not be written; the error is a defect of the program, not of the input.
 */
function checkConservation(
  what: string,
  whole: OutcomeCounts,
  expected: number,
  parts: readonly OutcomeCounts[] = [whole],
): void {
  const { total, met, gap, pending, undetermined, exempt, notApplicable } = whole;
  const sum = met + gap + pending + undetermined + exempt + notApplicable;
  if (total !== expected || sum !== total)
    throw new Error(`${what} do not add up: ${expected} expected, ${total} counted, ${sum} by outcome`);
  for (const key of keys) {
    const partial = parts.reduce((before, part) => before + part[key], 0);
    if (partial !== whole[key])
      throw new Error(`${what} do not add up by group: ${key} is ${whole[key]}, the groups hold ${partial}`);
  }
}

export type Summary = GapReport['summary'];

/** What the summary needs beside the judged items. */
export interface Tally {
  /** Findings of each item, those beyond the bound of a rule included; same order as the items. */
  readonly findings: readonly number[];
  readonly timeliness: Rate;
  readonly entries: Summary['entries'];
}

interface Group {
  readonly catalog?: string;
  readonly code: string;
  readonly name: string;
  readonly outcomes: Outcome[];
  findings: number;
}

function groupItems(
  items: readonly ItemResult[],
  findings: readonly number[],
  groupOf: (item: ItemResult) => Pick<Group, 'catalog' | 'code' | 'name'>,
): GroupSummary[] {
  const groups = new Map<string, Group>();
  items.forEach((item, index) => {
    const found = groupOf(item);
    const key = `${found.catalog ?? ''}\u0000${found.code}`;
    const group = groups.get(key) ?? { ...found, outcomes: [], findings: 0 };
    group.outcomes.push(item.outcome);
    group.findings += findings[index] ?? 0;
    groups.set(key, group);
  });
  return [...groups.values()].map(({ outcomes, ...group }) => ({
    ...group,
    items: countOutcomes(outcomes),
  }));
}

function countReasons(items: readonly ItemResult[]): Summary['reasons'] {
  const elements = new Map<OutcomeReason, number>();
  const itemsBy = new Map<OutcomeReason, number>();
  for (const item of items) {
    const ofItem = new Set<OutcomeReason>();
    for (const element of item.elements) {
      if (element.outcome === 'met') continue;
      for (const reason of element.reasons) {
        elements.set(reason, (elements.get(reason) ?? 0) + 1);
        ofItem.add(reason);
      }
    }
    for (const reason of ofItem) itemsBy.set(reason, (itemsBy.get(reason) ?? 0) + 1);
  }
  return [...elements]
    .map(([reason, count]) => ({
      reason,
      elements: count,
      items: itemsBy.get(reason) ?? 0,
    }))
    .sort((a, b) => b.elements - a.elements || (a.reason < b.reason ? -1 : 1));
}

/** 五公开 in their order; undefined where no element says which it is. */
function countDisclosures(items: readonly ItemResult[]): Summary['byDisclosure'] {
  const elements = items.flatMap((item) => item.elements);
  const counted = disclosures.flatMap((disclosure) => {
    const own = elements.filter((element) => element.disclosure === disclosure);
    return own.length === 0
      ? []
      : [{ disclosure, elements: countOutcomes(own.map(({ outcome }) => outcome)) }];
  });
  return counted.length === 0 ? undefined : counted;
}

/** All figures of a report. Throws when they do not add up. */
export function summarise(items: readonly ItemResult[], tally: Tally): Summary {
  const elementOutcomes = items.flatMap((item) => item.elements.map(({ outcome }) => outcome));
  const itemCounts = countOutcomes(items.map(({ outcome }) => outcome));
  const elementCounts = countOutcomes(elementOutcomes);
  const byCategory = groupItems(items, tally.findings, (item) => ({
    catalog: item.catalog,
    code: item.category,
    name: item.categoryName,
  }));
  const bySubject = groupItems(items, tally.findings, ({ subject }) => ({
    code: subject,
    name: subject,
  }));
  const byDisclosure = countDisclosures(items);
  const attested = items.flatMap((item) => item.elements).filter((element) => element.attested !== undefined);
  checkConservation('items', itemCounts, items.length);
  checkConservation('elements', elementCounts, elementOutcomes.length);
  checkConservation(
    'items',
    itemCounts,
    items.length,
    byCategory.map((group) => group.items),
  );
  checkConservation(
    'items',
    itemCounts,
    items.length,
    bySubject.map((group) => group.items),
  );
  return {
    items: itemCounts,
    elements: elementCounts,
    coverage: {
      numerator: elementCounts.met,
      denominator: elementCounts.met + elementCounts.gap,
      undetermined: elementCounts.undetermined,
    },
    ...(attested.length === 0 ? {} : { attested: attested.length }),
    timeliness: tally.timeliness,
    byCategory,
    bySubject,
    ...(byDisclosure === undefined ? {} : { byDisclosure }),
    reasons: countReasons(items),
    entries: tally.entries,
  };
}

/** Holds a report against the gate of its profile: thresholds of items with a gap, and vetoes. Accepted findings do not veto. */
export function holdGate(
  { mostGaps, categories = {}, vetoes = [] }: Gate,
  { summary, rules }: Pick<GapReport, 'summary' | 'rules'>,
): NonNullable<GapReport['gate']> {
  const failures: GateFailure[] = [];
  const { gap } = summary.items;
  if (mostGaps !== undefined && gap > mostGaps)
    failures.push({ kind: 'gaps', of: '', count: gap, most: mostGaps });
  for (const [code, most] of Object.entries(categories)) {
    const count = summary.byCategory
      .filter((group) => group.code === code)
      .reduce((sum, group) => sum + group.items.gap, 0);
    if (count > most) failures.push({ kind: 'category', of: code, count, most });
  }
  for (const id of vetoes) {
    const rule = rules.find((one) => one.id === id);
    const count = rule === undefined ? 0 : rule.count - (rule.accepted ?? 0);
    if (count > 0) failures.push({ kind: 'veto', of: id, count, most: 0 });
  }
  return { passed: failures.length === 0, failures };
}
