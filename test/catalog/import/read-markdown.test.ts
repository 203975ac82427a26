import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportMarkdown } from '../../../src/catalog/export/export-text.ts';
import { readMarkdown } from '../../../src/catalog/import/table/read-tables.ts';

const most = { rows: 100, columns: 20 };
const textsOf = (markdown: string) =>
  readMarkdown(markdown, 'table.md', most).rows.map(({ number, cells }) => [
    number,
    ...cells.map(({ text }) => text),
  ]);

describe('a Markdown table', () => {
  it('is read by its bars, with the lines around it and their numbers', () => {
    expect(
      textsOf('\uFEFF# 标准目录\r\n\r\n| 序号 | 名称 |\r\n|:---|---:|\r\n| 1 | 甲<br>乙 |\r\n\r\n注\r\n'),
    ).toEqual([
      [1, '标准目录', ''],
      [3, '序号', '名称'],
      [5, '1', '甲\n乙'],
      [7, '注', ''],
    ]);
  });

  it('holds no more lines and cells than are asked for', () => {
    const wide = `|${'甲|'.repeat(500)}\n`;
    const read = readMarkdown(wide.repeat(500), 'table.md', { rows: 10, columns: 5 });
    expect([read.rows.length, read.rows[0]?.cells.length]).toEqual([11, 5]);
  });

  it('gives back every text that the export wrote', () => {
    const words = fc.stringMatching(/^[甲乙<>&|\\*_`[\]#$@~().=+1-]{1,12}$/u).filter((text) => text !== '—');
    fc.assert(
      fc.property(words, words, (left, right) => {
        const cell = (text: string) => ({ lines: [text], rowSpan: 1, isCentred: false, isBlank: false });
        const markdown = exportMarkdown({
          title: '目录',
          subtitle: '',
          groups: [],
          headings: ['左', '右'],
          rows: [[cell(left), cell(right)]],
          note: '',
          matters: 2,
        });
        const [, , row] = textsOf(markdown);
        expect(row?.slice(1)).toEqual([left, right]);
      }),
    );
  });
});
