"""An officer's edits in openpyxl: sorts the ledger, fills columns in one sheet and another, adds a row of her own."""
import sys
from datetime import date
from pathlib import Path

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book["问题清单"]
rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)]
rows.sort(key=lambda row: str(row[19]), reverse=True)
edits = {
    "a": {14: "已在网站“办事指南”栏目补充", 15: date(2025, 3, 14), 16: "王某", 17: "已整改", 18: "链接附后\n见邮件"},
    "b": {17: "整改中"},
    "d": {17: "依法不予公开", 18: "涉及个人隐私"},
}
for number, row in enumerate(rows, start=3):
    for column, value in edits.get(row[19], {}).items():
        row[column] = value
    for column, value in enumerate(row, start=1):
        sheet.cell(number, column).value = value
sheet.cell(len(rows) + 3, 7).value = "科室自查：栏目首页打不开"
own = book["综合监督股"]
for row in own.iter_rows(min_row=3):
    if row[19].value == "c":
        row[16].value = "赵六"
book.save(Path(sys.argv[2]) / "openpyxl.xlsx")
