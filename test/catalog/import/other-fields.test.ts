import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/model/catalog.ts';
import { importFiles, loadText } from './imported.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A page with one table: cells as given, header rows as they are. */
function pageOf(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map(
    (cells) =>
      `<tr>${cells.map((cell) => (cell.startsWith('<td') ? cell : `<td>${cell}</td>`)).join('')}</tr>`,
  );
  return bytesOf(`<html><body><table>${lines.join('')}</table></body></html>`);
}

/** `category | code name | elements(parts) | limit | channels` of each item. */
async function folded(name: string, bytes: Uint8Array): Promise<readonly string[]> {
  const { text } = await importFiles([name], undefined, bytes);
  const catalog = await loadText(text);
  return [...itemsOf(catalog.categories)].map(({ item, category }) => {
    const elements = item.elements.map(({ name: own, parts }) =>
      parts.length === 0 ? own : `${own}(${parts.join('、')})`,
    );
    const [first] = item.elements;
    return [
      category.name,
      `${item.code} ${item.name}`,
      elements.join('; '),
      first?.limit?.printed ?? '-',
      first?.channels.join('+') ?? '',
    ].join(' | ');
  });
}

const HEAD = [
  '序号',
  '一级事项',
  '二级事项',
  '公开内容（要素）',
  '公开依据',
  '公开时限',
  '公开主体',
  '公开渠道和载体',
];
const LAW = '《政府信息公开条例》';
const OFFICE = '清溪片区管理局';

describe('the serial number of a matter is no part of its name', () => {
  it.each([
    ['1.3求职信息登记', '求职信息登记'],
    ['（二）失业登记', '失业登记'],
    ['3、12345热线', '3、12345热线'],
    ['12345热线办理', '12345热线办理'],
    ['①职业介绍', '职业介绍'],
  ])('%s', async (printed, name) => {
    const row = ['1', '公共服务', printed, '办事指南', LAW, '及时公开', OFFICE, '政府网站'];
    const [item = ''] = await folded('other.html', pageOf([HEAD, row]));
    expect(item.split(' | ')[1]).toBe(`1 ${name}`);
  });
});

describe('standard catalogs of other fields', () => {
  it('takes a list of many fields, with a name that stands once for each content, as a catalog', async () => {
    const rows = [
      [
        '1',
        '公共资源交易',
        '政府采购信息',
        '1.采购文件； 2.成交结果',
        LAW,
        '及时公开',
        OFFICE,
        '政府网站、政府采购网 √ √',
      ],
      ['2', '安全生产', '应急管理', '应急信息', LAW, '按进展情况及时公开', OFFICE, '政府网站 √ √'],
      [
        '3',
        '公共文化服务',
        '展览信息',
        '活动时间',
        LAW,
        '信息形成之日起20个工作日内',
        OFFICE,
        '片区公示栏 村（居）公示栏 √ √',
      ],
      [
        '4',
        '社会救助',
        '临时救助',
        '相关政策法规文件',
        LAW,
        '制定或获取信息之日起10个工作日内',
        OFFICE,
        '政府网站 √ √',
      ],
      [
        '5',
        '社会救助',
        '临时救助',
        '1.办理事项；2.办理条件；3地点',
        LAW,
        '制定或获取信息之日起10个工作日内',
        OFFICE,
        '政府网站 √ √',
      ],
      ['6', '公共服务', '机构简介', '机关职能', LAW, '及时公开', OFFICE, '政府网站 √ √'],
      ['7', '救灾', '避灾点', '避灾点分布情况', LAW, '及时公开', OFFICE, '政府网站 √ √'],
      ['8', '扶贫', '贫困人口识别', '识别结果', LAW, '及时公开', OFFICE, '政府网站 √ √'],
      [
        '9',
        '农业补贴',
        '农机购置补贴',
        '1.申请指南：包括补贴对象、补贴范围；2.监督渠道：包括举报电话、地址等',
        LAW,
        '及时公开',
        OFFICE,
        '政府网站 √ √',
      ],
    ];
    const bytes = bytesOf([HEAD, ...rows].map((row) => row.join('\t')).join('\n'));
    expect(await folded('many-fields.tsv', bytes)).toEqual([
      '公共资源交易 | 1 政府采购信息 | 采购文件; 成交结果 | 及时公开 | 政府网站+政府采购网',
      '安全生产 | 2 应急管理 | 应急信息 | 按进展情况及时公开 | 政府网站',
      '公共文化服务 | 3 展览信息 | 活动时间 | 信息形成之日起20个工作日内 | 片区公示栏+村（居）公示栏',
      '社会救助 | 4 临时救助 | 相关政策法规文件 | 制定或获取信息之日起10个工作日内 | 政府网站',
      '社会救助 | 5 临时救助 | 办理事项; 办理条件; 地点 | 制定或获取信息之日起10个工作日内 | 政府网站',
      '公共服务 | 6 机构简介 | 机关职能 | 及时公开 | 政府网站',
      '救灾 | 7 避灾点 | 避灾点分布情况 | 及时公开 | 政府网站',
      '扶贫 | 8 贫困人口识别 | 识别结果 | 及时公开 | 政府网站',
      '农业补贴 | 9 农机购置补贴 | 申请指南(补贴对象、补贴范围); 监督渠道(举报电话、地址) | 及时公开 | 政府网站',
    ]);
    const { imported } = await importFiles(['many-fields.tsv'], undefined, bytes);
    expect(imported.remarks.map(({ kind }) => kind)).toEqual(['no-spans', 'category-unusual']);
    expect(imported.categories.flatMap(({ remarks }) => remarks)).toEqual([]);
  });

  it('reads the heading of channels with the whole note that the national tables print behind it', async () => {
    const note = '公开渠道和载体（在标注范围内至少选择其一公开，法律法规规章另有规定的从其规定）';
    const text = [
      `序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,${note}`,
      `1,批准服务信息,办事指南,申报材料清单,${LAW},实时公开,相关审批部门,■政府网站 □政府公报`,
    ].join('\n');
    expect(await folded('works.csv', bytesOf(text))).toEqual([
      '批准服务信息 | 1 办事指南 | 申报材料清单 | 实时公开 | 政府网站',
    ]);
  });

  it('reads group headings that stand in one cell with the words below them, and items of one name below several categories', async () => {
    const head = [
      '序号,公开事项一级,公开事项二级,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体',
      '公开对象全社会,公开对象特定群众,公开方式主动,公开方式依申请,公开层级县级,公开层级乡级',
    ].join(',');
    const row = (number: string, category: string, content: string, ticks: string) =>
      `${number},${category},办事指南,${content},${LAW},制定之日起10个工作日内,县民政局,政府网站,${ticks}`;
    const text = [
      head,
      row('1', '最低生活保障', '低保办理条件', '√,,√,,√,√'),
      row('2', '临时救助', '办理条件', ',√,√,,√,'),
      row('3', '医疗救助', '办理条件', '√,,,√,,√'),
    ].join('\n');
    expect(await folded('aid.csv', bytesOf(text))).toEqual([
      '最低生活保障 | 1 办事指南 | 低保办理条件 | 制定之日起10个工作日内 | 政府网站',
      '临时救助 | 2 办事指南 | 办理条件 | 制定之日起10个工作日内 | 政府网站',
      '医疗救助 | 3 办事指南 | 办理条件 | 制定之日起10个工作日内 | 政府网站',
    ]);
    const { imported } = await importFiles(['aid.csv'], undefined, bytesOf(text));
    expect(imported.categories.flatMap(({ items }) => items.map(({ levels }) => levels))).toEqual([
      ['县级', '乡级'],
      ['县级'],
      ['乡级'],
    ]);
    const { items } = imported.categories[2] ?? { items: [] };
    expect(items.map(({ elements }) => elements.map(({ audience, mode }) => [audience, mode]))).toEqual([
      [['全社会', '依申请公开']],
    ]);
  });

  it('shares a set of elements only where their names are the same', async () => {
    const rows = [
      ['1', '教育概况', '教师情况', '1.教师数据；2.职称数据', LAW, '及时公开', OFFICE, '政府网站'],
      ['2', '教育概况', '学校情况', '1.校舍数据；2.操场数据', LAW, '及时公开', OFFICE, '政府网站'],
      ['3', '教育概况', '年度情况', '1.校舍数据；2.操场数据', LAW, '及时公开', OFFICE, '政府网站'],
    ];
    const bytes = bytesOf([HEAD, ...rows].map((row) => row.join('\t')).join('\n'));
    const { text } = await importFiles(['sets.tsv'], undefined, bytes);
    expect(text).not.toContain('elementChanges');
    expect(text.match(/校舍数据/gu)).toHaveLength(1);
    expect(text.match(/教师数据/gu)).toHaveLength(1);
  });

  it('keeps a sentence with its numbered fields as one element, and a bracket inside a name as its parts', async () => {
    const rows = [
      [
        '1',
        '农村集体土地征收',
        '征地补偿安置方案公告',
        '公告期满后拟定《征地补偿安置方案》并予以公开。1.被征收土地的位置、面积；2.土地补偿费的标准',
        LAW,
        '信息形成之日起20个工作日内',
        OFFICE,
        '村公示栏',
      ],
      [
        '2',
        '财政预决算',
        '部门预决算',
        '1.收支总体情况表；2.政府采购（主要包括货物、工程）等情况的说明',
        LAW,
        '信息批复之日起20个工作日内',
        OFFICE,
        '政府网站',
      ],
    ];
    expect(await folded('sentence.html', pageOf([HEAD, ...rows]))).toEqual([
      '农村集体土地征收 | 1 征地补偿安置方案公告 | 公告期满后拟定《征地补偿安置方案》并予以公开(被征收土地的位置、面积、土地补偿费的标准) | 信息形成之日起20个工作日内 | 村公示栏',
      '财政预决算 | 2 部门预决算 | 收支总体情况表; 政府采购等情况的说明(货物、工程) | 信息批复之日起20个工作日内 | 政府网站',
    ]);
  });

  it('reads another order of columns, without a number', async () => {
    const head = [
      '一级事项',
      '二级事项',
      '公开内容',
      '公开主体',
      '公开时限',
      '公开渠道',
      '公开依据',
      '全社会',
      '特定群体',
      '主动',
      '依申请公开',
    ];
    const rows = [
      [
        '救灾',
        '政策文件',
        '1.法律法规：与救灾有关的法律、法规',
        '市应急管理局',
        '信息产生、变更之日起20个工作日内公开',
        '■政府网站 ■政务服务中心',
        `${LAW}等`,
        '√',
        '',
        '√',
        '',
      ],
      [
        '',
        '款物管理',
        '1.年度捐赠款物信息以及款物使用情况',
        '市应急管理局',
        '信息产生、变更之日起20个工作日内公开',
        '■政府网站 ■政务服务中心',
        `${LAW}等`,
        '√',
        '\u3000',
        '√',
        '',
      ],
    ];
    const lines = await folded('order.html', pageOf([head, ...rows]));
    expect(lines.map((line) => line.split(' | ').slice(0, 3))).toEqual([
      ['救灾', '0101 政策文件', '法律法规(与救灾有关的法律、法规)'],
      ['救灾', '0102 款物管理', '年度捐赠款物信息以及款物使用情况'],
    ]);
    expect(lines[0]).toContain('政府网站+政务服务中心');
  });

  it('reads a column of fields before the items, a limit over four lines and a capital rowSpan', async () => {
    const head = [
      '序号',
      '相应领域',
      '一级事项',
      '二级事项',
      '公开内容（要素）',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道和载体',
      '全社会',
      '特定群众',
      '主动',
      '依申请公开',
      '县级',
      '镇级',
      '',
    ];
    const rows = [
      [
        '1',
        '<td rowSpan="2">城乡规划</td>',
        '规划编制',
        '镇总体规划',
        '规划批准文件',
        LAW,
        '<p>信息形成</p><p>或者变更</p><p>之日起20</p><p>个工作日</p>',
        '车湾镇人民政府',
        '■政府网站 ■党群服务中心',
        '√',
        '',
        '√',
        '',
        '',
        '√',
        '',
      ],
      [
        '2',
        '规划许可',
        '乡村建设规划许可证',
        '办理情况',
        LAW,
        '<p>信息形成或者变更</p><p>之日起20个工作日</p>',
        '车湾镇人民政府',
        '■政府网站',
        '√',
        '',
        '√',
        '',
        '',
        '√',
        '',
      ],
    ];
    const lines = await folded('field.html', pageOf([head, ...rows]));
    expect(lines).toEqual([
      '规划编制 | 1 镇总体规划 | 规划批准文件 | 信息形成或者变更之日起20个工作日 | 政府网站+党群服务中心',
      '规划许可 | 2 乡村建设规划许可证 | 办理情况 | 信息形成或者变更之日起20个工作日 | 政府网站',
    ]);
  });

  it('reads a table with one column of matters, and channels whose boxes became letters', async () => {
    const head = [
      '序号',
      '公开事项',
      '公开内容',
      '公开依据',
      '公开时限',
      '公开主体',
      '公开渠道',
      '全社会',
      '特定群体',
      '主动',
      '依申请',
    ];
    const rows = [
      [
        '1',
        '政策文件',
        '涉农资金相关文件',
        LAW,
        '信息形成或者变更之日起20个工作日内',
        '镇人民政府',
        't政府网站 □政府公报 t公开查阅点',
        '√',
        '',
        '√',
        '',
      ],
      ['2', '资金明细', '涉农资金明细', LAW, '永久公开', '镇人民政府', 't政府网站', '√', '', '√', ''],
    ];
    expect(await folded('letters.html', pageOf([head, ...rows]))).toEqual([
      '公开事项 | 1 政策文件 | 涉农资金相关文件 | 信息形成或者变更之日起20个工作日内 | 政府网站+公开查阅点',
      '公开事项 | 2 资金明细 | 涉农资金明细 | 永久公开 | 政府网站',
    ]);
  });
});
