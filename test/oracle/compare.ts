/** Holds mulu's report of a case against the oracle's verdict, and says where they part. */
import { asFiles } from './as-files.ts';
import type { Case } from './case.ts';
import { judge } from './judge.ts';
import type { GapReport } from './model.ts';
import type { RunMulu } from './run-mulu.ts';
import { type ExpectedFinding, fold, type Verdict } from './verdict.ts';

const compared = new Set([
  'missing-element',
  'late-publication',
  'unpublished-past-due',
  'early-publication',
  'missed-period',
  'too-few',
  'missed-day',
  'stale-column',
  'short-display',
  'overdue-take-down',
  'missing-follow-up',
  'late-follow-up',
  'low-ratio',
  'lapsed',
  'wrong-channel',
  'undated-entry',
  'implausible-date',
  'duplicate-entry',
  'exemption-expired',
  'exemption-unused',
  'exemption-contradicted',
  'zero-report-contradicted',
]);

export interface Disagreement {
  /** Equal for disagreements of the same kind. */
  readonly kind: string;
  readonly text: string;
}

function limitKind(of: Case, item: string, element: string | undefined): string {
  const found = of.items.find(({ code }) => code === item)?.elements.find(({ id }) => id === element);
  return found === undefined ? '-' : `${found.nature} ${found.limit?.meaning.kind ?? 'no limit'}`;
}

function compareElements(of: Case, { elements }: Verdict, report: GapReport): Disagreement[] {
  const out: Disagreement[] = [];
  for (const { item, element, may, voices } of elements) {
    const result = report.items.find(({ code }) => code === item)?.elements.find(({ id }) => id === element);
    const said = result?.outcome;
    if (said !== undefined && may.has(said)) continue;
    const kind = limitKind(of, item, element);
    out.push({
      kind: `${kind}: ${said ?? 'absent'}, not ${[...may].join('/')}`,
      text: `${item}/${element} (${kind}): mulu says ${said} ${result?.reasons.join(' ') ?? ''}; the oracle ${[...may].join(' or ')}: ${voices.map(({ why, may: outcomes }) => `${why} → ${outcomes.join('/')}`).join('; ')}`,
    });
  }
  if (out.length > 0) return out;
  // Only where every element agrees does an item's own outcome say anything.
  for (const { code, outcome, elements: results } of report.items) {
    if (of.profile.excluded.includes(code)) continue;
    const folded = fold(results.map((one) => [one.outcome]));
    if (!folded.has(outcome)) {
      out.push({
        kind: `item of ${results
          .map((one) => one.outcome)
          .sort()
          .join('+')}: ${outcome}`,
        text: `${code}: mulu says ${outcome} of ${results.map((one) => one.outcome).join(', ')}; the oracle ${[...folded].join(' or ')}`,
      });
    }
  }
  return out;
}

function fits(
  expected: ExpectedFinding,
  rule: string,
  item: string | undefined,
  element: string | undefined,
  row: number | undefined,
): boolean {
  if (expected.rule !== '*' && expected.rule !== rule && expected.or?.includes(rule) !== true) return false;
  // A finding may concern a row alone, without its item.
  if (item === undefined) return row !== undefined && expected.rows?.includes(row) === true;
  if (item !== expected.item) return false;
  if (element !== undefined && expected.element !== undefined && element !== expected.element) return false;
  return expected.rows === undefined || row === undefined || expected.rows.includes(row);
}

/** Findings that are about several are asked for once. */
function distinct(findings: readonly ExpectedFinding[]): ExpectedFinding[] {
  const out: ExpectedFinding[] = [];
  for (const finding of findings) {
    const at = out.findIndex(
      (one) =>
        one.many === true &&
        finding.many === true &&
        one.rule === finding.rule &&
        one.item === finding.item &&
        one.element === finding.element &&
        `${one.rows}` === `${finding.rows}`,
    );
    const same = out[at];
    if (same === undefined) out.push(finding);
    else if (finding.sure) out[at] = finding;
  }
  return out;
}

function compareFindings(of: Case, verdict: Verdict, report: GapReport): Disagreement[] {
  const out: Disagreement[] = [];
  const open = distinct(verdict.findings)
    .map((expected) => ({ expected, met: 0 }))
    .sort((a, b) => Number(b.expected.sure) - Number(a.expected.sure));
  for (const finding of report.findings) {
    if (!compared.has(finding.rule)) continue;
    const periods = finding.facts?.periods;
    for (let left = typeof periods === 'number' ? periods : 1; left > 0; left -= 1) {
      const candidates = open.filter(({ expected }) =>
        fits(expected, finding.rule, finding.item?.code, finding.element, finding.entry?.row),
      );
      const chosen =
        candidates.find(({ expected, met }) => met === 0 && expected.sure) ??
        candidates.find(({ expected, met }) => met === 0 || expected.many === true);
      if (chosen !== undefined) {
        chosen.met += 1;
        continue;
      }
      const kind = limitKind(of, finding.item?.code ?? '', finding.element);
      out.push({
        kind: `${kind}: a needless ${finding.rule}`,
        text: `a needless finding: ${finding.rule} ${finding.item?.code ?? ''}/${finding.element ?? ''} row ${finding.entry?.row ?? '-'} ${JSON.stringify(finding.facts ?? {})} ${finding.dueOn ?? ''} ${finding.limit ?? ''}`,
      });
      break;
    }
  }
  for (const { expected, met } of open) {
    if (!expected.sure || met > 0) continue;
    const kind = limitKind(of, expected.item, expected.element);
    out.push({
      kind: `${kind}: no ${expected.rule}`,
      text: `a finding that is not there: ${expected.rule} ${expected.item}/${expected.element ?? ''} row ${expected.rows?.join(' or ') ?? '-'}`,
    });
  }
  return out;
}

/** What a report must never say of itself, whatever the case: gaps without an error, errors without a gap, sums that do not add up. */
function contradictions(report: GapReport): Disagreement[] {
  const out: Disagreement[] = [];
  for (const { code, outcome, elements } of report.items) {
    for (const element of elements) {
      const errors = report.findings.filter(
        (one) => one.item?.code === code && one.element === element.id && one.severity === 'error',
      );
      const rules = report.findings
        .filter((one) => one.item?.code === code && one.element === element.id)
        .map(({ rule }) => rule);
      if (element.outcome === 'gap' && errors.length === 0) {
        out.push({
          kind: `a gap without an error: ${[...new Set(rules)].sort().join(' ')}`,
          text: `${code}/${element.id} is a gap, yet none of its findings is an error: ${rules.join(', ')}; the exit code is 0`,
        });
      }
      if (element.outcome !== 'gap' && errors.length > 0) {
        out.push({
          kind: `an error without a gap: ${errors[0]?.rule}`,
          text: `${code}/${element.id} is ${element.outcome}, yet it has an error: ${errors.map(({ rule }) => rule).join(', ')}`,
        });
      }
    }
    if ((outcome === 'gap') !== elements.some((one) => one.outcome === 'gap'))
      out.push({ kind: 'an item and its elements', text: `${code} is ${outcome}` });
  }
  const { total, met, gap, pending, undetermined, exempt, notApplicable } = report.summary.items;
  if (total !== met + gap + pending + undetermined + exempt + notApplicable || total !== report.items.length)
    out.push({ kind: 'sums', text: JSON.stringify(report.summary.items) });
  return out;
}

export async function compareCase(of: Case, run: RunMulu): Promise<Disagreement[]> {
  const verdict = judge(of);
  let report: GapReport;
  try {
    report = await run(asFiles(of));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      {
        kind: `refused: ${message
          .replace(/^.*?catalog\/|^\S+oracle-\w+\//, '')
          .replace(/\d+/g, '#')
          .slice(0, 90)}`,
        text: message,
      },
    ];
  }
  return [
    ...compareElements(of, verdict, report),
    ...compareFindings(of, verdict, report),
    ...contradictions(report),
  ];
}
