import { MAIN, stylesOf } from '../../lists/workbook-parts.ts';
import { checkTraps } from './check-traps.ts';

checkTraps([
  {
    trap: 'rows and cells that do not tell their place',
    wrongIn: 'exceljs, read-excel-file: throw; excelts: overwrites an earlier row',
    parts: {
      xml: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="B5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row><row/><row><c><v>7</v></c></row>',
    },
    rows: ['1: number:1|number:2', '5: |number:3|number:4', '6: number:5', '9: |number:6', '11: number:7'],
  },
  {
    trap: 'cells out of order',
    wrongIn: 'none of those tried',
    parts: {
      xml: '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
    },
    rows: ['2: number:1||number:3', '1: number:0'],
  },
  {
    trap: 'every element behind a prefix (OpenXML SDK)',
    wrongIn: 'exceljs: throws; excelts stream: no rows',
    parts: {
      xml: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      strings: `<x:sst xmlns:x="${MAIN}"><x:si><x:t>甲</x:t></x:si></x:sst>`,
    },
    rows: ['1: 甲|乙'],
  },
  {
    trap: 'single quotes, spaces and line ends inside tags',
    wrongIn: 'SheetJS: an empty text',
    parts: {
      xml: "<row\n r = '3' hidden='true' ><c  t='inlineStr'\tr='B3' ><is ><t >甲</t ></is ></c ></row >",
    },
    rows: ['3 hidden: |甲'],
  },
  {
    trap: 'a dimension that has nothing to do with the sheet, and blank styled rows to the end',
    wrongIn: 'readers that believe it take gigabytes',
    parts: {
      xml: `<worksheet xmlns="${MAIN}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="0"/><c r="XFD2" s="0"></c></row><row r="1048576" ht="15" customHeight="1"><c r="A1048576" s="0"/></row></sheetData></worksheet>`,
      styles: stylesOf([0]),
    },
    rows: ['1: number:1'],
  },
]);
