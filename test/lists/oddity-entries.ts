/** What must be read from each oddity (see `oddities.ts`): its entries, or the problem that refuses it. */
export const oddityEntries: Readonly<Record<string, readonly string[]>> = {
  'exceljs-extra-columns.xlsx': [
    '2 医疗广告审查结果公示 | itemName 医疗广告审查 | link https://www.qingxi.gov.cn/xxgk/202404/t20240402_1.html | publishedOn 2024-04-02',
  ],
  'exceljs-fillers-between-characters.xlsx': [
    '2 部门职责公示 | columnPath 机构 职能 | publishedOn 2024-05-01',
  ],
  'exceljs-header-in-row-28.xlsx': ['29 表头在第28行的信息 | publishedOn 2024-01-02'],
  'exceljs-one-sheet-a-month.xlsx': [
    '2 一月公示 | columnPath 行政许可 | publishedOn 2024-01-15',
    '2 二月通知 | documentNumber 青卫发〔2024〕2号 | publishedOn 2024-02-15',
    '3 三月公告 | publisher 疾控中心 | publishedOn 2024-03-15',
  ],
  'exceljs-register-of-withheld.xlsx': ['list/withheld-register'],
  'iconv-lost-characters.csv': [
    '2 行政处罚决定（第三批） | itemName 行政处罚 | publisher 县卫健局 | publishedOn 2024-06-01',
  ],
  'iconv-quotes-and-commas.csv': [
    '2 关于“健康县城”建设,分工方案的通知 | columnPath 通知公告 | publishedOn 2024-01-02',
    '3 转发"两癌"筛查方案 | columnPath 通知公告 | publishedOn 2024-01-03',
  ],
  'libreoffice-header-of-two-rows.ods': [
    '3 供水单位卫生许可公示 | itemName 饮用水供水单位卫生许可 | categoryName 行政许可 | displayFrom 2024-02-01 | displayUntil 2024-02-10',
  ],
  'libreoffice-headers-at-page-breaks.csv': [
    '2 第一页的信息 | publishedOn 2024-01-02',
    '4 第二页的信息 | publishedOn 2024-01-03',
  ],
  'libreoffice-licences-and-penalties.xlsx': [
    '2 公共场所卫生许可 | categoryName 行政许可 | documentNumber 青卫许〔2024〕1号 | publisher 县卫健局 | party 某宾馆 | formedOn 2024-03-01',
    '2 青卫罚〔2024〕1号 | formedOn 2024-03-08',
  ],
  'libreoffice-named-et.et': ['2 另存为 et 的清单 | columnPath 行政许可 | publishedOn 2024-01-02'],
  'libreoffice-same-as-above.xlsx': [
    '2 预防接种服务指南 | columnPath 公共服务 | publisher 县卫健局 | publishedOn 2024-01-02',
    '3 妇幼健康服务指南 | columnPath 公共服务 | publisher 县卫健局 | publishedOn 2024-01-02',
    '4 老年人健康管理指南 | columnPath 公共服务 | publisher 县卫健局 | publishedOn 2024-01-09',
  ],
  'libreoffice-statistics-table.xls': ['list/statistics-table'],
  'libreoffice-title-and-unit-rows.xls': [
    '4 关于印发年度工作要点的通知 | documentNumber 青卫发〔2023〕8号 | mode 主动公开 | formedOn 2023-03-08',
    '5 关于开展健康宣传的通知 | documentNumber 青卫办〔2023〕59号 | mode 主动公开 | formedOn 2023-05-24',
  ],
  'libreoffice-totals-and-signatures.xls': [
    '2 许可公示一 | publishedOn 2024-01-02',
    '3 许可公示二 | publishedOn 2024-01-12',
    '5 许可公示三 | publishedOn 2024-02-02',
  ],
  'libreoffice-traditional-characters.ods': [
    '2 關於印發衛生監督計劃的通知 | columnPath 通知公告 | publisher 縣衛生健康局 | publishedOn 2024-01-08',
  ],
  'libreoffice-web-page-named-xls.xls': ['2 许可公示0012 | columnPath 行政许可 | publishedOn 2024-01-02'],
  'openpyxl-forms-of-dates.xlsx': [
    '2 写作2023-09-22的信息 | publishedOn 2023-09-22',
    '3 写作2019-8-7 8:56:14的信息 | publishedOn 2019-08-07 | publishedAt 536',
    '4 写作2021-10-08 15:47的信息 | publishedOn 2021-10-08 | publishedAt 947',
    '5 写作2013/7/18 15:21:49的信息 | publishedOn 2013-07-18 | publishedAt 921',
    '6 写作2023年12月01日的信息 | publishedOn 2023-12-01',
    '7 写作2022年1月24日的信息 | publishedOn 2022-01-24',
    '8 写作2023.07.01的信息 | publishedOn 2023-07-01',
    '9 写作5月24日的信息 | missing-year publishedOn',
    '10 写作2023年的信息 | year-only publishedOn',
    '11 写作2023731的信息 | lost-separator publishedOn',
    '12 写作2024122日的信息 | lost-separator publishedOn',
    '13 写作201912月的信息 | lost-separator publishedOn',
    '14 写作23-9-22的信息 | two-digit-year publishedOn',
    '15 写作2024年2月1日-2024年2月10日的信息 | date-range publishedOn',
    '16 写作2023年3月21日-3月27日的信息 | date-range publishedOn',
    '17 写作2021年10-12月份的信息 | date-range publishedOn',
    '18 写作2018年1一3月份的信息 | date-range publishedOn',
    '19 写作10月1日至12月31日的信息 | date-range publishedOn',
    '20 写作2023.9的信息 | month-only publishedOn',
    '21 写作2024-02-30的信息 | impossible-date publishedOn',
    '22 写作长期公开的信息 | not-a-date publishedOn',
    '23 写作序列号的信息 | publishedOn 2023-09-21',
    '24 写作日期单元格的信息 | publishedOn 2023-09-22',
  ],
  'openpyxl-header-of-three-rows.xlsx': [
    '4 医疗机构执业登记公告（第一期） | itemName 医疗机构执业登记 | categoryName 行政许可 | formedOn 2024-03-01 | publishedOn 2024-03-05',
    '5 医师执业注册公告（第一期） | itemName 医师执业注册 | categoryName 行政许可 | formedOn 2024-03-02 | publishedOn 2024-03-06',
  ],
  'openpyxl-merged-down.xlsx': [
    '2 许可公示一 | columnPath 行政许可 | publishedOn 2024-01-02',
    '3 许可公示二 | columnPath 行政许可 | publishedOn 2024-01-03',
    '4 许可公示三 | columnPath 行政许可 | publishedOn 2024-01-04',
    '5 处罚公示一 | columnPath 行政处罚 | publishedOn 2024-01-05',
    '6 处罚公示二 | columnPath 行政处罚 | publishedOn 2024-01-06',
  ],
  'openpyxl-one-article-in-several-columns.xlsx': [
    '2 公共场所卫生许可公示 | columnPath 行政许可 | link https://www.qingxi.gov.cn/xxgk/202403/t20240301_9.html | publishedOn 2024-03-01',
    '3 公共场所卫生许可公示 | columnPath 双公示 | link https://www.qingxi.gov.cn/xxgk/202403/t20240301_9.html | publishedOn 2024-03-01',
    '4 公共场所卫生许可公示 | columnPath 通知公告 | link https://www.qingxi.gov.cn/xxgk/202403/t20240301_9.html | publishedOn 2024-03-01',
  ],
  'openpyxl-standard-catalog.xlsx': ['list/catalog-table'],
  'openpyxl-two-tables-in-one-sheet.xlsx': [
    '3 公共场所卫生许可 | categoryName 行政许可 | documentNumber 青卫许〔2024〕1号 | publisher 县卫健局 | party 某宾馆 | formedOn 2024-03-01',
    '7 某诊所超范围执业案 | categoryName 行政处罚 | documentNumber 青卫罚〔2024〕1号 | party 某诊所 | formedOn 2024-03-08',
  ],
  'openpyxl-wide-digits-and-numerals.xlsx': [
    '2 关于２０２３年第十二期简报的通知 | documentNumber 青卫发﹝２０２３﹞１２号 | formedOn 2023-12-01 | publishedOn 2023-12-05',
    '3 第三期简报 | documentNumber 青卫发【2023】3号 | formedOn 2023-03-10 | publishedOn 2023-03-12',
  ],
  'pandas-decorated-titles.csv': [
    '2 【通告】关于停止供水的通告 | publishedOn 2024-01-02 | publishedAt 510',
    '3 免费体检安排(此件主动公开) | publishedOn 2024-01-03 | publishedAt 510',
    '4 [图] 义诊活动 new | publishedOn 2024-01-04 | publishedAt 510',
    '5 健康知识讲座 HOT (点击数:12) | publishedOn 2024-01-05 | publishedAt 510',
  ],
  'pandas-export-of-a-content-system.csv': [
    '2 关于印发方案的通知 | columnPath 政策文件 | indexNumber 11500242322384326D/2023-00148 | systemId 9001 | validity 有效 | formedOn 2023-04-22 | publishedOn 2023-04-25',
    '3 健康扶贫工作总结 | columnPath 工作总结 | indexNumber /2021-00900 | systemId 9002 | validity 有效 | formedOn 2021-12-01 | publishedOn 2021-12-08',
  ],
  'pandas-merged-down-in-text.csv': [
    '2 许可公示一 | columnPath 行政许可 | publishedOn 2024-01-02',
    '3 许可公示二 | columnPath 行政许可 | publishedOn 2024-01-03',
    '4 许可公示三 | columnPath 行政许可 | publishedOn 2024-01-04',
    '5 处罚公示一 | columnPath 行政处罚 | publishedOn 2024-01-05',
    '6 处罚公示二 | columnPath 行政处罚 | publishedOn 2024-01-06',
  ],
  'pandas-numbered-titles.tsv': [
    '2 （十五）国有土地上房屋征收与补偿领域标准目录 | columnPath 标准目录 | publishedOn 2024-03-01',
    '3 5.公共文化服务领域标准目录 | columnPath 标准目录 | publishedOn 2024-03-02',
    '4 一、医疗卫生领域标准目录 | columnPath 标准目录 | publishedOn 2024-03-03',
  ],
  'sheetjs-check-marks.xls': [
    '3 许可事项目录 | publishedOn 2024-03-04',
    '4 处罚事项目录 | publishedOn 2024-03-05',
  ],
  'sheetjs-cut-titles.csv': [
    '2 青溪县卫生健康局关于公布2024年第一批医疗机构校验… | publishedOn 2024-02-01',
    '3 关于表彰先进集体和先进个人的决... | publishedOn 2024-02-02',
  ],
  'sheetjs-numbers-that-lost-digits.xlsx': [
    '2 索引号被当作数字的信息 | indexNumber 113701000041890670 | publishedOn 2024-01-02 | number-lost-digits indexNumber',
    '3 索引号已成科学计数的信息 | indexNumber 1.13701E+17 | publishedOn 2024-01-03 | number-lost-digits indexNumber',
    '4 索引号完好的信息 | indexNumber 014560025/2023-06425 | publishedOn 2024-01-04',
  ],
  'sheetjs-typed-wrong-headings.xls': [
    '2 疫苗接种信息公示 | mode 主动公开 | formedOn 2024-01-02 | publishedOn 2024-01-05',
  ],
  'sheetjs-xml-of-2003-named-xls.xls': ['2 许可公示 & <更正> | columnPath 行政许可 | publishedOn 2024-01-02'],
  'ssconvert-broken-headings.xls': [
    '2 公共场所卫生许可结果 | categoryName 行政许可 | channel 政府网站 | publishedOn 2024-05-06',
  ],
  'ssconvert-limits-with-spaces.ods': [
    '2 行政许可办理流程 | publishedOn 2024-02-03',
    '3 行政处罚裁量基准 | publishedOn 2024-02-04',
  ],
  'ssconvert-list-of-files.csv': [
    '2 附件1 行政许可事项目录.xlsx | publishedOn 2024-04-01',
    '3 附件2 行政处罚结果（2024年第一季度）.docx | publishedOn 2024-04-02',
  ],
  'ssconvert-one-sheet-a-quarter.xls': [
    '2 一季度公示 | publishedOn 2024-03-15',
    '2 二季度公示 | columnPath 通知 | publishedOn 2024-06-15',
  ],
};
