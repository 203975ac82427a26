"""Writes the base workbook (openpyxl) and what pandas writes. The rows come as JSON on standard input, the folder is the argument."""
import json
import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas

table = json.load(sys.stdin)
folder = Path(sys.argv[1])
rows = table["rows"]


def cell(row, column, text):
    if text == "":
        return None
    if row >= 2 and column == 4:
        return date.fromisoformat(text)
    if row >= 2 and column == 5:
        return datetime.fromisoformat(text)
    if row >= 2 and column in (0, 6):
        return float(text) if "." in text else int(text)
    return text


book = openpyxl.Workbook()
sheet = book.active
sheet.title = table["sheet"]
for number, row in enumerate(rows):
    for column, text in enumerate(row):
        target = sheet.cell(number + 1, column + 1, cell(number, column, text))
        if isinstance(target.value, datetime):
            target.number_format = "yyyy-mm-dd hh:mm:ss"
        elif isinstance(target.value, date):
            target.number_format = "yyyy-mm-dd"
        elif isinstance(target.value, str):
            target.number_format = "@"
sheet.merge_cells("A1:G1")
# Wide enough, or text formats get "###".
for letter in "ABCDEFG":
    sheet.column_dimensions[letter].width = 40
hidden = book.create_sheet(table["hidden"])
hidden.append(["停用"])
hidden.sheet_state = "hidden"
book.save(folder / "base.xlsx")

width = max(len(row) for row in rows)
frame = pandas.DataFrame([row + [""] * (width - len(row)) for row in rows])
few = frame.iloc[: table["gbkRows"]]
plain = {"index": False, "header": False}
frame.to_csv(folder / "pandas-utf-8.csv", encoding="utf-8", **plain)
frame.to_csv(folder / "pandas-utf-8-bom.csv", encoding="utf-8-sig", **plain)
few.to_csv(folder / "pandas-gbk.csv", encoding="gbk", **plain)
frame.to_csv(folder / "pandas-utf-16.csv", encoding="utf-16", **plain)
frame.to_csv(folder / "pandas-utf-16be.csv", encoding="utf-16-be", **plain)
frame.to_csv(folder / "pandas-tab.tsv", sep="\t", encoding="utf-8", **plain)
frame.to_csv(folder / "pandas-semicolon.csv", sep=";", encoding="gb18030", lineterminator="\r\n", **plain)
frame.to_csv(folder / "pandas-quoted.csv", encoding="utf-8", quoting=1, lineterminator="\r\n", **plain)
frame.replace("\n", "<br>", regex=True).to_html(folder / "pandas.html", escape=False, **plain)
