/** Oddities of real exports and ledgers, each as a list that real software writes into `fixtures/lists/oddities`. */

/** Text, number, or a day as `{ date: '2024-01-02' }`. */
export type OddCell = string | number | null | { readonly date: string };

export interface OddSheet {
  readonly name?: string;
  readonly rows: readonly (readonly OddCell[])[];
  /** As in `A1:C1`. */
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
}

export type OddTool = 'openpyxl' | 'pandas' | 'libreoffice' | 'ssconvert' | 'exceljs' | 'sheetjs' | 'iconv';

export interface Oddity {
  /** The program that writes it, and the name of its fixture: `openpyxl-title-and-unit-rows.xlsx`. */
  readonly tool: OddTool;
  readonly name: string;
  /** Extension, and what is written where that does not say it. */
  readonly extension: string;
  readonly as?: 'gbk' | 'utf-16' | 'html' | 'xml-2003' | 'biff8';
  readonly sheets: readonly OddSheet[];
}

const one = (rows: OddSheet['rows'], ...merged: readonly string[]): readonly OddSheet[] => [{ rows, merged }];
const day = (date: string): OddCell => ({ date });

export const oddities: readonly Oddity[] = [
  {
    tool: 'libreoffice',
    name: 'title-and-unit-rows',
    extension: 'xls',
    sheets: one(
      [
        ['青溪县卫生健康局2023年政府信息公开台账'],
        ['填写单位：青溪县卫生健康局', null, null, '登记时间：2023年12月'],
        ['序号', '信息编号', '信息名称', '内容描述', '生成时间', '公开属性'],
        [1, '青卫发〔2023〕8号', '关于印发年度工作要点的通知', '年度工作', day('2023-03-08'), '主动公开'],
        [2, '青卫办〔2023〕59号', '关于开展健康宣传的通知', '宣传', day('2023-05-24'), '主动公开'],
      ],
      'A1:F1',
      'A2:C2',
      'D2:F2',
    ),
  },
  {
    tool: 'openpyxl',
    name: 'header-of-three-rows',
    extension: 'xlsx',
    sheets: one(
      [
        ['序号', '公开事项', null, '信息标题', '公开对象', null, '公开方式', null, '日期', null],
        [null, '一级事项', '二级事项', null, '全社会', '特定群众', '主动', '依申请', '成文', '发布'],
        [null, null, null, null, null, null, null, null, '日期', '日期'],
        [
          1,
          '行政许可',
          '医疗机构执业登记',
          '医疗机构执业登记公告（第一期）',
          '√',
          null,
          '√',
          null,
          day('2024-03-01'),
          day('2024-03-05'),
        ],
        [
          2,
          null,
          '医师执业注册',
          '医师执业注册公告（第一期）',
          '√',
          null,
          '√',
          null,
          day('2024-03-02'),
          day('2024-03-06'),
        ],
      ],
      'A1:A3',
      'B1:C1',
      'B2:B3',
      'C2:C3',
      'D1:D3',
      'E1:F1',
      'E2:E3',
      'F2:F3',
      'G1:H1',
      'G2:G3',
      'H2:H3',
      'I1:J1',
      'B4:B5',
    ),
  },
  {
    tool: 'libreoffice',
    name: 'header-of-two-rows',
    extension: 'ods',
    sheets: one(
      [
        ['序号', '公开事项', null, '标题', '公示', null],
        [null, '一级事项', '二级事项', null, '开始日期', '截止日期'],
        [
          1,
          '行政许可',
          '饮用水供水单位卫生许可',
          '供水单位卫生许可公示',
          day('2024-02-01'),
          day('2024-02-10'),
        ],
      ],
      'A1:A2',
      'B1:C1',
      'D1:D2',
      'E1:F1',
    ),
  },
  {
    tool: 'ssconvert',
    name: 'broken-headings',
    extension: 'xls',
    as: 'biff8',
    sheets: one([
      ['序 号', '标    题', '公开 时限', '公开渠道 和载体', '发布\n日期', '一级 事项'],
      [1, '公共场所卫生许可结果', '长期公开', '政府网站', '2024-05-06', '行政许可'],
    ]),
  },
  {
    tool: 'iconv',
    name: 'lost-characters',
    extension: 'csv',
    as: 'gbk',
    sheets: one([
      ['序号', '开事项', '信息名称', '开时限', '开主体', '发布日期'],
      ['1', '行政处罚', '行政处罚决定（第三批）', '长期', '县卫健局', '2024-06-01'],
    ]),
  },
  {
    tool: 'sheetjs',
    name: 'typed-wrong-headings',
    extension: 'xls',
    as: 'xml-2003',
    sheets: one([
      ['序号', '标题', '公开方式', '公开方式', '信息形式日期', '发布日期'],
      [1, '疫苗接种信息公示', '主动公开', '县级', '2024-01-02', '2024-01-05'],
    ]),
  },
  {
    tool: 'exceljs',
    name: 'extra-columns',
    extension: 'xlsx',
    sheets: one([
      [
        '序号',
        '二级事项',
        '三级事项',
        '标题',
        '责任科室',
        '监督举报电话',
        '公开链接',
        '五公开',
        '备注',
        '发布日期',
      ],
      [
        1,
        '医疗广告审查',
        '医疗广告审查证明',
        '医疗广告审查结果公示',
        '医政股',
        '0876-1234567',
        'https://www.qingxi.gov.cn/xxgk/202404/t20240402_1.html',
        '□决策 ☑结果',
        '无',
        day('2024-04-02'),
      ],
    ]),
  },
  {
    tool: 'openpyxl',
    name: 'merged-down',
    extension: 'xlsx',
    sheets: one(
      [
        ['栏目', '标题', '发布日期'],
        ['行政许可', '许可公示一', day('2024-01-02')],
        [null, '许可公示二', day('2024-01-03')],
        [null, '许可公示三', day('2024-01-04')],
        ['行政处罚', '处罚公示一', day('2024-01-05')],
        [null, '处罚公示二', day('2024-01-06')],
      ],
      'A2:A4',
      'A5:A6',
    ),
  },
  {
    tool: 'pandas',
    name: 'merged-down-in-text',
    extension: 'csv',
    sheets: one([
      ['栏目', '标题', '发布日期'],
      ['行政许可', '许可公示一', '2024-01-02'],
      [null, '许可公示二', '2024-01-03'],
      [null, '许可公示三', '2024-01-04'],
      ['行政处罚', '处罚公示一', '2024-01-05'],
      [null, '处罚公示二', '2024-01-06'],
    ]),
  },
  {
    tool: 'libreoffice',
    name: 'same-as-above',
    extension: 'xlsx',
    sheets: one([
      ['标题', '栏目', '文号', '发布机构', '发布日期'],
      ['预防接种服务指南', '公共服务', '无', '县卫健局', '2024-01-02'],
      ['妇幼健康服务指南', '同上', '--', '〃', '同上'],
      ['老年人健康管理指南', '〃', '/', '同上', '2024-01-09'],
    ]),
  },
  {
    tool: 'ssconvert',
    name: 'limits-with-spaces',
    extension: 'ods',
    sheets: one([
      ['标题', '公开时限', '发布日期'],
      ['行政许可办理流程', '信息形成或变更之日起20 个工作日内', '2024-02-03'],
      ['行政处罚裁量基准', '信息形成或变更之日起20个工作日内予以公开；', '2024-02-04'],
    ]),
  },
  {
    tool: 'sheetjs',
    name: 'check-marks',
    extension: 'xls',
    as: 'biff8',
    sheets: one(
      [
        ['标题', '公开方式', null, '公开渠道', null, '发布日期'],
        [null, '主动', '依申请', '政府网站', '公示栏', null],
        ['许可事项目录', '√', '□', '■', '口', '2024-03-04'],
        ['处罚事项目录', '☑', null, '▲', '〇', '2024-03-05'],
      ],
      'A1:A2',
      'B1:C1',
      'D1:E1',
      'F1:F2',
    ),
  },
  {
    tool: 'libreoffice',
    name: 'traditional-characters',
    extension: 'ods',
    sheets: one([
      ['標題', '欄目', '發佈日期', '發佈機構'],
      ['關於印發衛生監督計劃的通知', '通知公告', '2024年1月8日', '縣衛生健康局'],
    ]),
  },
  {
    tool: 'exceljs',
    name: 'fillers-between-characters',
    extension: 'xlsx',
    sheets: one([
      ['标\u2802题', '\u00a0栏\u3000目\u200b', '发布\ufeff日期'],
      ['部门职\u2802责\u200b公\u200d示', '机构\u00a0职能', '\u00a02024-05-01\u3000'],
    ]),
  },
  {
    tool: 'pandas',
    name: 'decorated-titles',
    extension: 'csv',
    sheets: one([
      ['标题', '发布时间'],
      ['【通告】关于停止供水的通告', '2024-01-02 08:30'],
      ['免费体检安排(此件主动公开)', '2024-01-03 08:30'],
      ['[图] 义诊活动 new', '2024-01-04 08:30'],
      ['健康知识讲座 HOT (点击数:12)', '2024-01-05 08:30'],
    ]),
  },
  {
    tool: 'sheetjs',
    name: 'cut-titles',
    extension: 'csv',
    sheets: one([
      ['标题', '发布日期'],
      ['青溪县卫生健康局关于公布2024年第一批医疗机构校验…', '2024-02-01'],
      ['关于表彰先进集体和先进个人的决...', '2024-02-02'],
    ]),
  },
  {
    tool: 'pandas',
    name: 'numbered-titles',
    extension: 'tsv',
    sheets: one([
      ['标题', '栏目', '发布日期'],
      ['（十五）国有土地上房屋征收与补偿领域标准目录', '标准目录', '2024-03-01'],
      ['5.公共文化服务领域标准目录', '标准目录', '2024-03-02'],
      ['一、医疗卫生领域标准目录', '标准目录', '2024-03-03'],
    ]),
  },
  {
    tool: 'openpyxl',
    name: 'one-article-in-several-columns',
    extension: 'xlsx',
    sheets: one([
      ['标题', '栏目', '发布日期', '链接'],
      [
        '公共场所卫生许可公示',
        '行政许可',
        day('2024-03-01'),
        'https://www.qingxi.gov.cn/xxgk/202403/t20240301_9.html',
      ],
      [
        '公共场所卫生许可公示',
        '双公示',
        day('2024-03-01'),
        'https://www.qingxi.gov.cn/xxgk/202403/t20240301_9.html',
      ],
      [
        '公共场所卫生许可公示',
        '通知公告',
        day('2024-03-01'),
        'https://www.qingxi.gov.cn/xxgk/202403/t20240301_9.html',
      ],
    ]),
  },
  {
    tool: 'libreoffice',
    name: 'totals-and-signatures',
    extension: 'xls',
    sheets: one([
      ['序号', '标题', '发布日期'],
      [1, '许可公示一', day('2024-01-02')],
      [2, '许可公示二', day('2024-01-12')],
      ['小计', '2条'],
      [3, '许可公示三', day('2024-02-02')],
      ['合计', '3条'],
      ['本月共发布3条'],
      ['填表人：张三', '审核人：李四', '联系电话：0876-1234567'],
    ]),
  },
  {
    tool: 'exceljs',
    name: 'one-sheet-a-month',
    extension: 'xlsx',
    sheets: [
      {
        name: '1月',
        rows: [
          ['标题', '栏目', '发布日期'],
          ['一月公示', '行政许可', day('2024-01-15')],
        ],
      },
      {
        name: '2月',
        rows: [
          ['序号', '发布时间', '信息名称', '文号'],
          [1, '2024.2.15', '二月通知', '青卫发〔2024〕2号'],
        ],
      },
      {
        name: '3月',
        rows: [['三月政务公开台账'], ['信息标题', '上网时间', '来源'], ['三月公告', '2024/3/15', '疾控中心']],
      },
      {
        name: '旧表',
        hidden: true,
        rows: [
          ['标题', '发布日期'],
          ['不应读到', '2020-01-01'],
        ],
      },
      { name: 'Sheet2', rows: [] },
    ],
  },
  {
    tool: 'ssconvert',
    name: 'one-sheet-a-quarter',
    extension: 'xls',
    as: 'biff8',
    sheets: [
      {
        name: '一季度',
        rows: [
          ['标题', '发布日期'],
          ['一季度公示', '2024-03-15'],
        ],
      },
      {
        name: '二季度',
        rows: [
          ['发布日期', '栏目', '标题'],
          ['2024-06-15', '通知', '二季度公示'],
        ],
      },
    ],
  },
  {
    tool: 'libreoffice',
    name: 'web-page-named-xls',
    extension: 'xls',
    as: 'html',
    sheets: one([
      ['标题', '栏目', '发布日期'],
      ['许可公示0012', '行政许可', '2024-01-02'],
    ]),
  },
  {
    tool: 'sheetjs',
    name: 'xml-of-2003-named-xls',
    extension: 'xls',
    as: 'xml-2003',
    sheets: one([
      ['标题', '栏目', '发布日期'],
      ['许可公示 & <更正>', '行政许可', '2024-01-02'],
    ]),
  },
  {
    tool: 'iconv',
    name: 'quotes-and-commas',
    extension: 'csv',
    as: 'gbk',
    sheets: one([
      ['标题', '栏目', '发布日期'],
      ['关于“健康县城”建设,分工方案的通知', '通知公告', '2024-01-02'],
      ['转发"两癌"筛查方案', '通知公告', '2024-01-03'],
    ]),
  },
  {
    tool: 'openpyxl',
    name: 'wide-digits-and-numerals',
    extension: 'xlsx',
    sheets: one([
      ['标题', '文号', '成文日期', '发布日期'],
      [
        '关于２０２３年第十二期简报的通知',
        '青卫发﹝２０２３﹞１２号',
        '二〇二三年十二月一日',
        '２０２３－１２－０５',
      ],
      ['第三期简报', '青卫发【2023】3号', '二○二三年三月十日', '２０２３年３月１２日'],
    ]),
  },
  {
    tool: 'ssconvert',
    name: 'list-of-files',
    extension: 'csv',
    sheets: one([
      ['文件名称', '上传时间'],
      ['附件1 行政许可事项目录.xlsx', '2024-04-01'],
      ['附件2 行政处罚结果（2024年第一季度）.docx', '2024-04-02'],
    ]),
  },
  {
    tool: 'openpyxl',
    name: 'forms-of-dates',
    extension: 'xlsx',
    sheets: one([
      ['标题', '发布日期'],
      ...[
        '2023-09-22',
        '2019-8-7 8:56:14',
        '2021-10-08 15:47',
        '2013/7/18 15:21:49',
        '2023年12月01日',
        '2022年1月24日',
        '2023.07.01',
        '5月24日',
        '2023年',
        '2023731',
        '2024122日',
        '201912月',
        '23-9-22',
        '2024年2月1日-2024年2月10日',
        '2023年3月21日-3月27日',
        '2021年10-12月份',
        '2018年1一3月份',
        '10月1日至12月31日',
        '2023.9',
        '2024-02-30',
        '长期公开',
      ].map((text): readonly OddCell[] => [`写作${text}的信息`, text]),
      ['写作序列号的信息', 45190],
      ['写作日期单元格的信息', day('2023-09-22')],
    ]),
  },
  {
    tool: 'sheetjs',
    name: 'numbers-that-lost-digits',
    extension: 'xlsx',
    sheets: one([
      ['索引号', '标题', '发布日期'],
      [113701000041890670, '索引号被当作数字的信息', '2024-01-02'],
      ['1.13701E+17', '索引号已成科学计数的信息', '2024-01-03'],
      ['014560025/2023-06425', '索引号完好的信息', '2024-01-04'],
    ]),
  },
  {
    tool: 'libreoffice',
    name: 'named-et',
    extension: 'et',
    as: 'biff8',
    sheets: one([
      ['标题', '栏目', '发布日期'],
      ['另存为 et 的清单', '行政许可', day('2024-01-02')],
    ]),
  },
  {
    tool: 'openpyxl',
    name: 'two-tables-in-one-sheet',
    extension: 'xlsx',
    sheets: one([
      ['一、行政许可'],
      ['行政许可决定书文号', '项目名称', '行政相对人名称', '许可决定日期', '许可机关'],
      ['青卫许〔2024〕1号', '公共场所卫生许可', '某宾馆', day('2024-03-01'), '县卫健局'],
      [],
      ['二、行政处罚'],
      ['行政处罚决定书文号', '案件名称', '处罚事由', '行政相对人名称', '处罚结果', '处罚决定日期'],
      ['青卫罚〔2024〕1号', '某诊所超范围执业案', '超范围执业', '某诊所', '警告', day('2024-03-08')],
    ]),
  },
  {
    tool: 'libreoffice',
    name: 'licences-and-penalties',
    extension: 'xlsx',
    sheets: [
      {
        name: '行政许可',
        rows: [
          [
            '行政许可决定书文号',
            '项目名称',
            '审批类别',
            '许可内容',
            '行政相对人名称',
            '许可决定日期',
            '许可机关',
          ],
          ['青卫许〔2024〕1号', '公共场所卫生许可', '普通', '住宿', '某宾馆', day('2024-03-01'), '县卫健局'],
        ],
      },
      {
        name: '行政处罚',
        rows: [
          ['决定书文号', '处罚决定日期'],
          ['青卫罚〔2024〕1号', day('2024-03-08')],
        ],
      },
    ],
  },
  {
    tool: 'pandas',
    name: 'export-of-a-content-system',
    extension: 'csv',
    as: 'utf-16',
    sheets: one([
      [
        '索引号',
        '标题',
        '组配分类',
        '公开日期',
        '发布日期',
        '公开时限',
        '公开范围',
        '有效性',
        '点击量',
        'manuscriptId',
      ],
      [
        '11500242322384326D/2023-00148',
        '关于印发方案的通知',
        '政策文件',
        '2023-04-22',
        '2023-04-25',
        '长期公开',
        '面向全社会',
        '有效',
        '88',
        '9001',
      ],
      [
        '/2021-00900',
        '健康扶贫工作总结',
        '工作总结',
        '2021-12-01',
        '2021-12-08',
        '长期公开',
        '面向全社会',
        '有效',
        '12',
        '9002',
      ],
    ]),
  },
  {
    tool: 'libreoffice',
    name: 'headers-at-page-breaks',
    extension: 'csv',
    as: 'gbk',
    sheets: one([
      ['序号', '标题', '发布日期'],
      ['1', '第一页的信息', '2024-01-02'],
      ['序号', '标题', '发布日期'],
      ['2', '第二页的信息', '2024-01-03'],
    ]),
  },
  {
    tool: 'exceljs',
    name: 'header-in-row-28',
    extension: 'xlsx',
    sheets: one([
      ...Array.from({ length: 27 }, (_, index): readonly OddCell[] => [
        `填报说明第${index + 1}条：请逐项填写`,
      ]),
      ['标题', '发布日期'],
      ['表头在第28行的信息', day('2024-01-02')],
    ]),
  },
  {
    tool: 'libreoffice',
    name: 'statistics-table',
    extension: 'xls',
    sheets: one([
      ['政府信息公开情况统计报表'],
      ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
      ['主动公开信息数', '条', '01', 12, 120],
      ['新增的行政规范性文件数', '件', '02', 1, 3],
    ]),
  },
  {
    tool: 'exceljs',
    name: 'register-of-withheld',
    extension: 'xlsx',
    sheets: one([
      ['不予公开政府信息登记表'],
      ['序号', '信息编号', '信息名称', '内容描述', '生成时间', '不予公开的理由'],
      [1, '青卫函〔2023〕6号', '关于某事项的函', '内部事务', day('2023-06-01'), '内部事务信息'],
    ]),
  },
  {
    tool: 'openpyxl',
    name: 'standard-catalog',
    extension: 'xlsx',
    sheets: one(
      [
        ['卫生健康领域基层政务公开标准目录'],
        [
          '序号',
          '公开事项',
          null,
          '公开内容（要素）',
          '公开依据',
          '公开时限',
          '公开主体',
          '公开渠道和载体',
          '公开对象',
          null,
          '公开方式',
          null,
          '公开层级',
          null,
        ],
        [
          null,
          '一级事项',
          '二级事项',
          null,
          null,
          null,
          null,
          null,
          '全社会',
          '特定群众',
          '主动',
          '依申请',
          '县级',
          '乡级',
        ],
        [
          1,
          '行政许可',
          '医疗机构执业登记',
          '办事指南',
          '《政府信息公开条例》',
          '信息形成或变更之日起20个工作日内',
          '县级卫生健康部门',
          '■政府网站',
          '√',
          null,
          '√',
          null,
          '√',
          null,
        ],
      ],
      'B2:C2',
      'I2:J2',
      'K2:L2',
      'M2:N2',
    ),
  },
];
