import { summarise } from '../judge/engine/summary.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Finding } from '../model/finding.ts';
import type { GapReport, ItemResult, Selection } from '../model/report.ts';
import { namesIn } from '../model/tables.ts';
import { nearest } from '../text/nearest.ts';
import { problem } from '../words/problems/index.ts';
import { InputError, type Problem } from '../words/problems/problem.ts';
import { ruleTexts } from '../words/rules/index.ts';

/** The option and what it can name in a report. */
const known: Readonly<
  Record<
    keyof Selection,
    { readonly option: string; readonly names: (report: GapReport) => readonly (string | undefined)[] }
  >
> = {
  items: { option: '--item', names: ({ items }) => items.map(({ code }) => code) },
  categories: { option: '--category', names: ({ items }) => items.map(({ category }) => category) },
  sections: { option: '--section', names: ({ items }) => items.map(({ section }) => section) },
  rules: { option: '--rule', names: () => ruleTexts.map(({ id }) => id) },
};

function unknownNames(report: GapReport, selection: Selection): readonly Problem[] {
  return namesIn(known).flatMap((kind) => {
    const { option, names } = known[kind];
    const all = [...new Set(names(report).filter((name) => name !== undefined))];
    return (selection[kind] ?? [])
      .filter((name) => !all.includes(name))
      .map((name) =>
        problem(
          'usage/unknown-name',
          { file: option },
          { option, name, known: all.slice(0, 20).join('、'), nearest: nearest(name, all) },
        ),
      );
  });
}

const holds = (wanted: readonly string[] | undefined, name: string | undefined): boolean =>
  wanted === undefined || (name !== undefined && wanted.includes(name));

const keyOf = ({ catalog, code }: { readonly catalog: string; readonly code: string }) =>
  `${catalog}\u0000${code}`;

function narrowComparison(
  comparison: Comparison,
  keeps: (finding: Finding) => boolean,
  kept: ReadonlySet<string>,
  asOf: string,
): Comparison {
  const gaps = comparison.gaps.filter(({ id }) => kept.has(id));
  const gone = comparison.gone.filter(({ finding }) => keeps(finding));
  const count = (state: string) => gaps.filter((gap) => gap.state === state).length;
  const goneNow = (how: string) => gone.filter((gap) => gap.goneOn === asOf && gap.how === how).length;
  return {
    ...comparison,
    counts: {
      new: count('new'),
      persisting: count('persisting'),
      regressed: count('regressed'),
      fixed: goneNow('fixed'),
      notJudged: goneNow('not-judged'),
    },
    gaps,
    gone,
  };
}

/**
 * The part of a report that was asked for: its items with their figures, and the findings of its rules. The figures of the lists (entries,
 * timeliness) stay those of the whole report, and outcomes do not depend on the rules that are shown. The report says what it was narrowed
 * to. A name that the report does not have is an `InputError`.
 */
export function narrowReport(report: GapReport, selection: Selection): GapReport {
  const isWhole = Object.values(selection).every((names) => names === undefined);
  if (isWhole) return report;
  const problems = unknownNames(report, selection);
  if (problems.length > 0) throw new InputError(problems);
  const { categories, sections, rules } = selection;
  const isOwn = (item: ItemResult): boolean =>
    holds(selection.items, item.code) && holds(categories, item.category) && holds(sections, item.section);
  const items = report.items.filter(isOwn);
  const own = new Set(items.map(keyOf));
  const isAllItems = [selection.items, categories, sections].every((names) => names === undefined);
  const ofItem = (item: Finding['item']) => (item === undefined ? isAllItems : own.has(keyOf(item)));
  const keeps = (finding: Finding): boolean => holds(rules, finding.rule) && ofItem(finding.item);
  const findings = report.findings.filter(keeps);
  const kept = new Set(findings.map(({ id }) => id));
  const counts = new Map<string, number>();
  for (const { item } of findings)
    if (item !== undefined) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  const { timeliness, entries } = report.summary;
  return {
    ...report,
    narrowed: { ...report.narrowed, ...selection },
    summary: summarise(items, {
      findings: items.map((item) => counts.get(keyOf(item)) ?? 0),
      timeliness,
      entries,
    }),
    items,
    findings,
    rules: report.rules.map((rule) => {
      const all = report.findings.filter((finding) => finding.rule === rule.id);
      const left = findings.filter((finding) => finding.rule === rule.id);
      const accepted = left.filter((finding) => finding.accepted !== undefined).length;
      const { accepted: _, ...text } = rule;
      // What a rule lists no more is counted with the part that it is listed for.
      const count = left.length === all.length ? rule.count : left.length;
      return { ...text, count, listed: left.length, ...(accepted === 0 ? {} : { accepted }) };
    }),
    unmatched: isAllItems ? report.unmatched : [],
    priorities: report.priorities.filter(({ finding }) => kept.has(finding)),
    forecast: report.forecast.filter((duty) => own.has(keyOf(duty))),
    ...(report.comparison === undefined
      ? {}
      : { comparison: narrowComparison(report.comparison, keeps, kept, report.asOf) }),
  };
}
