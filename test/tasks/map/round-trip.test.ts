import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadMapping } from '../../../src/catalog/load/mapping.ts';
import { memorySource } from '../../../src/host/disk.ts';
import { compileMatcher } from '../../../src/match/compile-matcher.ts';
import { editMapping } from '../../../src/match/edit-mapping.ts';
import { writeMapping } from '../../../src/match/mapping-text.ts';
import { mergeDecisions } from '../../../src/match/merge-decisions.ts';
import { nth, present } from '../../../src/model/present.ts';
import { defaultReadLimits } from '../../../src/readers/reader.ts';
import { renderReviewWorkbook } from '../../../src/report/xlsx/review-workbook.ts';
import { readReview } from '../../../src/tasks/map/read-review.ts';
import { reviewColumnOrder, type reviewColumns } from '../../../src/words/labels/map.ts';
import { askedReview, requirements } from './questions.ts';

const folder = new URL('../../../fixtures/map/', import.meta.url);
const defaults = { decidedOn: '2025-03-10' };

function readBack(name: string, bytes: Uint8Array) {
  return readReview(memorySource(name, bytes), requirements, defaults, defaultReadLimits);
}

/** The mapping file that the decisions make, loaded again and used. */
function matcherOf(decisions: Awaited<ReturnType<typeof readBack>>['decisions']) {
  const { mapping } = mergeDecisions({ rules: [] }, decisions);
  const loaded = loadMapping(writeMapping(mapping, requirements), 'mapping.yaml');
  expect(loaded.problems).toEqual([]);
  return compileMatcher(requirements, loaded.mapping);
}

function entry(title: string, columnPath: string, row = 90) {
  return { title, columnPath, file: 'list.xlsx', sheet: '公开信息', row };
}

describe.each([
  ['openpyxl', 'answered-openpyxl.xlsx'],
  ['LibreOffice', 'answered-libreoffice.xlsx'],
  ['LibreOffice, as OpenDocument', 'answered-libreoffice.ods'],
])('a workbook filled in and saved by %s', (_name, file) => {
  it('gives back every answer, with who and when', async () => {
    const { decisions, blank, problems } = await readBack(file, readFileSync(new URL(file, folder)));
    expect(problems).toEqual([]);
    expect(blank).toBe(0);
    expect(
      decisions.map(({ group, answer, reach, decidedBy, decidedOn }) => [
        group.pattern,
        answer.kind === 'item' ? [answer.item, ...(answer.elements ?? [])].join(' ') : answer.kind,
        reach,
        decidedBy,
        decidedOn,
      ]),
    ).toEqual([
      ['青麓县医疗机构一览', '0104 guide result', 'pattern', '李某', '2025-03-06'],
      ['中心卫生院夏季服务时间', 'none', 'row', '李某', '2025-03-06'],
      ['健康小屋开放公告*', 'none', 'title', '王某', '2025-03-05'],
      ['*年第*期惠民简讯', '1103 policy content', 'pattern', '王某', '2025-03-04'],
    ]);
    expect(decisions[3]?.note).toBe('每期都是健康知识');
  });

  it('adds nothing and loses nothing when it is applied twice', async () => {
    const { decisions } = await readBack(file, readFileSync(new URL(file, folder)));
    const { mapping } = mergeDecisions({ rules: [] }, decisions);
    const byHand = writeMapping(mapping, requirements).replace('rules:', '# 局里讨论过\nrules:   # 勿动顺序');
    const loaded = loadMapping(byHand, 'mapping.yaml');
    expect(loaded.problems).toEqual([]);
    const again = mergeDecisions(present(loaded.mapping), decisions);
    expect([again.added, again.replaced, again.kept]).toEqual([0, [], 4]);
    expect(editMapping(byHand, present(loaded.mapping), again.mapping, requirements)).toBe(byHand);
  });

  it('makes a mapping that answers such entries from then on', async () => {
    const { decisions } = await readBack(file, readFileSync(new URL(file, folder)));
    const matcher = matcherOf(decisions);
    const next = matcher.match(entry('2026年第12期惠民简讯', '首页 > 便民服务'));
    expect(next).toMatchObject({ kind: 'item', matches: [{ how: 'mapping' }] });
    expect(matcher.match(entry('中心卫生院夏季服务时间', '首页 > 通知公告', 7))).toMatchObject({
      reason: 'mapped-to-none',
    });
    expect(matcher.match(entry('中心卫生院夏季服务时间', '首页 > 通知公告', 8))).toMatchObject({
      reason: 'unrecognised',
    });
  });
});

describe('a workbook filled in with SheetJS', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const options = { language: 'zh', agency: '青麓县卫生健康局', writtenOn: '2025-03-01' } as const;
    bytes = await renderReviewWorkbook(askedReview(), options);
  });

  /** Fills cells of the table by heading; row 0 is the first question. */
  function fill(cells: readonly (readonly [number, keyof typeof reviewColumns, string | number])[]) {
    const book = XLSX.read(bytes);
    const sheet = present(book.Sheets[nth(book.SheetNames, 0)]);
    for (const [row, column, value] of cells) {
      const at = XLSX.utils.encode_cell({ r: row + 2, c: reviewColumnOrder.indexOf(column) });
      XLSX.utils.sheet_add_aoa(sheet, [[value]], { origin: at });
    }
    return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
  }

  it('prints what is asked and answered, and leaves what explains it on the screen', () => {
    const [area] = XLSX.read(bytes).Workbook?.Names?.filter(({ Name }) => Name === '_xlnm.Print_Area') ?? [];
    const last = XLSX.utils.encode_col(reviewColumnOrder.indexOf('note'));
    expect(area?.Ref).toBe(`'待核定'!$A$1:$${last}$7`);
    for (const column of ['example', 'first', 'answer', 'elements', 'reach', 'decidedBy'] as const)
      expect(reviewColumnOrder.indexOf(column)).toBeLessThan(reviewColumnOrder.indexOf('note'));
  });

  it('asks most entries first and offers every item and category', () => {
    const book = XLSX.read(bytes);
    const questions = XLSX.utils.sheet_to_json<string[]>(present(book.Sheets.待核定), { header: 1 });
    expect(questions.slice(2).map((row) => row[3])).toEqual([3, 2, 1, 1, 1]);
    expect(questions[6]?.[reviewColumnOrder.indexOf('example')]).toBe('=1+1 卫生院开放日');
    const choices = XLSX.utils.sheet_to_json<string[]>(present(book.Sheets.选项), { header: 1 });
    // None, the items, the categories, and the row with the elements of all items.
    expect(choices).toHaveLength(1 + requirements.length + 11 + 1);
    expect(choices[0]).toEqual(['不对应任何事项', 1]);
    expect(choices[1]?.slice(0, 3)).toEqual([
      expect.stringMatching(/^0101 /u),
      expect.any(Number),
      expect.stringMatching(/^1 /u),
    ]);
  });

  it('takes a candidate by number, a whole column, a category', async () => {
    const read = await readBack(
      'filled.xlsx',
      fill([
        [0, 'answer', '11 公共卫生服务事项（整类）'],
        [0, 'reach', '整个栏目'],
        [0, 'decidedBy', '王某'],
        [3, 'answer', 1],
        [3, 'decidedBy', '王某'],
      ]),
    );
    expect(read.problems).toEqual([]);
    expect(read.decisions).toMatchObject([
      { answer: { kind: 'category', category: '11' }, reach: 'column', decidedOn: '2025-03-10' },
      { answer: { kind: 'item', item: '0601' }, reach: 'pattern' },
    ]);
    const matcher = matcherOf(read.decisions);
    expect(matcher.match(entry('随便什么', '首页 > 便民服务'))).toMatchObject({
      kind: 'category',
      category: '11',
      how: 'mapping',
    });
  });

  it('names every wrong answer with its sheet, row and column, and what was meant', async () => {
    const { problems } = await readBack(
      'filled.xlsx',
      fill([
        [0, 'answer', '1193'],
        [0, 'decidedBy', '王某'],
        [1, 'answer', '0108 医师执业注册(权限内)'],
        [1, 'decidedBy', '王某'],
        [2, 'answer', '0108'],
        [3, 'answer', 3],
        [3, 'reach', '全部'],
        [3, 'decidedBy', '王某'],
        [3, 'decidedOn', '明天'],
        [4, 'answer', 2],
        [4, 'decidedBy', '王某'],
      ]),
    );
    expect(
      problems.map(({ code, place, fix }) => [code, place.sheet, place.row, place.cell, fix?.zh]),
    ).toEqual([
      ['review/unknown-answer', '待核定', 3, '核定结果', '是否指“1103 健康教育”？'],
      ['review/contradicting-answer', '待核定', 4, '核定结果', '请从下拉列表中重新选择。'],
      ['review/without-decider', '待核定', 5, '核定人', '请填写核定人，或者用 --by 给出。'],
      [
        'review/unknown-reach',
        '待核定',
        6,
        '适用范围',
        '可选：本栏目这类标题、各栏目这类标题、整个栏目、仅示例这一条。',
      ],
      ['review/bad-date', '待核定', 6, '核定日期', '请写成 2024-09-25 的形式。'],
      ['review/without-candidate', '待核定', 7, '核定结果', undefined],
    ]);
  });

  it('names elements that the item has not, with what was meant, and elements of no item', async () => {
    const { problems } = await readBack(
      'filled.xlsx',
      fill([
        [0, 'answer', '0108'],
        [0, 'elements', '办事指男'],
        [0, 'decidedBy', '王某'],
        [1, 'answer', '无'],
        [1, 'elements', '1'],
        [1, 'decidedBy', '王某'],
        [2, 'elements', '全部要素'],
        [3, 'answer', '0108'],
        [3, 'elements', '9'],
        [3, 'decidedBy', '王某'],
      ]),
    );
    expect(
      problems.map(({ code, place, fix }) => [code, place.sheet, place.row, place.cell, fix?.zh]),
    ).toEqual([
      ['review/unknown-element', '待核定', 3, '公开要素（可多个）', '是否指“办事指南”？'],
      [
        'review/elements-without-item',
        '待核定',
        4,
        '公开要素（可多个）',
        '请在核定结果中选择事项，或者清空公开要素。',
      ],
      [
        'review/elements-without-item',
        '待核定',
        5,
        '公开要素（可多个）',
        '请在核定结果中选择事项，或者清空公开要素。',
      ],
      [
        'review/unknown-element',
        '待核定',
        6,
        '公开要素（可多个）',
        expect.stringMatching(/^可选：法律法规和政策文件；/u),
      ],
    ]);
  });

  it('offers the elements of the chosen item in a formula that Excel takes', async () => {
    const { default: exceljs } = await import('exceljs');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const cell = workbook.getWorksheet('待核定')?.getCell(3, reviewColumnOrder.indexOf('elements') + 1);
    const [formula = ''] = cell?.dataValidation.formulae ?? [];
    expect(formula).toMatch(/^OFFSET\('选项'!\$C\$1,IFERROR\(MATCH\(/u);
    expect(formula.length).toBeLessThan(255);
  });

  it('tells answers that contradict each other, and rows that lost their identity', async () => {
    const { problems } = await readBack(
      'filled.xlsx',
      fill([
        [0, 'answer', '0101'],
        [0, 'reach', '整个栏目'],
        [0, 'decidedBy', '王某'],
        [1, 'answer', '0102'],
        [1, 'reach', '整个栏目'],
        [1, 'decidedBy', '王某'],
        [2, 'answer', '0102'],
        [2, 'identity', '["a"]'],
        [2, 'decidedBy', '王某'],
        [4, 'answer', '无'],
        [4, 'reach', '整个栏目'],
        [4, 'decidedBy', '王某'],
      ]),
    );
    expect(problems.map(({ code, place }) => [code, place.row])).toEqual([
      ['review/answered-twice', 4],
      ['review/identity-lost', 5],
      ['review/reach-without-column', 7],
    ]);
  });

  it('says so when the file is another one', async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['标题', '日期']]), 'Sheet1');
    const other = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
    expect((await readBack('other.xlsx', other)).problems.map(({ code }) => code)).toEqual([
      'review/no-table',
    ]);
  });
});
