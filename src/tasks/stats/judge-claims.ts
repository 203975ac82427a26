import type { Claim, ClaimComparison, Claims } from '../../model/claims.ts';
import { dayOfIso, isoOfDay } from '../../model/plain-date.ts';
import type { Rate } from '../../model/report.ts';
import type {
  ClaimReason,
  NormativeDocuments,
  ReconciledClaim,
  Reconciliation,
} from '../../model/statistics.ts';
import type { ClaimCount } from './claim-counter.ts';

/** Slack for figures that were divided: 67.75 is printed as 67.75, computed as 67.75000000000001. */
const SLACK = 1e-9;

/** A comparison in signs, the same in every language. */
function claimedInSigns({ equals, atLeast, between, on }: ClaimComparison): string {
  if (equals !== undefined) return `= ${equals}`;
  if (atLeast !== undefined) return `>= ${atLeast}`;
  if (between !== undefined) return `${between[0]} <= x < ${between[1]}`;
  return on ?? '';
}

/** The number that a claim prints: its exact value, else its lower bound. */
function claimedNumber({ equals, atLeast, between }: ClaimComparison): number | undefined {
  return equals ?? atLeast ?? between?.[0];
}

/** How far `found` is from the printed number (negative: fewer than claimed); undefined when it satisfies the claim. */
function distanceFrom(comparison: ClaimComparison, found: number): number | undefined {
  const { atLeast, between } = comparison;
  const distance = found - (claimedNumber(comparison) ?? found);
  const isEqual = Math.abs(distance) < SLACK;
  if (isEqual) return undefined;
  if (atLeast !== undefined && distance > 0) return undefined;
  if (between !== undefined && distance > 0 && found < between[1] - SLACK) return undefined;
  return distance;
}

/** What the list shows, as far as claims ask for it. */
export interface ShownFigures {
  /** The figures are those of the period that the report is about. */
  readonly isSamePeriod: boolean;
  readonly monthlyMean: number | null;
  /** True when entries reach from the first to the last month of the claimed period. */
  readonly coversPeriod: boolean;
  readonly onTime: Rate;
  readonly withinStatutory: Rate;
  readonly documents: NormativeDocuments;
  countOf(claim: Claim): ClaimCount | undefined;
}

/** A verdict without what is the same for every claim. */
type Judged = Pick<ReconciledClaim, 'verdict' | 'found' | 'difference' | 'reason'>;

/** News of an event follows within a month, or it is about something else. */
const NEWS_DAYS = 31;

const undetermined = (reason: ClaimReason, found?: number): Judged => ({
  verdict: 'undetermined',
  reason,
  ...(found === undefined ? {} : { found }),
});

function compare(claim: Claim, found: number): Judged {
  const difference = distanceFrom(claim.comparison, found);
  return difference === undefined ? { verdict: 'agrees', found } : { verdict: 'differs', found, difference };
}

/** A count that undated entries could still raise is only certain where they cannot change the verdict. */
function compareCount(claim: Claim, dated: number, undated: number): Judged {
  const judged = compare(claim, dated);
  if (undated === 0) return judged;
  const most = compare(claim, dated + undated);
  const isCertain =
    judged.verdict === most.verdict && Math.sign(judged.difference ?? 0) === Math.sign(most.difference ?? 0);
  return isCertain ? judged : undetermined('undated-entries', dated);
}

function judgeCount(claim: Claim, shown: ShownFigures): Judged {
  const { filter } = claim;
  const { dated = 0, undated = 0 } = shown.countOf(claim) ?? {};
  // A document number is exact; words may have been chosen otherwise.
  const isWorded = filter !== undefined && filter.documentNumbers === undefined;
  if (isWorded && dated + undated === 0) return undetermined('nothing-found', 0);
  const judged = compareCount(claim, dated, undated);
  // A list that stops in May cannot refute a figure for the year.
  const isTooFew = judged.verdict === 'differs' && (judged.difference ?? 0) < 0;
  return isTooFew && !shown.coversPeriod ? undetermined('list-too-short', dated) : judged;
}

function judgeEvent(claim: Claim, shown: ShownFigures): Judged {
  const day = dayOfIso(claim.comparison.on ?? '');
  const all = shown.countOf(claim)?.told ?? [];
  if (day === undefined) return undetermined('nothing-found');
  const told = all.filter(({ on }) => on >= day && on <= day + NEWS_DAYS);
  const proving = told.filter(({ writtenOn, named }) =>
    named.length === 0
      ? writtenOn === undefined || writtenOn >= day
      : named.some(({ from, to }) => from <= day && day <= to),
  );
  if (proving.length > 0)
    return { verdict: 'agrees', found: isoOfDay(Math.min(...proving.map(({ on }) => on))) };
  // It may be another event of the kind: neither proof nor contradiction.
  const others = told.map(({ on, writtenOn = on, named }) => named[0]?.from ?? writtenOn);
  return others.length === 0
    ? undetermined('nothing-found')
    : { ...undetermined('other-day'), found: isoOfDay(Math.min(...others)) };
}

/** The number that another claim of the file prints. */
function numberOf(id: string, claims: Claims): number | undefined {
  const other = claims.claims.find((claim) => claim.id === id);
  return other === undefined ? undefined : claimedNumber(other.comparison);
}

function judgeArithmetic(claim: Claim, claims: Claims): Judged {
  const { quantity } = claim;
  if (quantity.kind === 'sum') {
    const parts = quantity.of.map((id) => numberOf(id, claims) ?? 0);
    return compare(
      claim,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
  if (quantity.kind !== 'quotient') return undetermined('needs-ledger');
  const [whole, by] = quantity.of;
  const divisor = typeof by === 'number' ? by : numberOf(by, claims);
  return compare(claim, (numberOf(whole, claims) ?? 0) / (divisor ?? 1));
}

/** No row has a limit of its own. What is later than the Regulation allows is late by any; what is not may be late by a limit that is not known. */
function judgeByStatute(claim: Claim, { numerator, denominator }: Rate): Judged {
  if (denominator === 0) return undetermined('no-dates');
  if (claim.quantity.kind !== 'late') return undetermined('no-limits');
  const late = denominator - numerator;
  const isProved = claim.comparison.atLeast !== undefined && late >= claim.comparison.atLeast && late > 0;
  return isProved ? { verdict: 'agrees', found: late } : undetermined('no-limits', late);
}

/** Rows that cannot be judged could be late or not: the figure lies between two ends, and only outside them it differs for certain. */
function judgeTimeliness(claim: Claim, shown: ShownFigures): Judged {
  const { numerator, denominator, undetermined: open } = shown.onTime;
  if (denominator === 0) return judgeByStatute(claim, shown.withinStatutory);
  const isLate = claim.quantity.kind === 'late';
  const late = denominator - numerator;
  const all = denominator + open;
  const found = isLate ? late : numerator / denominator;
  const ends = isLate ? [late, late + open] : [numerator / all, (numerator + open) / all];
  const judged = compare(claim, found);
  if (open === 0) return judged;
  const signs = ends.map((end) => Math.sign(distanceFrom(claim.comparison, end) ?? 0));
  const isCertain = signs.every((sign) => sign === Math.sign(judged.difference ?? 0));
  return isCertain ? judged : undetermined('undated-entries', found);
}

function judgeFromList(claim: Claim, shown: ShownFigures): Judged {
  const { kind } = claim.quantity;
  if (kind === 'count') return judgeCount(claim, shown);
  if (kind === 'event') return judgeEvent(claim, shown);
  if (!shown.isSamePeriod) return undetermined('other-period');
  if (claim.filter !== undefined) return undetermined('filter-not-counted');
  if (kind === 'monthly-mean') {
    if (shown.monthlyMean === null) return undetermined('no-dates');
    const judged = compare(claim, shown.monthlyMean);
    return judged.verdict === 'differs' && !shown.coversPeriod
      ? undetermined('list-too-short', shown.monthlyMean)
      : judged;
  }
  if (kind === 'interpretation-rate') {
    const { interpretationRate, why } = shown.documents;
    if (interpretationRate !== null) return compare(claim, interpretationRate);
    return undetermined(why === 'too-many-documents' ? why : 'no-normative-documents');
  }
  return kind === 'late' || kind === 'on-time-share'
    ? judgeTimeliness(claim, shown)
    : undetermined('needs-ledger');
}

/** A part that is larger than its whole differs, whatever the register says. */
function exceedsWhole(claim: Claim, claims: Claims): Judged | undefined {
  if (claim.partOf === undefined) return undefined;
  const [part, whole] = [claimedNumber(claim.comparison), numberOf(claim.partOf, claims)];
  if (part === undefined || whole === undefined || part <= whole) return undefined;
  return { verdict: 'differs', found: whole, difference: whole - part };
}

function judge(claim: Claim, claims: Claims, shown: ShownFigures): Judged {
  const contradiction = exceedsWhole(claim, claims);
  if (contradiction !== undefined) return contradiction;
  const { kind } = claim.quantity;
  if (kind === 'sum' || kind === 'quotient') return judgeArithmetic(claim, claims);
  return claim.ledger === 'list' ? judgeFromList(claim, shown) : undetermined('needs-ledger');
}

/** Holds every claim of a file against what the list shows. */
export function reconcile(claims: Claims, shown: ShownFigures): Reconciliation {
  const judged = claims.claims.map((claim): ReconciledClaim => {
    const { id, text, where, ledger, comparison, note } = claim;
    return {
      id,
      text,
      ...(where === undefined ? {} : { where }),
      ledger,
      claimed: claimedInSigns(comparison),
      ...judge(claim, claims, shown),
      ...(note === undefined ? {} : { note }),
    };
  });
  const count = (verdict: ReconciledClaim['verdict']) =>
    judged.filter((one) => one.verdict === verdict).length;
  const { id, title, issuer, file, period } = claims;
  return {
    id,
    title,
    issuer,
    file,
    period,
    agrees: count('agrees'),
    differs: count('differs'),
    undetermined: count('undetermined'),
    claims: judged,
  };
}
