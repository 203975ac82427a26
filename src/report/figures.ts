import type { Language } from '../model/language.ts';
import type { GapReport, OutcomeCounts, Rate } from '../model/report.ts';
import { countOf, outcomeNames, outcomeOrder } from '../words/labels/outcomes.ts';
import { sentences } from '../words/labels/sentences.ts';
import { isOfAnotherPeriod } from './heading.ts';

/** `79.5%`, rounded down so that 100% means all; a dash when nothing is owed. */
export function percentOf(rate: Rate): string {
  if (rate.denominator === 0) return '-';
  const tenths = Math.floor((rate.numerator / rate.denominator) * 1000);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

function rateFacts(rate: Rate) {
  return {
    met: rate.numerator,
    owed: rate.denominator,
    percent: percentOf(rate),
    undetermined: rate.undetermined,
  };
}

/** Coverage in words, with what it leaves out. */
export function describeCoverage(report: GapReport, language: Language): string {
  const { coverage, attested = 0 } = report.summary;
  if (isOfAnotherPeriod(report)) {
    const { numerator: met, denominator: owed } = coverage;
    return sentences.coverageOfAnotherPeriod[language]({ met, owed });
  }
  return sentences.coverage[language]({ ...rateFacts(coverage), attested });
}

/** Timeliness in words, with what it leaves out. */
export function describeTimeliness(report: GapReport, language: Language): string {
  const { timeliness } = report.summary;
  if (isOfAnotherPeriod(report))
    return sentences.timelinessOfAnotherPeriod[language]({ datable: timeliness.denominator });
  return sentences.timeliness[language](rateFacts(timeliness));
}

/** True when the outcomes add up to the total: nothing vanished. */
export function addsUp(counts: OutcomeCounts): boolean {
  return outcomeOrder.reduce((sum, outcome) => sum + countOf(counts, outcome), 0) === counts.total;
}

/** Conservation law: `146 = 达标 62 + 存在问题 21 + …`, and whether it holds. */
export function describeConservation(counts: OutcomeCounts, language: Language): string {
  const parts = outcomeOrder.map(
    (outcome) => `${outcomeNames[outcome][language]} ${countOf(counts, outcome)}`,
  );
  const holds = addsUp(counts);
  return sentences.conservation[language]({
    sum: `${counts.total} ${holds ? '=' : '≠'} ${parts.join(' + ')}`,
    holds,
  });
}

/** How the names of all catalogs' items are known: seen in a published copy, summed up from the sentences of a document, or neither. */
export function countVerified(report: GapReport): {
  readonly verified: number;
  readonly summed: number;
  readonly total: number;
} {
  let verified = 0;
  let summed = 0;
  let total = 0;
  for (const catalog of report.catalogs) {
    verified += catalog.provenance.verified;
    summed += catalog.provenance.document;
    total += catalog.items;
  }
  return { verified, summed, total };
}
