import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeWorkbook } from '../lists/workbook-parts.ts';
import { writeZip } from '../lists/write-zip.ts';
import { runCli } from './run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mulu-import-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const HEADER =
  '序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,全社会,特定群体,主动,依申请,县级,乡级\n';
const row = (code: string, category: string, name: string, element = '办事指南') =>
  `${code},${category},${name},${element},《行政许可法》,自信息形成或者变更之日起20个工作日内予以公开,清溪县卫生健康局,■政府网站,√,,√,,√,\n`;
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word = (body: string, head = '') =>
  writeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?>${head}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
  ]);
const sheetOfOneCell = '<row r="1"><c r="A1" t="inlineStr"><is><t>二级事项</t></is></c></row>';
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('what cannot be imported', () => {
  const bad: readonly (readonly [name: string, content: () => string | Uint8Array, code: string])[] = [
    ['no-header.csv', () => '甲,乙,丙\n1,2,3\n4,5,6\n', 'import/no-catalog-table'],
    ['only-header.csv', () => HEADER, 'import/no-items'],
    ['only-commas.csv', () => ',,,\n\n , ,　,\n', 'import/empty'],
    ['bare.xlsx', () => makeWorkbook({ sheets: [{ name: '目录', xml: '' }] }), 'import/empty'],
    [
      'hidden.xlsx',
      () =>
        makeWorkbook({
          sheets: [
            { name: '目录', state: 'hidden', xml: sheetOfOneCell },
            { name: '说明', xml: '' },
          ],
        }),
      'import/empty',
    ],
    ['no-table.docx', () => word(paragraph('目录见附件')), 'import/no-table-in-document'],
    ['damaged.docx', () => word(`<w:tbl><w:tr>`).subarray(0, 200), 'workbook/truncated'],
    [
      'entities.docx',
      () =>
        word(
          `<w:tbl><w:tr><w:tc>${paragraph('&a;')}</w:tc></w:tr></w:tbl>`,
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        ),
      'import/damaged-document',
    ],
    ['long.docx', () => word(paragraph(' '.repeat(32 * 1024 ** 2))), 'import/no-table-in-document'],
    [
      'claims.docx',
      () => writeZip([{ name: 'word/document.xml', content: '<x/>', claims: { inflatedBytes: 0xfff00000 } }]),
      'import/damaged-document',
    ],
  ];
  test.each(bad)('%s: one problem, named after the file, and no output', async (name, content, code) => {
    const file = put(name, content());
    const { exitCode, stdout, stderr } = await runCli(['catalog', 'import', file]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect([...stderr.matchAll(/\[([a-z]+\/[a-z-]+)\]/gu)].map((match) => match[1])).toEqual([code]);
    expect(stderr).toContain(name);
    expect(stderr).not.toContain('root:');
  });

  test('an id that no catalog may have', async () => {
    const { exitCode, stderr } = await runCli(['catalog', 'import', put('a.csv', HEADER), '--id', '县']);
    expect([exitCode, stderr.includes('[import/bad-id]')]).toEqual([2, true]);
  });
});

test('a document with tables inside cells and hundreds of columns is read within bounds', async () => {
  const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
  const line = (cells: readonly string[]) =>
    `<w:tr>${cells.map((one) => cell(paragraph(one))).join('')}</w:tr>`;
  const nested = `<w:tc>${paragraph('办事指南')}<w:tbl>${line(['申请材料', '办理流程'])}</w:tbl></w:tc>`;
  const cells = row('0101', '行政许可类事项', '护士执业注册').trim().split(',');
  const body = `<w:tr>${cells.map((one, at) => (at === 3 ? nested : cell(paragraph(one)))).join('')}</w:tr>`;
  const wide = line(Array.from({ length: 400 }, () => ''));
  const table = `<w:tbl>${line(HEADER.trim().split(','))}${body}${wide}</w:tbl>`;
  const { exitCode, stdout } = await runCli(['catalog', 'import', put('nested.docx', word(table))]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('name: 护士执业注册');
  expect(stdout).toContain('办事指南');
});

describe('what an import says', () => {
  const local = () =>
    put(
      'local.csv',
      HEADER +
        row('0104', '行政许可类事项', '医疗机构设置审批') +
        row('0108', '行政许可类事项', '公共场所卫生行政许可') +
        row('0199', '行政许可类事项', '清溪县特有许可'),
    );

  test.each(['zh', 'en'] as const)('of a table onto a catalog (%s)', async (language) => {
    const output = join(folder, `edition-${language}.yaml`);
    const words = ['--onto', 'health-2019', '--id', 'qingxi', '-o', output, '--lang', language];
    const { exitCode, stderr } = await runCli(['catalog', 'import', local(), ...words]);
    expect(exitCode).toBe(0);
    const told = stderr.replaceAll(folder, 'FOLDER').replace(/edition-\w+/gu, 'edition');
    await expect(`${told}`).toMatchFileSnapshot(`transcripts/import-onto.${language}.txt`);
    const text = readFileSync(output, 'utf8');
    await expect(text).toMatchFileSnapshot('transcripts/import-onto.catalog.txt');
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=.*catalog\.schema\.json$/u);
  });

  test.each([
    ['schemas', '../schemas'],
    ['node_modules/mulu/schemas', '../node_modules/mulu/schemas'],
  ])('names the schema in %s for editors', async (place, way) => {
    const root = mkdtempSync(join(folder, 'checkout-'));
    for (const name of [place, 'catalogs']) mkdirSync(join(root, name), { recursive: true });
    writeFileSync(join(root, place, 'catalog.schema.json'), '{}');
    const output = join(root, 'catalogs/x.yaml');
    expect((await runCli(['catalog', 'import', local(), '-o', output])).exitCode).toBe(0);
    const [first] = readFileSync(output, 'utf8').split('\n');
    expect(first).toBe(`# yaml-language-server: $schema=${way}/catalog.schema.json`);
  });

  test('an edition says of what the table holds that it stands there, and of the rest what its parent says', async () => {
    const output = join(folder, 'sources.yaml');
    await runCli(['catalog', 'import', local(), '--onto', 'health-2019', '--id', 'qingxi', '-o', output]);
    const shown = async (code: string) =>
      (await runCli(['catalog', 'show', output, code, '--lang', 'zh'])).stdout;
    expect(await shown('0108')).toContain('据文件全文');
    expect(await shown('0501')).toContain('依据法律法规推定');
  });
});

describe('the summaries of an import and an export', () => {
  const tables = ['three-levels.html', 'numbered-in-one-cell.csv', 'two-limits.docx', 'publication-list.csv'];
  test.each(['zh', 'en'] as const)('of different tables, and back (%s)', async (language) => {
    const told: string[] = [];
    const run = async (...argv: string[]) => {
      const { exitCode, stdout, stderr } = await runCli([...argv, '--lang', language]);
      told.push(`$ mulu ${argv.join(' ')}`, `${stdout}${stderr}exit ${exitCode}\n`);
    };
    for (const name of tables) {
      const output = join(folder, `${name}.yaml`);
      await run('catalog', 'import', `fixtures/tables/${name}`, '--id', 'county', '-o', output);
    }
    const county = join(folder, 'three-levels.html.yaml');
    for (const name of ['county.xlsx', 'county.csv', 'county.md', 'county.pdf'])
      await run('catalog', 'export', county, '-o', join(folder, name));
    await run(
      'catalog',
      'import',
      join(folder, 'county.md'),
      '--onto',
      county,
      '-o',
      join(folder, 'again.yaml'),
    );
    await run('catalog', 'validate', join(folder, 'again.yaml'));
    await run('catalog', 'export', 'nothing-here');
    const shown = told.join('\n').replaceAll(folder, 'FOLDER');
    await expect(shown).toMatchFileSnapshot(`transcripts/catalog-tables.${language}.txt`);
  });
});
