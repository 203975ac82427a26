/** A workbook of one row, to be broken in one place. */
import type { ReadLimits } from '../../../src/readers/reader.ts';
import { makeWorkbook, type WorkbookParts } from '../../lists/workbook-parts.ts';
import type { ZipMember } from '../../lists/write-zip.ts';

export interface BrokenCase {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly limits?: Partial<ReadLimits>;
  /** Code, sheet and row. */
  readonly problem: string;
}

export const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
export const LIST: WorkbookParts = {
  sheets: [{ name: '清单', xml: ROW }],
  strings: '<si><t>甲</t></si>',
};
export const STRINGS = 'xl/sharedStrings.xml';
export const SHEET = 'xl/worksheets/sheet1.xml';

export function withSheet(xml: string): WorkbookParts {
  return { ...LIST, sheets: [{ name: '清单', xml }] };
}

/** The list with one member changed. */
export function withMember(name: string, change: (member: ZipMember) => Partial<ZipMember>): Buffer {
  const replace = (members: ZipMember[]) =>
    members.map((member) => (member.name === name ? { ...member, ...change(member) } : member));
  return makeWorkbook({ ...LIST, replace });
}

/** Spaces that inflate a thousand times. */
export function makeBlanks(): Buffer {
  return Buffer.alloc(140 * 1024 ** 2, ' ');
}
