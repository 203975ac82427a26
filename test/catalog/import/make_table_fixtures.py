"""Writes fixtures/tables: catalog tables in the layouts of published pages, by openpyxl and LibreOffice; the document is built part by part.

Run with a python3 that has openpyxl, with soffice in the path: python3 test/catalog/import/make_table_fixtures.py
"""
import os
import shutil
import subprocess
import tempfile
import zipfile

import openpyxl

OUT = os.path.join(os.path.dirname(__file__), '..', '..', 'fixtures', 'tables')
WORK = tempfile.mkdtemp()
TWENTY = '自信息形成或者变更之日起20个工作日内予以公开'
SEVEN = '自信息形成或者变更之日起7个工作日内予以公开'
NAMES = ['政府网站', '政府公报', '两微一端', '发布会/听证会', '广播电视', '纸质媒体', '公开查阅点', '政务服务中心',
         '便民服务站', '入户/现场', '社区/企事业单位/村公示栏（电子屏）', '精准推送', '其他_________']
HEADER = [['序号', '公开事项', None, '公开\n内容(要素)', '公开\n依据', '公开 时限', '公开主体', '公开渠道\n和载体',
           '公开对象', None, '公开方式', None, '公开层级', None],
          [None, '一级事项', '二级 事项', None, None, None, None, None, '全社会', '特定群 体', '主动', '依申请', '县级', '乡级']]
HEADER_SPANS = ['A{0}:A{1}', 'B{0}:C{0}', 'D{0}:D{1}', 'E{0}:E{1}', 'F{0}:F{1}', 'G{0}:G{1}', 'H{0}:H{1}', 'I{0}:J{0}', 'K{0}:L{0}', 'M{0}:N{0}']


def boxes(*ticked):
    return '  '.join(('■' if any(name.startswith(word) for word in ticked) else '□') + name for name in NAMES)


def write(name, rows, spans=(), codes_as_numbers=False):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = '目录'
    for row in rows:
        sheet.append(row)
    for span in spans:
        sheet.merge_cells(span)
    path = os.path.join(WORK, name)
    book.save(path)
    return path


def keep(path, name=None):
    shutil.copy(path, os.path.join(OUT, name or os.path.basename(path)))


def convert(path, extension, to, filter_name=None, options=()):
    subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{WORK}/profile', *options, '--convert-to',
                    filter_name or extension, '--outdir', os.path.join(WORK, 'out'), path],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    base = os.path.splitext(os.path.basename(path))[0]
    shutil.copy(os.path.join(WORK, 'out', f'{base}.{extension}'), os.path.join(OUT, to))


def national_grid():
    """One element per row, 13 boxes, a penalty with three groups, the header repeated on the second page in mid-item."""
    permit = ['0101', '01 行政许可类事项', '母婴保健技术服务机构执业许可（包括计划生育\n技术服务机构执业许可）（权限内）', '法律法规和政策文件',
              '【法律】《中华人民共和国行政许可法》\n【法律】《中华人民共和国母婴保健法》\n【行政法规】《计划生育技术服务管理条例》（国务院令第 428 号）\n'
              '【部门规章及规范性文件】《国家卫生健康委关于修改<职业健康检查管理办法>等4部门规章的决定》',
              '自信息形成或者变更之日起\n20 个工作日内予以公开', '县(市、区)卫生健康行政部门', boxes('政府网站', '政务服务中心'), '√', None, '√', None, '√', None]
    rest = [None] * 14
    rows = [['某县卫生健康领域基层政务公开标准目录'] + rest[1:], ['发布机构：某县卫生健康局  某卫发〔2024〕7号'] + rest[1:], *HEADER, permit]
    for text in ['办事指南,包括:适用范围、事项审查类型、办理依据', '过程信息,包括:受理、审核、审批、送达']:
        rows.append([None, None, None, text] + [None] * 10)
    rows.extend(HEADER)
    rows.append(['0101', '01 行政许可类事项', permit[2], '结果信息——母婴保健技术服务执业许可证信息', None, SEVEN, '县(市、区)卫生健康行政部门',
                 boxes('政府网站'), '√', None, '√', None, '√', None])
    penalty = [['02142', '02 行政处罚类事项', '对公共场所经营者未依法取得卫生许可证的处罚', '法律法规和政策文件', '《公共场所卫生管理条例》', TWENTY,
                '县卫生健康局', boxes('政府网站'), '√', None, '√', None, '√', None],
               [None, None, None, '投诉举报电话以及网上投诉渠道'] + [None] * 10,
               [None, None, None, '受理和立案信息,包括:案件受理记录、立案报告', None, TWENTY, '县卫生健康局', boxes('精准推送'), None, '√ 行政相对人', '√', None, '√', None],
               [None, None, None, '告知信息'] + [None] * 10,
               [None, None, None, '行政处罚决定信息', None, SEVEN, '县卫生健康局', boxes('政府网站'), '√', None, '√', None, '√', '√']]
    rows.extend(penalty)
    rows.append(['注：本目录由某县卫生健康局负责解释。'] + rest[1:])
    spans = ['A1:N1', 'A2:N2', *(span.format(3, 4) for span in HEADER_SPANS), *(f'{c}5:{c}7' for c in 'ABCEFGHIJKLMN'),
             *(span.format(8, 9) for span in HEADER_SPANS), *(f'{c}11:{c}15' for c in 'ABCE'),
             *(f'{c}11:{c}12' for c in 'FGHIJKLMN'), *(f'{c}13:{c}14' for c in 'FGHIJKLMN'), 'A16:N16']
    keep(write('national-grid.xlsx', rows, spans))


def whole_table_spans():
    """Nine columns with a phone; limit, subject, channel and phone reach over the whole table; header words in two rows."""
    rows = [['某区公共卫生服务目录', *[None] * 8],
            ['序号', '公开事项', None, '公开', '公开', '公开', '公开', '公开', '咨询'],
            [None, '一级事项', '二级事项', '内容(要素)', '依据', '时限', '主体', '渠道', '电话']]
    elements = ['1.法律法规和政策文件', '2.服务对象', '3.服务机构信息,包括:名称、地点、服务时间', '4.服务项目和内容', '5.服务流程', '6.服务要求',
                '7.投诉举报电话以及网上投诉渠道']
    laws = '1.【行政法规】《疫苗流通和预防接种管理条例》\n2.【国务院文件】《关于深化医药卫生体制改革的意见》'
    for item, name in enumerate(['预防接种', '健康教育'], 1):
        for at, element in enumerate(elements):
            first = at == 0
            shared = first and item == 1
            rows.append([item if first else None, '公共卫生服务事项' if first else None, name if first else None, element,
                         laws if first else None, '信息形成或变更之日起20个工作日内公开' if shared else None, '区卫生健康局' if shared else None,
                         '政府网站' if shared else None, '0562-5880000' if shared else None])
    spans = ['A1:I1', 'A2:A3', 'B2:C2', *(f'{c}4:{c}10' for c in 'ABCE'), *(f'{c}11:{c}17' for c in 'ABCE'), *(f'{c}4:{c}17' for c in 'FGHI')]
    path = write('whole-table-spans.xlsx', rows, spans)
    convert(path, 'xls', 'whole-table-spans.xls')


def third_level():
    """A column 三级事项, words broken by line breaks, blank rows, running numbers, a single-column audience."""
    head = [['序号', '公开事项', None, None, '公开内容', '公开依据', '公开时限', '公开主体', '公开渠道', '公开对象', '公开方式', '公开层级', None, None],
            [None, '一级事项', '二级事项', '三级事项', '(要素)', None, None, None, None, None, None, '市级', '县级', '乡镇']]
    rows = [*head,
            [1, '行政许可类事项', '医疗机构\n执业登记', '设\n置审批', '法律法规和政策文件', '《医疗机构管理条例》《医疗机构管理条例实施细则》', TWENTY, '市卫生健康局',
             'R政府网站 口政府公报 þ两微一端', '全社会', '主动公开', None, '√', None],
            [None] * 14,
            [2, '行政许可类事项', '医疗机构\n执业登记', '执业登记', '办事指南', '同上', '〃', '同上', '同上', '同上', '同上', None, '√', None],
            [3, '行政许可类事项', '公共场所卫生许可', '/', '办事指南', '《公共场所卫生管理条例》', TWENTY, '市卫生健康局', '■政府网站', '全社会', '依申请公开', None, '√', '√']]
    keep(write('third-level.xlsx', rows, ['A1:A2', 'B1:D1', 'L1:N1', *(f'{c}1:{c}2' for c in 'FGHIJK')]))


def two_limits_in_one_cell():
    """A Word document: all elements with ● in one cell, both limits in one cell, laws without anything between."""
    def paragraph(text):
        # Word cuts a text into runs wherever it was edited.
        half = len(text) // 2
        runs = ''.join(f'<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">{part}</w:t></w:r>' for part in (text[:half], text[half:]))
        return f'<w:p w:rsidR="00A1">{runs}</w:p>'

    def cell(text, span=1, merge=None):
        merged = '' if merge is None else ('<w:vMerge w:val="restart"/>' if merge else '<w:vMerge/>')
        grid = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ''
        return f'<w:tc><w:tcPr><w:tcW w:w="600" w:type="dxa"/>{grid}{merged}</w:tcPr>{paragraph(text)}</w:tc>'

    def row(*cells):
        return '<w:tr><w:trPr><w:tblHeader/></w:trPr>' + ''.join(cells) + '</w:tr>'

    def item(number, name):
        return row(*map(cell, [str(number), '行政许可类事项', name, '●法律法规和政策文件●办事指南●过程信息●结果信息',
                               '《中华人民共和国行政许可法》《乡村医生从业管理条例》', f'{TWENTY} {SEVEN}', '班老乡人民政府', '■政府网站',
                               '√', '', '√', '', '', '√']))
    single = ['公开内容(要素)', '公开依据', '公开时限', '公开主体', '公开渠道和载体']
    head = (row(cell('序号', 1, True), cell('公开事项', 2), *(cell(word, 1, True) for word in single), cell('公开对象', 2), cell('公开方式', 2), cell('公开层级', 2)) +
            row(cell('', 1, False), cell('一级事项'), cell('二级事项'), *(cell('', 1, False) for _ in single),
                *map(cell, ['全社会', '特定群体', '主动', '依申请', '县级', '乡级'])))
    document = ('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
                '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
                paragraph('班老乡卫生健康领域基层政务公开标准目录') + '<w:tbl><w:tblPr/><w:tblGrid/>' + head +
                item(1, '乡村医生执业注册') + item(2, '公共场所卫生许可') + '</w:tbl></w:body></w:document>')
    types = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
             'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    with zipfile.ZipFile(os.path.join(OUT, 'two-limits.docx'), 'w', zipfile.ZIP_DEFLATED) as whole:
        for name, content in (('[Content_Types].xml', types), ('word/document.xml', document)):
            whole.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


if __name__ == '__main__':
    os.makedirs(OUT, exist_ok=True)
    national_grid()
    whole_table_spans()
    third_level()
    two_limits_in_one_cell()
