import type { GapReport, Rate } from '../../model/report.ts';
import type { AgencyScore, PartScore, ScorePart, Scoring } from '../../model/scoreboard.ts';

/** Down to hundredths, with room for the error of binary fractions: full marks mean that nothing is missing. */
function roundDown(points: number): number {
  return Math.floor(points * 100 + 1e-6) / 100;
}

function countsOf(report: GapReport): ReadonlyMap<string, number> {
  return new Map(report.rules.map(({ id, count }) => [id, count]));
}

function scoreRate({ id, weight }: ScorePart, rate: Rate): PartScore {
  if (rate.denominator === 0) return { part: id, applies: false, points: 0 };
  return { part: id, applies: true, points: roundDown((weight * rate.numerator) / rate.denominator) };
}

function scorePart(part: ScorePart, report: GapReport): PartScore {
  if (part.measure !== 'findings') return scoreRate(part, report.summary[part.measure]);
  if (report.summary.entries.total === 0) return { part: part.id, applies: false, points: 0 };
  const counts = countsOf(report);
  const lost = (part.deductions ?? []).reduce(
    (sum, { rule, points }) => sum + points * (counts.get(rule) ?? 0),
    0,
  );
  return { part: part.id, applies: true, points: roundDown(Math.max(0, part.weight - lost)) };
}

/**
 * An agency's score: each part by its own measure; a part that does not apply is left out and the others are scaled up to the total,
 * so that nobody loses for what is not owed. A veto gives the lowest grade and leaves the score as it is.
 */
export function scoreReport(report: GapReport, index: number, scoring: Scoring): AgencyScore {
  const counts = countsOf(report);
  const parts = scoring.parts.map((part) => scorePart(part, report));
  const applying = parts.filter(({ applies }) => applies);
  const weightOf = (id: string) => scoring.parts.find((part) => part.id === id)?.weight ?? 0;
  const weights = applying.reduce((sum, { part }) => sum + weightOf(part), 0);
  const points = applying.reduce((sum, part) => sum + part.points, 0);
  const vetoes = scoring.vetoes
    .filter(({ rule, atLeast }) => (counts.get(rule) ?? 0) >= atLeast)
    .map(({ rule }) => rule);
  const bySeverity = (severity: string) =>
    report.rules.filter((rule) => rule.severity === severity).reduce((sum, { count }) => sum + count, 0);
  const { items, coverage, timeliness, byCategory } = report.summary;
  const shared = {
    index,
    agency: report.agency,
    catalogs: report.catalogs.map(({ sha256 }) => sha256),
    items,
    findings: { error: bySeverity('error'), warning: bySeverity('warning') },
    coverage,
    timeliness,
    byCategory,
    parts,
    vetoes,
    ...(report.gate === undefined ? {} : { gate: report.gate }),
    ...(report.comparison === undefined ? {} : { change: report.comparison.counts }),
  };
  if (weights === 0) return shared;
  const score = roundDown((points * scoring.total) / weights);
  const reached = scoring.grades.findIndex(({ atLeast }) => score >= atLeast);
  const lowest = scoring.grades.length - 1;
  return { ...shared, score, grade: vetoes.length > 0 || reached === -1 ? lowest : reached };
}
