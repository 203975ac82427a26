import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { present } from '../../src/model/present.ts';
import { runCli } from './run-cli.ts';

/** The words of a line as a shell would read them. */
function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/gu)].map(
    ([, quoted, plain = '']) => quoted?.replaceAll("'\\''", "'") ?? plain,
  );
}

/** The commands that an output suggests, without the name of the program. */
function suggestions(output: string): readonly (readonly string[])[] {
  return [...output.matchAll(/^ {2}mulu (.*)$/gmu)].map(([, line = '']) => shellWords(line));
}

type Row = Record<string, string>;

/** Fills in a sheet of the workbook: `answer` says what is written into each row, by heading. */
function fillIn(book: XLSX.WorkBook, name: string, answer: (row: Row) => Row): number {
  const sheet = present(book.Sheets[name]);
  const rows = XLSX.utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
  const headings = rows[1] ?? [];
  rows.slice(2).forEach((cells, index) => {
    const row = Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? '']));
    for (const [heading, text] of Object.entries(answer(row)))
      XLSX.utils.sheet_add_aoa(sheet, [[text]], { origin: { r: index + 2, c: headings.indexOf(heading) } });
  });
  return rows.length - 2;
}

/** What must be there was seen; of the rest nothing happened, or it is withheld where entries say otherwise. */
function answerElement({ '要素标识（勿改）': key = '', 无法判定的原因: reason = '' }: Row): Row {
  if (key.includes('guide') || key.includes('policy'))
    return { 回答: '已在平台公开', 网址: 'https://www.qinglu.example/', 核实或批准日期: '2025-01-18' };
  if (reason.includes('不能断定')) return { 回答: '本期无此类事项' };
  return { 回答: '依法不公开', 不公开依据: '内部事务' };
}

test('the answer workbook is as long as the report says, and the commands that it suggests work when pasted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mulu 核定 '));
  const file = (name: string) => join(folder, name);
  const list = file("清单'一.csv");
  writeFileSync(list, readFileSync('fixtures/example/publication-list.csv'));
  mkdirSync(file('schemas'));
  for (const kind of ['mapping', 'declarations'])
    writeFileSync(file(`schemas/${kind}.schema.json`), readFileSync(`schemas/${kind}.schema.json`));
  const options = ['-p', 'fixtures/example/profile.yaml', '--as-of', '2025-01-20'];
  const zh = { LANG: 'zh_CN.UTF-8' };
  const before = await runCli(['check', list, ...options, '--format', 'json', '-q'], '', zh);
  const { summary } = JSON.parse(before.stdout);

  const declared = ['-m', file('mapping.yaml'), '--declarations', file('申报 一.yaml')];
  const asked = await runCli(['map', list, ...options, ...declared, '-o', file('核定表.xlsx')], '', zh);
  expect(asked.exitCode).toBe(0);
  expect(asked.stderr).toContain(`其中 ${summary.entries.unmatched} 条需要人工核定`);
  expect(asked.stderr).toContain(`还有 ${summary.elements.undetermined} 个无法判定的要素`);

  const book = XLSX.read(readFileSync(file('核定表.xlsx')));
  const elements = fillIn(book, '无法判定的要素', (row) => ({
    ...answerElement(row),
    核实人或批准人: '李梅',
  }));
  expect(elements).toBe(summary.elements.undetermined);
  fillIn(book, '待核定', () => ({ 核定结果: '不对应任何事项', 核定人: '李梅' }));
  const cells = fillIn(book, '读不出的单元格', () => ({ 正确日期: '2024-06-03', 更正人: '李梅' }));
  expect(cells).toBeGreaterThan(0);
  writeFileSync(file('核定表.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));

  const [apply, check] = suggestions(asked.stderr);
  const applied = await runCli(apply ?? [], '', zh);
  expect(applied.stderr).not.toContain('错误');
  expect(applied.exitCode).toBe(0);
  expect(applied.stderr).toContain('未答 0 个');
  for (const [name, kind] of [
    ['mapping.yaml', 'mapping'],
    ['申报 一.yaml', 'declarations'],
  ] as const)
    expect(readFileSync(file(name), 'utf8').split('\n')[0]).toBe(
      `# yaml-language-server: $schema=./schemas/${kind}.schema.json`,
    );
  const after = await runCli([...(check ?? []), '--format', 'json', '-q', '--fail-on', 'never'], '', zh);
  expect(after.exitCode).toBe(0);
  const settled = JSON.parse(after.stdout);
  expect(settled.summary.elements.undetermined).toBe(0);
  expect(settled.summary.entries.unmatched).toBe(summary.entries.unmatched);
  const changes = settled.tailoring.filter(({ change }: { change: string }) => change === 'correction');
  expect(changes).toHaveLength(cells);

  const again = await runCli(['map', list, ...options, ...declared, '-o', file('再核.xlsx')], '', zh);
  expect(again.stderr).toContain('没有需要人工核定的条目');
  expect(again.stderr).toContain(`合计即检查报告中没有对应事项的 ${summary.entries.unmatched} 条`);
}, 120_000);

test('the undetermined elements are answered in the ledger itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mulu-ledger-'));
  const [ledger, declared] = [join(folder, '台账.xlsx'), join(folder, 'declarations.yaml')];
  const zh = { LANG: 'zh_CN.UTF-8' };
  const check = [
    'check',
    'fixtures/example/publication-list.csv',
    '--as-of',
    '2025-01-20',
    '--fail-on',
    'never',
    '-q',
  ];
  const before = await runCli([...check, '-f', 'json', '-f', `xlsx=${ledger}`], '', zh);
  const { undetermined } = JSON.parse(before.stdout).summary.elements;

  const book = XLSX.read(readFileSync(ledger));
  const rows = fillIn(book, '无法判定的要素', (row) =>
    row['要素标识（勿改）'] === '' ? {} : { ...answerElement(row), 核实人或批准人: '李梅' },
  );
  expect(rows).toBeGreaterThanOrEqual(undetermined);
  writeFileSync(ledger, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }));

  const options = ['-p', 'fixtures/example/profile.yaml', '--declarations', declared];
  const applied = await runCli(
    ['map', '--apply', ledger, ...options, '-o', join(folder, 'mapping.yaml')],
    '',
    zh,
  );
  expect([applied.exitCode, applied.stderr]).toEqual([0, expect.stringContaining(`新增 ${undetermined} 条`)]);
  expect(existsSync(join(folder, 'mapping.yaml'))).toBe(false);
  const after = await runCli([...check, '--declarations', declared, '-f', 'json'], '', zh);
  // What is left lacks a day of publication, which the list alone can give.
  expect(JSON.parse(after.stdout).summary.elements.undetermined).toBeLessThan(5);
}, 120_000);
