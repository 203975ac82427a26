import type { OutcomeReason } from '../../model/outcome.ts';
import type { ElementResult, GapReport, ItemResult } from '../../model/report.ts';
import type { RequiredElement, Requirement } from '../../model/requirement.ts';
import { answeredDays, type OpenCell, type OpenElement, type SettlingKind } from '../../model/settlement.ts';

/** What is said of an element of which the list has no entry that is sure to answer it: a zero report is about all of them. */
const SAY_NOTHING: ReadonlySet<OutcomeReason> = new Set([
  'no-entry-for-event',
  'partly-declared',
  'possible-entries',
  'element-not-told',
  'out-of-period',
  'no-column-field',
]);

/** Which answers settle an element: what must be there can be seen; of what happens, nothing may have. */
export function answersFor(
  { nature }: Pick<RequiredElement, 'nature'>,
  reasons: readonly OutcomeReason[],
): readonly SettlingKind[] {
  if (nature === 'standing') return ['seen', 'withheld', 'handed-over'];
  const isEmpty = reasons.every((reason) => SAY_NOTHING.has(reason));
  return isEmpty ? ['nothing-happened', 'withheld', 'handed-over'] : ['withheld', 'handed-over'];
}

function openElement(
  item: ItemResult,
  result: ElementResult,
  nature: RequiredElement['nature'],
  report: GapReport,
): OpenElement {
  return {
    catalog: item.catalog,
    item: item.code,
    itemName: item.name,
    element: result.id,
    elementName: result.name,
    category: item.category,
    categoryName: item.categoryName,
    owner: item.section ?? item.subject,
    reasons: result.reasons,
    evidence: result.evidence,
    answers: answersFor({ nature }, result.reasons),
    ...answeredDays(report),
  };
}

/** Elements of a report, in its order, each with the answers that settle it. */
function listElements(
  report: GapReport,
  requirements: readonly Requirement[],
  isAsked: (result: ElementResult, nature: RequiredElement['nature']) => boolean,
): readonly OpenElement[] {
  // Of several versions the last one binds.
  const elements = new Map(
    requirements.flatMap(({ catalog, code, elements: own }) =>
      own.map((element) => [`${catalog}\n${code}\n${element.id}`, element] as const),
    ),
  );
  return report.items.flatMap((item) =>
    item.elements.flatMap((result) => {
      const nature = elements.get(`${item.catalog}\n${item.code}\n${result.id}`)?.nature ?? 'event';
      return isAsked(result, nature) ? [openElement(item, result, nature, report)] : [];
    }),
  );
}

/** The undetermined elements of a report: as many as the report counts. */
export function listOpenElements(
  report: GapReport,
  requirements: readonly Requirement[],
): readonly OpenElement[] {
  return listElements(report, requirements, ({ outcome }) => outcome === 'undetermined');
}

/** What must be there and is not in the list: a gap, unless somebody saw it. */
export function listMissingElements(
  report: GapReport,
  requirements: readonly Requirement[],
): readonly OpenElement[] {
  return listElements(
    report,
    requirements,
    ({ reasons }, nature) => nature === 'standing' && reasons.includes('nothing-published'),
  );
}

const isDateField = (text: unknown): text is OpenCell['field'] =>
  text === 'formedOn' || text === 'changedOn' || text === 'publishedOn';

/** The dates of the lists that could not be read or cannot be, in the order of the report. */
export function listOpenCells(report: GapReport): readonly OpenCell[] {
  const seen = new Set<string>();
  return report.findings.flatMap(({ rule, entry, facts, id }) => {
    const field = facts?.field;
    if (rule !== 'implausible-date' || entry === undefined || !isDateField(field)) return [];
    const { file, sheet, row, title } = entry;
    const key = [file, sheet, row, field].join('\n');
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ file, sheet, row, field, written: String(facts?.text ?? ''), title, finding: id }];
  });
}
