import { columnLetters } from '../../text/column-letters.ts';
import { joinMembers, packMember } from '../zip/write-zip.ts';
import type { BookProperties, BookSheet } from './model.ts';
import { chooseSheetName } from './sheet-name.ts';
import { writeSheet } from './sheet-part.ts';
import { createSharedStrings } from './strings-part.ts';
import { createStyles } from './styles-part.ts';
import {
  contentTypes,
  coreProperties,
  packageRelations,
  sheetRelations,
  workbookRelations,
  workbookXml,
} from './workbook-parts.ts';

/** A workbook that grows sheet by sheet. */
export interface Book {
  /** Adds a sheet; a name that is taken or that Excel refuses is changed. Returns the name as it is. */
  add(sheet: BookSheet): string;
  /** Writes the workbook. The rows of the sheets are walked only now, and none is kept. */
  bytes(): Uint8Array;
}

/** Starts a workbook; the same sheets give the same bytes. */
export function createBook(properties: BookProperties): Book {
  const sheets = new Map<string, BookSheet>();
  return {
    add(sheet) {
      // Programs differ in how they read an apostrophe in the names of printed ranges.
      const name = chooseSheetName(sheet.name.replaceAll("'", '’'), new Set(sheets.keys()));
      sheets.set(name, sheet);
      return name;
    },
    bytes() {
      const shared = { styles: createStyles(), strings: createSharedStrings() };
      const pack = (name: string, xml: string) => packMember(name, Buffer.from(xml, 'utf8'));
      const written = [...sheets.values()].flatMap((sheet, index) => {
        const file = `sheet${index + 1}.xml`;
        const { bytes, links } = writeSheet(sheet, shared);
        const member = packMember(`xl/worksheets/${file}`, bytes);
        const relations = `xl/worksheets/_rels/${file}.rels`;
        return links.length === 0 ? [member] : [member, pack(relations, sheetRelations(links))];
      });
      return joinMembers([
        pack('[Content_Types].xml', contentTypes(sheets.size)),
        pack('_rels/.rels', packageRelations()),
        pack('docProps/core.xml', coreProperties(properties)),
        pack('xl/workbook.xml', workbookXml(sheets)),
        pack('xl/_rels/workbook.xml.rels', workbookRelations(sheets.size)),
        ...written,
        pack('xl/styles.xml', shared.styles.xml()),
        packMember('xl/sharedStrings.xml', shared.strings.bytes()),
      ]);
    },
  };
}

/** `A1:D1`; rows and columns count from 1 and 0. */
export function rangeOf(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): string {
  return `${columnLetters(firstColumn)}${firstRow}:${columnLetters(lastColumn)}${lastRow}`;
}
