"""Writes the fixtures whose tool is openpyxl: reads the table as JSON from standard input, the folder is the argument."""
import json
import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

table = json.load(sys.stdin)
folder = Path(sys.argv[1])


def cells(row):
    return [
        row["number"],
        row["title"],
        row["column"],
        date.fromisoformat(row["formed"]),
        datetime.fromisoformat(row["published"]),
        row["valid"],
        row["code"],
    ]


def fill(book):
    sheet = book.active if not book.write_only else book.create_sheet()
    sheet.title = table["sheet"]
    # A sheet that is written as it goes takes this only beforehand.
    sheet.row_dimensions[table["hiddenRow"]].hidden = True
    sheet.append([table["title"]])
    sheet.append([])
    sheet.append(table["headings"])
    for row in table["rows"]:
        sheet.append(cells(row))
    hidden = book.create_sheet(table["hidden"])
    hidden.append(["停用"])
    hidden.sheet_state = "hidden"
    return sheet


def save(name, book):
    book.save(folder / f"openpyxl-{name}.xlsx")


book = openpyxl.Workbook()
sheet = fill(book)
for row in sheet.iter_rows(min_row=4, min_col=4, max_col=4):
    row[0].number_format = 'yyyy"年"m"月"d"日"'
sheet.merge_cells("A1:G1")
save("plain", book)

book = openpyxl.Workbook()
book.epoch = CALENDAR_MAC_1904
fill(book)
# 1900 lies before the first day of this calendar.
book.active["D7"] = date(1904, 3, 1)
save("1904", book)

book = openpyxl.Workbook()
book.iso_dates = True
fill(book)
save("iso-dates", book)

book = openpyxl.Workbook()
sheet = fill(book)
for row in (100, 1_048_576):
    sheet.cell(row, 3).fill = PatternFill("solid", fgColor="FFFF00")
sheet.column_dimensions["XFD"].width = 3
save("styled-to-the-end", book)

book = openpyxl.Workbook()
sheet = fill(book)
sheet["H3"] = "来源"
sheet["H4"] = '=HYPERLINK("https://www.example.gov.cn/","原文")'
save("formula-without-value", book)

book = openpyxl.Workbook(write_only=True)
fill(book)
save("write-only", book)

rows = [[table["title"]] + [None] * 6, [None] * 7, table["headings"]]
rows += [cells(row) for row in table["rows"]]
frame = pandas.DataFrame(rows, dtype=object)
with pandas.ExcelWriter(folder / "pandas-plain.xlsx", engine="openpyxl") as writer:
    frame.to_excel(writer, sheet_name=table["sheet"], header=False, index=False)
