import type { Finding } from '../../model/finding.ts';
import type { Language } from '../../model/language.ts';
import { nth } from '../../model/present.ts';
import type { LedgerColumn } from '../../words/labels/ledger-columns.ts';
import { plainText } from '../../write/encode.ts';
import { wordFinding } from '../finding-words.ts';
import { groupBy } from '../group-by.ts';
import type { FormerLedgerRow, LedgerRow } from '../ledger-rows.ts';

/** A row of the ledger for everything that is mended in one go: the elements that one item owes, or that one entry answers late. */
export interface JoinedRow extends LedgerRow {
  /** Of every finding that the row joins, in the order of its elements. */
  readonly ids: readonly string[];
}

/** Where names of elements meet in a cell: a name holds no line break, so the cell can be taken apart again. */
export const BETWEEN_ELEMENTS = '\n';

/** Columns in which joined rows may differ, all their texts being kept. */
const differing: ReadonlySet<string> = new Set<LedgerColumn>([
  'number',
  'element',
  'problem',
  'limit',
  'basis',
]);

/** The names as a sentence lists them, to be put between the quotation marks of one name. */
const quotedList = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '”、“' : '”, “');

function joinKey({ finding, cells }: LedgerRow): string {
  const { rule, item, element, entry, triggeredOn, facts, related, count } = finding;
  // What names no element is about something of its own.
  if (item === undefined || element === undefined) return finding.id;
  const same = Object.entries(cells).filter(([column]) => !differing.has(column));
  const place = entry === undefined ? undefined : [entry.file, entry.sheet, entry.row];
  const { catalog, code, validFrom, validUntil } = item;
  const told = [rule, catalog, code, validFrom, validUntil, place, triggeredOn, facts, related, count];
  return JSON.stringify([told, same]);
}

/** The words of one finding that names the elements of all. */
function wordTogether(findings: readonly Finding[], names: readonly string[], language: Language): string {
  return wordFinding({ ...nth(findings, 0), elementName: quotedList(names, language) }, language).says;
}

function joinGroup(rows: readonly LedgerRow[], number: number, language: Language): JoinedRow {
  const first = nth(rows, 0);
  const ids = rows.map(({ finding }) => finding.id);
  if (rows.length === 1) return { ...first, ids, cells: { ...first.cells, number } };
  const findings = rows.map(({ finding }) => finding);
  const names = rows.map(({ cells }) => plainText(String(cells.element)));
  const separator = language === 'zh' ? '；' : '; ';
  const limits = new Set(rows.map(({ cells }) => cells.limit).filter((limit) => limit !== ''));
  const basis = new Set(findings.flatMap((finding) => finding.basis ?? []));
  return {
    ...first,
    ids,
    cells: {
      ...first.cells,
      number,
      element: names.join(BETWEEN_ELEMENTS),
      problem: wordTogether(findings, names, language),
      limit: [...limits].join(separator),
      basis: [...basis].join(separator),
    },
  };
}

/** Numbers what is alike: a key again and again becomes another each time. */
function createTold(): (key: string) => string {
  const counts = new Map<string, number>();
  return (key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0 ? '' : String(count);
  };
}

/** Rows that differ in their element alone become one, where the first of them is; numbers are given anew. */
export function joinLedgerRows(rows: readonly LedgerRow[], language: Language): readonly JoinedRow[] {
  // An element is written once in a row.
  const again = createTold();
  const groups = groupBy(rows, (row) => {
    const key = joinKey(row);
    return key + again(`${key}\n${row.finding.element}\n${row.cells.element}`);
  });
  return [...groups.values()].map((group, index) => joinGroup(group, index + 1, language));
}

/** A row whose gaps are gone. */
export interface JoinedFormerRow extends FormerLedgerRow {
  readonly ids: readonly string[];
}

/** Rows of gaps that are gone, joined where an audit found them gone on the same day and all else is alike. */
export function joinFormerRows(
  rows: readonly FormerLedgerRow[],
  language: Language,
): readonly JoinedFormerRow[] {
  const again = createTold();
  const groups = groupBy(rows, ({ id, owner, settledOn, cells }) => {
    const { number: _, element, problem, ...same } = cells;
    if (element === '' || cells.code === '') return id;
    const said = String(problem).replaceAll(`“${element}”`, '“”');
    const key = JSON.stringify([owner, settledOn, said, same]);
    return key + again(`${key}\n${element}`);
  });
  return [...groups.values()].map((group) => {
    const first = nth(group, 0);
    const ids = group.map(({ id }) => id);
    if (group.length === 1) return { ...first, ids };
    const names = group.map(({ cells }) => plainText(String(cells.element)));
    const problem = String(first.cells.problem).replaceAll(
      `“${first.cells.element}”`,
      () => `“${quotedList(names, language)}”`,
    );
    return { ...first, ids, cells: { ...first.cells, element: names.join(BETWEEN_ELEMENTS), problem } };
  });
}

/** What a joined cell says of one of its elements alone. */
export function splitCells(
  cells: Partial<Record<LedgerColumn, string>>,
  count: number,
  index: number,
): Partial<Record<LedgerColumn, string>> {
  const { element = '', problem } = cells;
  const names = element.split(BETWEEN_ELEMENTS).map((name) => name.trim());
  const name = names[index];
  if (count < 2 || names.length !== count || name === undefined) return cells;
  const lists = (['zh', 'en'] as const).map((language) => quotedList(names, language));
  const list = lists.find((text) => problem?.includes(text));
  return {
    ...cells,
    element: name,
    ...(problem === undefined || list === undefined ? {} : { problem: problem.replace(list, () => name) }),
  };
}
