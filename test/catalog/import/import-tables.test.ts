import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/catalog.ts';
import { InputError } from '../../../src/words/problems/problem.ts';
import { importFiles, loadText } from './imported.ts';

const TWENTY = '自信息形成或者变更之日起20个工作日内予以公开';
const SEVEN = '自信息形成或者变更之日起7个工作日内予以公开';

/** `code name: element=days channels audience; …` with the number of the limit alone. */
async function folded(names: readonly string[]): Promise<readonly string[]> {
  const catalog = await loadText((await importFiles(names)).text);
  return [...itemsOf(catalog.categories)].map(({ item, chain }) => {
    const elements = item.elements.map(({ id, limit, channels, audience }) => {
      const days = limit === undefined ? '-' : (/\d+/u.exec(limit.printed)?.[0] ?? limit.printed);
      return `${id}=${days} ${channels.join('+')}${audience === '全社会' ? '' : ` ${audience}`}`;
    });
    return `${chain.map(({ code }) => code).join('/')} ${item.code} ${item.name} | ${elements.join('; ')} | ${item.levels.join('+')}`;
  });
}

describe('layouts of published tables', () => {
  it('reads the national grid: boxes, spans, a header in the middle of an item, channels per element', async () => {
    expect(await folded(['national-grid.xlsx'])).toEqual([
      '01 0101 母婴保健技术服务机构执业许可（包括计划生育技术服务机构执业许可）（权限内） | policy=20 政府网站+政务服务中心; guide=20 政府网站+政务服务中心; process=20 政府网站+政务服务中心; result=7 政府网站 | 县级',
      '02 02142 对公共场所经营者未依法取得卫生许可证的处罚 | policy=20 政府网站; complaint=20 政府网站; acceptance=20 精准推送 特定群体(行政相对人); notice=20 精准推送 特定群体(行政相对人); decision=7 政府网站 | 县级+乡级',
    ]);
  });

  it('gives both limits of one cell to their elements, in a Word document', async () => {
    expect(await folded(['two-limits.docx'])).toEqual([
      '01 1 乡村医生执业注册 | policy=20 政府网站; guide=20 政府网站; process=20 政府网站; result=7 政府网站 | 乡级',
      '01 2 公共场所卫生许可 | policy=20 政府网站; guide=20 政府网站; process=20 政府网站; result=7 政府网站 | 乡级',
    ]);
  });

  it('carries what spans the whole table, in an .xls with a header in two text rows', async () => {
    const lines = await folded(['whole-table-spans.xls']);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('providers=20 政府网站; content=20 政府网站');
  });

  it('reads two rows an item out of a saved GBK page with other tables', async () => {
    expect(await folded(['two-rows-an-item.html'])).toEqual([
      '01 1 母婴保健技术服务机构执业许可 | policy=20 政府网站; guide=20 政府网站; process=20 政府网站; result=7 政府网站 | 县级',
      '01 2 医师执业注册(权限内) | policy=20 政府网站; guide=20 政府网站; process=20 政府网站; result=7 政府网站 | 县级',
    ]);
    const { imported } = await importFiles(['two-rows-an-item.html']);
    expect(imported).toMatchObject({
      title: '某区卫生健康领域基层政务公开标准目录',
      issuer: '某区卫生健康局',
    });
  });

  it('puts 三级事项 below a category of their own, and follows ditto marks', async () => {
    expect(await folded(['third-level.xlsx'])).toEqual([
      '01 3 公共场所卫生许可 | guide=20 政府网站 | 县级+乡镇',
      '01/01-1 1 设置审批 | policy=20 政府网站+两微一端 | 县级',
      '01/01-1 2 执业登记 | guide=20 政府网站+两微一端 | 县级',
    ]);
  });

  it('reads a guide of three levels in GBK', async () => {
    const lines = await folded(['three-level-guide.csv']);
    expect(lines.map((line) => line.split(' |')[0])).toEqual([
      '01 1 政策文件',
      '02/02-1 2 办事指南',
      '02/02-1 3 办理结果',
      '03 4 预防接种',
    ]);
    expect(lines[3]).toContain('实时');
  });

  it('splits numbered elements of one cell and tells the row that has nothing', async () => {
    const lines = await folded(['numbered-in-one-cell.csv']);
    expect(lines[0]).toContain('policy=20 政府网站+村公示栏; materials=20');
    expect(lines[1]).toContain('plan=20 区政府门户网站; result=20');
    const { imported } = await importFiles(['numbered-in-one-cell.csv']);
    expect(imported.ignored.map(({ place, why }) => [place.row, place.column, why])).toEqual([
      [4, 0, 'no-element'],
      [4, 1, 'no-element'],
    ]);
  });

  it('goes on with an item over the end of a page, and says what a page alone cannot place', async () => {
    const lines = await folded(['split-page-1.html', 'split-page-2.html']);
    expect(lines[0]).toContain('02141');
    expect(lines[0]).toContain('decision=7');
    const { imported } = await importFiles(['split-page-2.html']);
    expect(imported.ignored.find(({ why }) => why === 'mid-item')).toMatchObject({
      text: '行政处罚决定信息',
      place: { row: 1, column: 3 },
    });
  });

  it('reads a single row without a header by its contents', async () => {
    expect(await folded(['one-item.html'])).toEqual(['01 0101 医疗机构名称裁决 | guide=20 政府网站 | ']);
  });

  it('puts header words under their own groups and reports the limit that it cannot read', async () => {
    const { text, imported } = await importFiles(['three-levels.html']);
    expect(imported.remarks.map(({ kind }) => kind)).toEqual(['header-repaired', 'limit-mended']);
    expect(text).toContain('# 第4行F列：时限“信息形成之日起若干日内”读不懂');
    expect(text).toContain('自信息形成或变更之日起20个工作日内予以公开');
    expect(await folded(['three-levels.html'])).toEqual([
      '01 1 护士执业注册 | guide=20 政府网站 | 县级',
      '01 2 医师执业注册 | guide=-  | 县级',
    ]);
  });

  it('reads what LibreOffice wrote: lists that it numbers itself, and a table inside a cell', async () => {
    const { imported } = await importFiles(['written-by-libreoffice.docx']);
    expect(imported.title).toBe('清溪县卫生健康领域基层政务公开标准目录');
    expect(
      imported.categories.flatMap(({ items }) =>
        items.map(({ name, elements }) => `${name}: ${elements.map((element) => element.name).join(' ')}`),
      ),
    ).toEqual([
      '公共场所卫生许可: 法律法规和政策文件 办事指南 过程信息',
      '医师执业注册: 法律法规和政策文件 办事指南',
      '护士执业注册: 办事指南 申请材料 办理流程',
    ]);
    expect(imported.remarks).toEqual([]);
  });

  it('writes the same bytes twice, and both limits as printed', async () => {
    const [first, second] = [await importFiles(['two-limits.docx']), await importFiles(['two-limits.docx'])];
    expect(first.text).toBe(second.text);
    expect(first.text).toContain(`limit: ${TWENTY}`);
    expect(first.text).toContain(`limit: ${SEVEN}`);
    expect(first.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe('what is no catalog table', () => {
  it.each([
    ['publication-list.csv', 'import/publication-list', 'mulu check'],
    ['institution.html', 'import/look-alike', '公共企事业单位'],
    ['general.html', 'import/look-alike', '机构信息'],
    ['general-directory.html', 'import/look-alike', '公开责任'],
    ['local-powers.html', 'import/look-alike', '权力事项'],
    ['powers.csv', 'import/look-alike', '职权名称'],
    ['damaged.docx', 'import/damaged-document', 'word/document.xml'],
    ['not-a-table.pdf', 'import/not-a-table-file', 'PDF'],
  ])('refuses %s as %s', async (name, code, word) => {
    const error = await importFiles([name]).catch((found: unknown) => found);
    expect(error).toBeInstanceOf(InputError);
    const { problems } = error as InputError;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, place: { file: name } });
    expect(`${problems[0]?.message.zh}${problems[0]?.fix?.zh}`).toContain(word);
  });
});
