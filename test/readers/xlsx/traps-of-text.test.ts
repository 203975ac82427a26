import { stylesOf, wrapSheet } from '../../lists/workbook-parts.ts';
import { checkTraps } from './check-traps.ts';

checkTraps([
  {
    trap: 'formulas carry the value last worked out; one never worked out has none',
    wrongIn: 'exceljs: an ISO string for dates; most: an empty cell for the last',
    parts: {
      xml: '<row r="1"><c r="A1" s="0"><f>TODAY()</f><v>45560</v></c><c r="B1" t="str"><f>"甲"&amp;B2</f><v>甲&amp;乙</v></c><c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f>A1</f><v></v></c><c r="F1" t="str"><f>""</f><v></v></c></row>',
      styles: stylesOf([14]),
    },
    rows: ['1: date:2024-09-25|甲&乙|boolean:TRUE|error:#DIV/0!|error:#NOVALUE!'],
  },
  {
    trap: 'error cells and booleans',
    wrongIn: 'SheetJS sheet_to_json: dropped; read-excel-file: null',
    parts: { xml: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1" t="b"><v>0</v></c></row>' },
    rows: ['1: error:#N/A|boolean:FALSE'],
  },
  {
    trap: 'rich text: all runs, shared and inline',
    wrongIn: 'exceljs stream: the first run of inline text only',
    parts: {
      xml: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>关于</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 公示</t></r></is></c></row>',
      strings: '<si><r><t>关于</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 公示</t></r></si>',
    },
    rows: ['1: 关于 公示|关于 公示'],
  },
  {
    trap: 'phonetic guides are no text',
    wrongIn: 'exceljs stream, excelts stream: the guide replaces the text',
    parts: {
      xml: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>公示</t><rPh sb="0" eb="2"><t>gongshi</t></rPh></is></c></row>',
      strings: '<si><t>公示</t><rPh sb="0" eb="2"><t>gongshi</t></rPh><phoneticPr fontId="1"/></si>',
    },
    rows: ['1: 公示|公示'],
  },
  {
    trap: '_x000D_ and its kind',
    wrongIn: 'exceljs stream, excelts stream: raw; SheetJS: dropped',
    parts: {
      xml: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>甲_x000a_乙</t></is></c><c r="D1" t="s"><v>2</v></c></row>',
      strings: '<si><t>甲_x000D_\r\n乙</t></si><si><t>_x005F_x000D_</t></si><si><t>a_b_x12</t></si>',
    },
    rows: ['1: 甲\r\n乙|_x000D_|甲\n乙|a_b_x12'],
  },
  {
    trap: 'spaces at both ends stay',
    wrongIn: 'read-excel-file: trimmed',
    parts: {
      xml: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: '<si><t xml:space="preserve"> 标题\u3000</t></si>',
    },
    rows: ['1:  标题\u3000'],
  },
  {
    trap: 'entities, CDATA, comments',
    wrongIn: 'none of those tried',
    parts: {
      xml: '<row r="1"><!-- <c r="Z9"> --><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[<甲&amp;乙>]]></t></is></c><c r="C1" t="s"><v>1</v></c></row>',
      strings:
        '<si><t>&lt;甲&amp;乙&gt; &quot;&apos;&#x4e2d;&#22269;&#x1F600;&#xD800;&unknown;</t></si><si/>',
    },
    rows: ['1: <甲&乙> "\'中国😀\ufffd&unknown;|<甲&amp;乙>|'],
  },
  {
    trap: 'numbers in every form, and text where a number should be',
    wrongIn: 'exceljs, SheetJS: null for the text',
    parts: {
      xml: '<row r="1"><c r="A1"><v>1.13701E+17</v></c><c r="B1"><v>0.10000000000000001</v></c><c r="C1"><v>-3</v></c><c r="D1"><v>1234567890123</v></c><c r="E1"><v>无</v></c><c r="F1" t="n"><v> 7 </v></c><c r="G1"><v>007</v></c></row>',
    },
    rows: ['1: number:113701000000000000|number:0.1|number:-3|number:1234567890123|无|number:7|number:7'],
  },
  {
    trap: 'hyperlinks give the text of the cell',
    wrongIn: 'exceljs, excelts: an object',
    parts: {
      xml: wrapSheet(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>原文</t></is></c></row>',
        '<hyperlinks><hyperlink ref="A1" location="B2" display="别的"/></hyperlinks>',
      ),
    },
    rows: ['1: 原文'],
  },
  {
    trap: 'parts in UTF-16, or with a byte order mark',
    wrongIn: 'exceljs: throws',
    parts: {
      xml: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      strings: '<si><t>甲乙</t></si>',
      replace: (members) =>
        members.map((member) => ({
          ...member,
          content:
            member.name === 'xl/sharedStrings.xml'
              ? Buffer.from(`\ufeff${member.content}`, 'utf16le')
              : `\ufeff${member.content}`,
        })),
    },
    rows: ['1: 甲乙'],
  },
]);
