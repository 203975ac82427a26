"""Writes fixtures/annotate/openpyxl-commented.xlsx: comments, a filter, hidden rows and columns, names, choices, protection.

    python3 test/report/annotate/make_commented.py
"""
import pathlib

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill, Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.formatting.rule import CellIsRule
b=openpyxl.Workbook(); s=b.active; s.title="公开'清单 & 表"
s.append(['序号','标题','栏目','发布日期'])
for i in range(1,9): s.append([i,f'标题{i}','栏目','2024-0%d-01'%i])
s['B4'].comment=Comment('局长批示','张某'); s['A1'].comment=Comment('表头','李某')
s.auto_filter.ref='A1:D9'; s.row_dimensions[6].hidden=True; s.column_dimensions['C'].hidden=True; s.column_dimensions['B'].width=40
s.freeze_panes='A2'; s['B3'].fill=PatternFill('solid',fgColor='FF00FF00'); s['B3'].font=Font(bold=True,name='仿宋',sz=14)
b.defined_names.append(DefinedName('清单区',attr_text="'公开''清单 & 表'!$A$1:$D$9"))
dv=DataValidation(type='list',formula1='"甲,乙"'); dv.add('C2:C9'); s.add_data_validation(dv)
s.conditional_formatting.add('A2:A9',CellIsRule(operator='greaterThan',formula=['5'],fill=PatternFill('solid',bgColor='FFFF0000')))
s.merge_cells('D4:D5')
s.protection.sheet=True
b.create_sheet('第二').append([1]); b.create_sheet('隐藏').sheet_state='hidden'
b.save(pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "annotate" / "openpyxl-commented.xlsx")
