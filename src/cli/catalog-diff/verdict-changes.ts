import { type Catalog, type GapReport, type Outcome, pairCodes } from '../../index.ts';

/** One item whose verdict is not the same under two catalogs; a side is absent where the catalog has no such item. */
export interface VerdictChange {
  readonly code: string;
  readonly name: string;
  readonly before?: Outcome;
  readonly after?: Outcome;
}

/** What a change of catalogs would mean for an agency. */
export interface DiffEffect {
  readonly verdicts: readonly VerdictChange[];
  /** Rules whose findings are not as many as before. */
  readonly findings: readonly { readonly rule: string; readonly before: number; readonly after: number }[];
}

/** Compares two audits of the same list, item by item, whatever the items are numbered. */
export function compareVerdicts(
  before: { readonly catalog: Catalog; readonly report: GapReport },
  after: { readonly catalog: Catalog; readonly report: GapReport },
): DiffEffect {
  const earlierCode = pairCodes(before.catalog, after.catalog);
  const earlier = new Map(before.report.items.map((item) => [item.code, item]));
  const verdicts: VerdictChange[] = [];
  for (const { code, name, outcome } of after.report.items) {
    const known = earlier.get(earlierCode.get(code) ?? '');
    earlier.delete(known?.code ?? '');
    if (known === undefined) verdicts.push({ code, name, after: outcome });
    else if (known.outcome !== outcome) verdicts.push({ code, name, before: known.outcome, after: outcome });
  }
  for (const { code, name, outcome } of earlier.values()) verdicts.push({ code, name, before: outcome });

  const counts = ({ rules }: GapReport) => new Map(rules.map(({ id, count }) => [id, count]));
  const [was, is] = [counts(before.report), counts(after.report)];
  const findings = [...new Set([...was.keys(), ...is.keys()])]
    .map((rule) => ({ rule, before: was.get(rule) ?? 0, after: is.get(rule) ?? 0 }))
    .filter((one) => one.before !== one.after);
  return { verdicts, findings };
}
