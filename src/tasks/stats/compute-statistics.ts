import { buildRequirements } from '../../catalog/tailor/requirements.ts';
import { version } from '../../generated/version.ts';
import { startEvaluation } from '../../judge/engine/evaluate.ts';
import { isInPeriod } from '../../judge/facts/audited-period.ts';
import { rules } from '../../judge/rules/index.ts';
import { compileMatcher } from '../../match/compile-matcher.ts';
import type { Claims } from '../../model/claims.ts';
import { type Day, dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import type { Statistics } from '../../model/statistics.ts';
import { InputError } from '../../words/problems/problem.ts';
import { type AuditRequest, tablesOf } from '../audit.ts';
import { readLists } from '../open/lists.ts';
import { countClaims, hasNoPublicationDay } from './claim-counter.ts';
import { monthOf, startPublicationCount } from './count-publications.ts';
import { reconcile } from './judge-claims.ts';
import { countDocuments, type DaySpan } from './normative-documents.ts';

/** What an audit depends on, and a published report whose figures are held against the list. */
export interface StatisticsRequest extends AuditRequest {
  readonly claims?: Claims;
}

const forgivingRules = rules.filter((rule) => rule.scope === 'list' && rule.forgives !== undefined);

const monthName = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Months of the window up to the day of judgement, empty ones included; the whole history is not listed for one stray date. */
function countMonths(months: ReadonlyMap<number, number>, window: DaySpan | undefined, asOf: Day) {
  if (window === undefined) return { placed: 0, figures: { byMonth: [], months: 0, monthlyMean: null } };
  const first = monthOf(window.from);
  const last = monthOf(Math.min(window.to, asOf));
  const byMonth: { month: string; count: number }[] = [];
  let placed = 0;
  for (let month = first; month <= last && byMonth.length < 1200; month += 1) {
    const count = months.get(month) ?? 0;
    placed += count;
    byMonth.push({ month: monthName(month), count });
  }
  const monthlyMean = byMonth.length === 0 ? null : placed / byMonth.length;
  return { placed, figures: { byMonth, months: byMonth.length, monthlyMean } };
}

function spanOf(from: Day | undefined, to: Day | undefined): DaySpan | undefined {
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** One pass over the lists: what an annual report counts, and what a published one claimed. */
export async function computeStatistics(request: StatisticsRequest): Promise<Statistics> {
  const { profile, calendar, asOf, claims } = request;
  const { requirements, problems } = buildRequirements(
    request.catalogs.map(({ catalog }) => catalog),
    profile,
  );
  if (problems.some(({ severity }) => severity === 'error')) throw new InputError(problems);
  const period = {
    from: request.period?.from,
    to: request.period?.to,
    stated: request.period !== undefined,
  };
  const context = { asOf, calendar, requirements, profile, period };
  const matcher = compileMatcher(requirements, request.mapping, tablesOf(request));
  // Only the timing of what answers an item, the days that prove no lateness, and the window that the dates span.
  const evaluation = startEvaluation(context, forgivingRules);
  const publications = startPublicationCount(requirements, calendar, asOf, profile);
  const documents = countDocuments(asOf);
  const claimed = claims === undefined ? undefined : claimedSpan(claims);
  const counter =
    claims === undefined || claimed === undefined ? undefined : countClaims(claims.claims, claimed);
  const entries = { total: 0, outOfPeriod: 0, undated: 0 };

  const inputs = await readLists(request.lists, (batch) => {
    for (const entry of batch) {
      entries.total += 1;
      counter?.take(entry);
      const isUndated = hasNoPublicationDay(entry);
      if (!isUndated) documents.take(entry);
      // Figures are of what was published in the period, whenever it was formed.
      const day = entry.publishedOn ?? entry.formedOn;
      if (day !== undefined && !isInPeriod(day, context)) {
        entries.outOfPeriod += 1;
        continue;
      }
      const result = matcher.match(entry);
      evaluation.take(entry, result);
      if (isUndated) entries.undated += 1;
      else publications.take(entry, result);
    }
  });

  const { period: found, summary } = evaluation.finish();
  const window = spanOf(found.from, found.to);
  const counts = publications.counts();
  const byMonth = countMonths(publications.months(), window, asOf);
  const [byCategory, byColumn, byChannel, byPublisher, bySubject] = publications.tallies();
  if (!byCategory || !byColumn || !byChannel || !byPublisher || !bySubject)
    throw new Error('a dimension of the count is missing');
  const normativeDocuments = documents.finish(window);
  return {
    schemaVersion: '1.0',
    tool: { name: 'mulu', version },
    agency: profile.agency,
    catalogs: request.catalogs.map(({ reference: { id, title, sha256 } }) => ({ id, title, sha256 })),
    period: {
      from: window === undefined ? null : isoOfDay(window.from),
      to: window === undefined ? null : isoOfDay(window.to),
      stated: period.stated,
    },
    asOf: isoOfDay(asOf),
    inputs: inputs.map((list) => ({ file: list.file, entries: list.entries })),
    entries: { ...entries, repeated: counts.repeated },
    publications: { total: counts.total, outsideMonths: counts.total - byMonth.placed, ...byMonth.figures },
    byCategory,
    byColumn,
    byChannel,
    byPublisher,
    bySubject,
    normativeDocuments,
    daysToPublish: publications.publishing.days(),
    onTime: summary.timeliness,
    withinStatutory: publications.publishing.statutory(),
    reconciliation:
      claims === undefined || claimed === undefined
        ? null
        : reconcile(claims, {
            isSamePeriod: window?.from === claimed.from && window.to === claimed.to,
            monthlyMean: byMonth.figures.monthlyMean,
            coversPeriod: coversEnds(publications.months(), claimed),
            onTime: summary.timeliness,
            withinStatutory: publications.publishing.statutory(),
            documents: normativeDocuments,
            countOf: (claim) => counter?.countOf(claim),
          }),
  };
}

function claimedSpan(claims: Claims): DaySpan | undefined {
  return spanOf(dayOfIso(claims.period.from), dayOfIso(claims.period.to));
}

/** Something was published in the first and in the last month. */
function coversEnds(months: ReadonlyMap<number, number>, { from, to }: DaySpan): boolean {
  return (months.get(monthOf(from)) ?? 0) > 0 && (months.get(monthOf(to)) ?? 0) > 0;
}
