import type { SkipReason } from '../model/publication.ts';
import { readHeading } from './columns/read-heading.ts';
import type { SettledColumn } from './columns/recognise-columns.ts';
import type { CopiedRow } from './header/read-head.ts';

/** Why a whole sheet is no publication list; undefined when it is one. */
export type SheetKind = Extract<SkipReason, 'catalog-table' | 'statistics-table' | 'withheld-register'>;

const statisticsTitle = /统计(?:报|汇总)?表|统计情况|情况统计|数据统计|汇总表|得分表|评分表/u;
const catalogTitle = /标准目录|事项目录|公开目录(?:表)?$/u;
const monthHeading = /^(?:1[0-2]|[1-9])月份?$/u;
const dateFields = ['publishedOn', 'formedOn', 'decidedOn', 'changedOn', 'displayFrom'] as const;

function fieldsOf(columns: readonly SettledColumn[]): ReadonlySet<string> {
  return new Set(
    columns.flatMap(({ field, alsoField }) => [field, alsoField].filter((name) => name !== undefined)),
  );
}

/** A yardstick has bases, levels and limits, but neither days nor pages. */
function isCatalog(columns: readonly SettledColumn[], titles: readonly string[]): boolean {
  const fields = fieldsOf(columns);
  if (dateFields.some((field) => fields.has(field)) || fields.has('link')) return false;
  const isTree = fields.has('itemName') || fields.has('categoryName');
  const needed = isTree && fields.has('elementName') ? 2 : 3;
  const signs = ['displayTerm', 'basis', 'level', 'audience', 'channel', 'mode'].filter((field) =>
    fields.has(field),
  );
  const extra = columns.some(({ meaning }) => meaning === 'catalogOnly') ? 1 : 0;
  const told = titles.some((title) => catalogTitle.test(title)) ? 1 : 0;
  return (isTree || fields.has('elementName')) && signs.length + extra + told >= needed;
}

function countStatistics(headings: readonly string[]): number {
  return headings.filter(
    (heading) =>
      readHeading(heading)?.meaning === 'statistic' || monthHeading.test(heading.replace(/\s/gu, '')),
  ).length;
}

function isStatistics(columns: readonly SettledColumn[], titles: readonly string[]): boolean {
  const fields = fieldsOf(columns);
  if (dateFields.some((field) => fields.has(field)) || fields.has('link') || fields.has('documentNumber'))
    return false;
  const count = countStatistics(columns.map(({ heading }) => heading));
  return count >= 2 || (count === 1 && titles.some((title) => statisticsTitle.test(title)));
}

/** A register of what was not published: a reason for withholding, and no day of publication. */
function isWithheldRegister(columns: readonly SettledColumn[]): boolean {
  const fields = fieldsOf(columns);
  if (fields.has('publishedOn') || fields.has('mode')) return false;
  return columns.some(({ meaning }) => meaning === 'withheldReason');
}

/** What a sheet with a header is. `titles`: the texts above the header. */
export function kindOfTable(
  columns: readonly SettledColumn[],
  titles: readonly string[],
): SheetKind | undefined {
  if (isWithheldRegister(columns)) return 'withheld-register';
  if (isCatalog(columns, titles)) return 'catalog-table';
  return isStatistics(columns, titles) ? 'statistics-table' : undefined;
}

/** What a sheet without a list header is: a statistics table has headings of its own, or says so in its title. */
export function kindOfHeaderless(rows: readonly CopiedRow[]): SheetKind | undefined {
  const most = Math.max(0, ...rows.map((row) => countStatistics(row.texts)));
  const titled = rows.slice(0, 5).some((row) => row.texts.some((text) => statisticsTitle.test(text)));
  return most >= 2 || (most >= 1 && titled) ? 'statistics-table' : undefined;
}
