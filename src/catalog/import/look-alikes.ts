import { present } from '../../model/present.ts';
import type { LookAlike } from '../../words/problems/import.ts';
import { problem } from '../../words/problems/index.ts';
import { InputError, type Problem } from '../../words/problems/problem.ts';
import { oneLine } from './cells/clean-cell.ts';
import type { DraftCategory } from './gather/draft.ts';
import { foundHeadings } from './list-headings.ts';
import type { Section } from './table/read-sections.ts';
import { cellAt, type SourceTable } from './table/source-table.ts';

const LOOKED_AT = 40;
const INSTITUTION = /(?:公共企?事业单位|医疗卫生机构|医疗机构|卫生院|医院).{0,12}(?:目录|清单)/u;
const GENERAL =
  /^(?:履职依据|机关简介|机构(?:信息|职能|设置|概况|简介)|领导(?:信息|简介|班子)|规划(?:信息|计划)?$|统计信息|财政(?:信息|资金|预决算)?|预决?算|人事(?:信息|管理)|建议提案|应急管理|政府采购|会议信息)/u;

function textsOf(table: SourceTable, rows = LOOKED_AT): readonly (readonly string[])[] {
  return [
    table.captions.map(oneLine),
    ...table.rows.slice(0, rows).map(({ cells }) => [...new Set(cells.map(({ text }) => oneLine(text)))]),
  ];
}

function lookAlike(table: SourceTable, kind: LookAlike, seen: string, row?: number): Problem {
  const place = {
    file: table.file,
    ...(table.sheet === '' ? {} : { sheet: table.sheet }),
    ...(row === undefined ? {} : { row }),
  };
  return problem('import/look-alike', place, { kind, seen: seen.slice(0, 60) });
}

/** What tables without the header of a catalog are: always throws. */
export function refuseTables(tables: readonly SourceTable[]): never {
  for (const table of tables) {
    for (const { number, cells } of table.rows.slice(0, LOOKED_AT)) {
      const found = foundHeadings(cells.map(({ text }) => text));
      const headings = found.headings.slice(0, 8).join('、');
      const place = { file: table.file, ...(table.sheet === '' ? {} : { sheet: table.sheet }), row: number };
      if (found.kind === 'list')
        throw new InputError([problem('import/publication-list', place, { headings })]);
      if (found.kind !== undefined) throw new InputError([lookAlike(table, found.kind, headings, number)]);
    }
  }
  for (const table of tables) {
    const title = textsOf(table)
      .flat()
      .find((text) => INSTITUTION.test(text));
    if (title !== undefined) throw new InputError([lookAlike(table, 'institution', title)]);
  }
  const [first] = tables;
  const seen = (first === undefined ? [] : textsOf(first).flat()).filter((text) => text !== '').slice(0, 8);
  const place = {
    file: first?.file ?? '',
    ...(first === undefined || first.sheet === '' ? {} : { sheet: first.sheet }),
  };
  throw new InputError([
    problem('import/no-catalog-table', place, { seen: seen.map((text) => text.slice(0, 30)).join('、') }),
  ]);
}

/** Throws when the header is a catalog's, but the table is one of its look-alikes. */
export function refuseLookAlikes(sections: readonly Section[], categories: readonly DraftCategory[]): void {
  for (const { table, columns, rows, header } of sections) {
    const has = (role: string) => columns.some((column) => column.role === role);
    // What is above the header; an item of the table may well ask for the lists of hospitals.
    const title = textsOf(table, header?.from ?? 0)
      .flat()
      .find((text) => INSTITUTION.test(text));
    const headings = columns.map(({ heading }) => heading).join('、');
    const row = header === undefined ? undefined : table.rows[header.from]?.number;
    const isBare = !has('item') && !has('basis') && !has('unasked') && !has('level') && !has('audience');
    if (title !== undefined || (isBare && header !== undefined))
      throw new InputError([lookAlike(table, 'institution', title ?? headings, row)]);
    const kind = columns.find(({ role }) => role === 'class')?.column;
    const power = kind === undefined ? undefined : rows.find((one) => /权力/u.test(cellAt(one, kind).text));
    if (power !== undefined)
      throw new InputError([lookAlike(table, 'local', cellAt(power, present(kind)).text, power.number)]);
  }
  // A list of many fields (救灾, 扶贫, 社会救助 …) may have 财政预决算 among them; a general list is made of such names.
  const general = categories.filter(({ printed }) => GENERAL.test(printed.name));
  const [seen] = general;
  if (seen !== undefined && general.length > 1 && general.length * 2 >= categories.length) {
    const { file, sheet, row } = seen.place;
    const place = { file, ...(sheet === '' ? {} : { sheet }), row };
    throw new InputError([problem('import/look-alike', place, { kind: 'general', seen: seen.printed.name })]);
  }
}
