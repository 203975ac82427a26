import { stylesOf } from '../../lists/workbook-parts.ts';
import { checkTraps } from './check-traps.ts';

const CHINESE_FORMATS = [14, 31, 57, 27, 36, 50, 58, 22, 20, 46, 164, 49];

checkTraps([
  {
    trap: 'Chinese built-in date formats stand in no styles.xml',
    wrongIn: 'exceljs, excelts, openpyxl: 31 and 57 are numbers; SheetJS, hucre: 57 is a number',
    parts: {
      xml: `<row r="1">${CHINESE_FORMATS.map((_, style) => `<c r="${'ABCDEFGHIJKL'[style]}1" s="${style}"><v>45560</v></c>`).join('')}</row>`,
      styles: stylesOf(CHINESE_FORMATS),
    },
    rows: [`1: ${'date:2024-09-25|'.repeat(9)}number:45560|number:45560|number:45560`],
  },
  {
    trap: 'date formats told by their code alone',
    wrongIn: 'all libraries tried: [$-804]aaaa is a number',
    parts: {
      xml: `<row r="1">${[...'ABCDEFGHIJ'].map((letter, style) => `<c r="${letter}1" s="${style}"><v>45560</v></c>`).join('')}</row>`,
      styles: stylesOf([
        '[$-804]aaaa',
        'yyyy"年"m"月"d"日"',
        '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
        'yyyy\\-mm\\-dd',
        '[$-F800]dddd, mmmm dd, yyyy',
        '0.00E+00',
        '"日期"0',
        '[Red]#,##0.00',
        'General',
        '[h]:mm',
      ]),
    },
    rows: [
      `1: ${'date:2024-09-25|'.repeat(5)}number:45560|number:45560|number:45560|number:45560|number:45560`,
    ],
  },
  {
    trap: 'a serial with a time, a bare time, the empty cell that a formula makes 1900-01-00, 1900-02-29, before and after',
    wrongIn: 'exceljs: plain numbers when the date style is the first one',
    parts: {
      xml: '<row r="1"><c r="A1" s="0"><v>45560.43232638889</v></c><c r="B1" s="0"><v>0.5</v></c><c r="C1" s="0"><v>0</v></c><c r="D1" s="0"><v>60</v></c><c r="E1" s="0"><v>59</v></c><c r="F1" s="0"><v>61</v></c><c r="G1" s="0"><v>-1</v></c><c r="H1" s="0"><v>45560.999999</v></c><c r="I1" s="0"><v>2958466</v></c></row>',
      styles: stylesOf([22]),
    },
    rows: [
      '1: date:2024-09-25 10:22:33|12:00:00|number:0|number:60|date:1900-02-28|date:1900-03-01|number:-1|date:2024-09-26|number:2958466',
    ],
  },
  {
    trap: 'dates that count from 1904',
    wrongIn: 'none of those tried',
    parts: {
      xml: '<row r="1"><c r="A1" s="0"><v>44098</v></c></row>',
      styles: stylesOf([14]),
      workbookProperties: '<workbookPr date1904="1"/>',
    },
    rows: ['1: date:2024-09-25'],
  },
  {
    trap: 't="d" cells hold ISO dates',
    wrongIn:
      'exceljs: 2024 or the year 1905; read-excel-file, excelts: shifted by the time zone; hucre: text',
    parts: {
      xml: '<row r="1"><c r="A1" t="d"><v>2024-09-25</v></c><c r="B1" t="d"><v>2024-09-25T10:22:33</v></c><c r="C1" t="d"><v>2024-09-25T10:22:33.000Z</v></c><c r="D1" t="d"><v>2024-02-30</v></c></row>',
    },
    rows: ['1: date:2024-09-25|date:2024-09-25 10:22:33|date:2024-09-25 10:22:33|2024-02-30'],
  },
  {
    trap: 'whole numbers shown with leading zeros: item codes',
    wrongIn: 'exceljs, SheetJS: the value 101',
    parts: {
      xml: '<row r="1"><c r="A1" s="0"><v>101</v></c><c r="B1" s="0"><v>12345</v></c></row>',
      styles: stylesOf(['0000']),
    },
    rows: ['1: number:0101|number:12345'],
  },
]);
