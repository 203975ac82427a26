"""Fills in fixtures/map/questions.xlsx as an officer would, with openpyxl; LibreOffice then saves it once more.

    python3 test/tasks/map/make_answered.py
    soffice --headless --convert-to xlsx:"Calc MS Excel 2007 XML" --outdir OUT fixtures/map/answered-openpyxl.xlsx
"""
import datetime
import pathlib

import openpyxl

folder = pathlib.Path(__file__).resolve().parents[2] / "fixtures" / "map"
book = openpyxl.load_workbook(folder / "questions.xlsx")
sheet = book["待核定"]
heading = {cell.value: cell.column for cell in sheet[2]}


def row_of(text, column="标题样式（*代表任意文字）"):
    for row in range(3, sheet.max_row + 1):
        if sheet.cell(row, heading[column]).value == text:
            return row
    raise SystemExit(f"no such question: {text}")


def fill(pattern, **cells):
    row = row_of(pattern)
    for name, value in cells.items():
        sheet.cell(row, heading[name]).value = value


fill("*年第*期惠民简讯", 核定结果="1103 健康教育", **{"公开要素（可多个）": "4 服务项目和内容；1 法律法规和政策文件"},
     核定人="王某", 核定日期=datetime.date(2025, 3, 4), 备注="每期都是健康知识")
fill("健康小屋开放公告*", 核定结果=" 不对应任何事项  ", 适用范围="各栏目这类标题 ", 核定人="王某 ", 核定日期="２０２５年３月５日")
fill("中心卫生院夏季服务时间", 核定结果="不对应任何事项", 适用范围="仅示例这一条", 核定人="李某", 核定日期=45722)
fill("青麓县医疗机构一览", 核定结果="０１０４　", **{"公开要素（可多个）": "办事指南 、 结果"}, 核定人="李某", 核定日期="2025/3/6")

# The officer deletes a question that she does not want to answer and turns the order round.
sheet.delete_rows(row_of("'=1+1 卫生院开放日", "示例标题"))
rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3, max_row=sheet.max_row)]
rows = [row for row in rows if any(value is not None for value in row)]
for number, row in enumerate(reversed(rows), start=3):
    for column, value in enumerate(row, start=1):
        sheet.cell(number, column).value = value
sheet.insert_cols(1)
sheet["A2"] = "处理情况"
book.save(folder / "answered-openpyxl.xlsx")
