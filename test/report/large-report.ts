import type { Finding } from '../../src/model/finding.ts';
import { nth, present } from '../../src/model/present.ts';
import type { GapReport, ItemResult } from '../../src/model/report.ts';
import { sampleFindings } from './sample-findings.ts';
import { sampleItems } from './sample-items.ts';
import { buildReport } from './sample-report.ts';

/** A catalog of `itemCount` items with `findingCount` findings spread over them, in the sizes that counties have. */
export function buildLargeReport(itemCount: number, findingCount: number): GapReport {
  const items: ItemResult[] = Array.from({ length: itemCount }, (_, index) => ({
    ...nth(sampleItems, index % sampleItems.length),
    code: `${nth(sampleItems, index % sampleItems.length).category}${String(index).padStart(3, '0')}`,
  }));
  const late = present(sampleFindings.find((finding) => finding.rule === 'late-publication'));
  const findings: Finding[] = Array.from({ length: findingCount }, (_, index) => {
    const item = nth(items, index % items.length);
    return {
      ...late,
      id: `late-publication:${item.code}:${index}`,
      item: { catalog: item.catalog, code: item.code, name: item.name, category: item.category },
      entry: { ...present(late.entry), row: index + 4 },
    };
  });
  return buildReport(items, findings);
}
