import { isActCategory } from '../cells/category-names.ts';
import { knownElement } from '../cells/element-names.ts';
import { readsAsChannels } from '../cells/read-channels.ts';
import { isTick } from '../cells/read-ticks.ts';
import type { TableColumn } from './find-header.ts';
import type { Role } from './headings.ts';
import { cellAt, type SourceRow } from './source-table.ts';

/** Rows looked at to find out what a column without a heading holds. */
const LOOKED_AT = 40;

const isLimit = (text: string) => text.length < 120 && /工作\s*日?\s*内|^(?:实时|及时|长期|定期)/u.test(text);
const isSubject = (text: string) =>
  text.length <= 30 && /(?:局|委|委员会|政府|办事处|部门|中心|站)$/u.test(text.replace(/\s/gu, ''));

const signs: readonly (readonly [role: Role, isSign: (text: string) => boolean])[] = [
  ['limit', isLimit],
  ['category', isActCategory],
  ['elements', (text) => knownElement(text) !== undefined],
  ['basis', (text) => text.includes('《')],
  ['channels', readsAsChannels],
  ['subject', isSubject],
  ['code', (text) => /^\d{1,5}$/u.test(text)],
];

/**
 * What the columns of a table without a header hold, from their contents: a page that goes on with the table of another,
 * or a single row. Tick columns cannot be distinguished and are left out.
 */
export function inferColumns(rows: readonly SourceRow[]): readonly TableColumn[] {
  const looked = rows.slice(0, LOOKED_AT);
  const width = Math.max(0, ...looked.map(({ cells }) => cells.length));
  const taken = new Map<number, Role>();
  for (const [role, isSign] of signs) {
    let best = -1;
    let most = 0;
    for (let column = 0; column < width; column += 1) {
      if (taken.has(column)) continue;
      const texts = looked.map((row) => cellAt(row, column).text).filter((text) => text !== '');
      const count = texts.filter(isSign).length;
      if (count * 2 > texts.length && count > most) [best, most] = [column, count];
    }
    if (best >= 0) taken.set(best, role);
  }
  const roleAt = (role: Role) => [...taken].find(([, known]) => known === role)?.[0];
  const elements = roleAt('elements');
  const after = roleAt('category') ?? roleAt('code') ?? -1;
  if (elements !== undefined) {
    for (let column = after + 1; column < elements; column += 1) {
      const isText = looked.some((row) => {
        const { text } = cellAt(row, column);
        return text !== '' && !isTick(text);
      });
      if (!taken.has(column) && isText) {
        taken.set(column, 'item');
        break;
      }
    }
  }
  return [...taken]
    .sort(([left], [right]) => left - right)
    .map(([column, role]) => ({ column, role, heading: '' }));
}

/** Enough is known of a table without a header to read it. */
export function isReadable(columns: readonly TableColumn[]): boolean {
  const has = (role: Role) => columns.some((column) => column.role === role);
  return has('limit') && has('elements') && (has('item') || has('code'));
}
