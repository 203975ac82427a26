import type {
  BaselineReference,
  ComparedGap,
  Comparison,
  GapState,
  GoneGap,
} from '../../model/comparison.ts';
import type { Finding } from '../../model/finding.ts';
import type { GapReport, Outcome } from '../../model/report.ts';
import { byDay, type SavedReport } from './order-baselines.ts';

const yearOf = (iso: string) => Number(iso.slice(0, 4));

/** What `--calendar` laid over each year, in the order in which it was laid. */
function laidIn({ calendar }: GapReport, from: number, to: number): string {
  const { files, added, documents = [] } = calendar;
  // Reports of older versions name the years alone.
  if (files === undefined)
    return added
      .filter((year) => year >= from && year <= to)
      .concat(documents.length > 0 ? [0] : [])
      .join(' ');
  return files
    .flatMap(({ years }) => years)
    .filter(({ year }) => year >= from && year <= to)
    .map(({ year, digest }) => `${year} ${digest}`)
    .join('\n');
}

/**
 * The days from outside by which a finding was counted: those of the years from its start to its due day, and of the year after, whose
 * notice may reach back into December. Nothing for one that no day of rest can move.
 */
function daysOf({ triggeredOn, dueOn }: Finding, report: GapReport): string {
  if (dueOn === undefined) return '';
  return laidIn(report, yearOf(triggeredOn ?? dueOn), yearOf(dueOn) + 1);
}

/** Whether two reports counted by the same days, up to the year in which the later one judges. */
function sameCalendar(earlier: GapReport, later: GapReport): boolean {
  const last = yearOf(later.asOf);
  return laidIn(earlier, 0, last) === laidIn(later, 0, last);
}

/** Notes are no faults: a note that goes away is nothing mended. */
const compared = ({ severity }: Finding) => severity !== 'info';

const judged: ReadonlySet<Outcome> = new Set(['met', 'gap', 'pending']);

/** What is known of a gap before a report. */
interface Past {
  finding: Finding;
  readonly firstSeen: string;
  /** The days by which it was last judged, those of its own years; unknown when only an earlier comparison names it. */
  readonly days: string | undefined;
  /** Set while it is gone. */
  gone: { readonly on: string; readonly how: GoneGap['how'] } | undefined;
}

/** The rules that judge when one document came out: its verdict may change from one to the other. */
const ofPublication: ReadonlySet<string> = new Set(['unpublished-past-due', 'late-publication']);

/** The document that such a finding is about; its row and its day of publication may change between two reports. */
function documentOf({ rule, item, element, entry, triggeredOn }: Finding): string | undefined {
  if (!ofPublication.has(rule) || item === undefined || entry === undefined) return undefined;
  return [item.catalog, item.code, element, entry.title, triggeredOn].join('\u0000');
}

function cutRulesOf(report: GapReport): readonly string[] {
  return report.rules.filter(({ count, listed }) => count > listed).map(({ id }) => id);
}

/** Whether a gap that is gone was judged again, or whether nobody looked. */
function createJudgement(report: GapReport): (finding: Finding) => GoneGap['how'] {
  const items = new Map(report.items.map((item) => [`${item.catalog}\u0000${item.code}`, item]));
  const silenced = new Set(
    report.tailoring.filter(({ change }) => change === 'rule-off').map(({ reason }) => reason),
  );
  const lowered = new Set(
    report.findings.filter((finding) => !compared(finding)).map((finding) => finding.id),
  );
  return ({ rule, id, item, element }) => {
    if (silenced.has(`${rule}: off`) || lowered.has(id)) return 'not-judged';
    if (item === undefined) return 'fixed';
    const result = items.get(`${item.catalog}\u0000${item.code}`);
    if (result === undefined) return 'not-judged';
    const outcome =
      element === undefined ? result.outcome : result.elements.find(({ id }) => id === element)?.outcome;
    return outcome !== undefined && judged.has(outcome) ? 'fixed' : 'not-judged';
  };
}

/** Steps over one report in time: what it has is present, what it has not is gone. Returns the state of each present gap. */
function stepOver(past: Map<string, Past>, report: GapReport): Map<string, GapState> {
  const states = new Map<string, GapState>();
  const present = new Set(report.findings.map(({ id }) => id));
  const changing = new Map(
    [...past].flatMap(([id, gap]) => {
      const key = present.has(id) || gap.gone !== undefined ? undefined : documentOf(gap.finding);
      return key === undefined ? [] : [[key, id] as const];
    }),
  );
  for (const finding of report.findings) {
    if (!compared(finding)) continue;
    const key = past.has(finding.id) ? undefined : documentOf(finding);
    const former = key === undefined ? undefined : changing.get(key);
    const known = past.get(former ?? finding.id);
    // What was unpublished and came out late has changed: it is a gap still, neither fixed nor new.
    if (former !== undefined && key !== undefined) {
      past.delete(former);
      changing.delete(key);
    }
    states.set(
      finding.id,
      known === undefined ? 'new' : known.gone?.how === 'fixed' ? 'regressed' : 'persisting',
    );
    past.set(finding.id, {
      finding,
      firstSeen: known?.firstSeen ?? report.asOf,
      days: daysOf(finding, report),
      gone: undefined,
    });
  }
  const judgedBy = createJudgement(report);
  const howGone = ({ finding, days }: Past) => {
    const how = judgedBy(finding);
    return how === 'fixed' && days !== daysOf(finding, report) ? 'other-calendar' : how;
  };
  for (const [id, gap] of past) {
    // What nobody looked at can still turn out to be fixed.
    if (states.has(id) || gap.gone?.how === 'fixed') continue;
    const how = howGone(gap);
    if (gap.gone?.how !== how) gap.gone = { on: report.asOf, how };
  }
  return states;
}

/** What the oldest baseline itself knew of still earlier reports. */
function recallPast(report: GapReport): Map<string, Past> {
  const past = new Map<string, Past>();
  const { comparison } = report;
  if (comparison === undefined) return past;
  for (const { finding, how, firstSeen, goneOn } of comparison.gone)
    past.set(finding.id, {
      finding,
      firstSeen,
      days: how === 'other-calendar' ? undefined : daysOf(finding, report),
      gone: { on: goneOn, how },
    });
  const findings = new Map(report.findings.map((finding) => [finding.id, finding]));
  for (const { id, firstSeen } of comparison.gaps) {
    const finding = findings.get(id);
    if (finding !== undefined)
      past.set(id, { finding, firstSeen, days: daysOf(finding, report), gone: undefined });
  }
  return past;
}

function referenceTo({ file, report }: SavedReport, current: GapReport): BaselineReference {
  const hashes = ({ catalogs }: GapReport) => catalogs.map(({ id, sha256 }) => `${id} ${sha256}`).join('\n');
  return {
    file,
    asOf: report.asOf,
    sameCatalogs: hashes(report) === hashes(current),
    ...(sameCalendar(report, current) ? {} : { otherCalendar: true }),
    samePeriod: report.period.from === current.period.from && report.period.to === current.period.to,
  };
}

/**
 * This report beside earlier ones of the same agency, by the identity of each gap: fixing one and causing another under the same
 * rule shows as both. `baselines` may come in any order.
 */
export function compareReports(report: GapReport, baselines: readonly SavedReport[]): Comparison {
  const ordered = byDay(baselines);
  const cutRules = [
    ...new Set([...ordered.map((baseline) => baseline.report), report].flatMap(cutRulesOf)),
  ].sort();
  const whole = (one: GapReport): GapReport => ({
    ...one,
    findings: one.findings.filter(({ rule }) => !cutRules.includes(rule)),
  });
  const first = ordered[0];
  const past = first === undefined ? new Map<string, Past>() : recallPast(whole(first.report));
  for (const baseline of ordered) stepOver(past, whole(baseline.report));
  const states = stepOver(past, whole(report));
  const gaps: ComparedGap[] = [...states].map(([id, state]) => ({
    id,
    state,
    firstSeen: past.get(id)?.firstSeen ?? report.asOf,
  }));
  const gone = [...past.values()].flatMap(({ finding, firstSeen, gone: when }): readonly GoneGap[] =>
    when === undefined || cutRules.includes(finding.rule)
      ? []
      : [{ finding, how: when.how, firstSeen, goneOn: when.on }],
  );
  const latest = gone.filter(({ goneOn }) => goneOn === report.asOf);
  const byOtherDays = latest.filter(({ how }) => how === 'other-calendar').length;
  const count = (state: GapState) => gaps.filter((gap) => gap.state === state).length;
  return {
    baselines: ordered.map((baseline) => referenceTo(baseline, report)),
    counts: {
      new: count('new'),
      persisting: count('persisting'),
      regressed: count('regressed'),
      fixed: latest.filter(({ how }) => how === 'fixed').length,
      notJudged: latest.filter(({ how }) => how === 'not-judged').length,
      ...(byOtherDays === 0 ? {} : { otherCalendar: byOtherDays }),
    },
    gaps,
    gone,
    cutRules,
  };
}
