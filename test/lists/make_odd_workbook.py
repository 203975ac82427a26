"""Writes oddities with openpyxl and pandas: a list of {"to", "tool", "as", "sheets"} as JSON on standard input."""
import json
import sys
from datetime import date

import openpyxl
import pandas


def value(cell):
    return date.fromisoformat(cell["date"]) if isinstance(cell, dict) else cell


def write_book(task):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, sheet in enumerate(task["sheets"], 1):
        target = book.create_sheet(sheet.get("name") or f"Sheet{number}")
        for row in sheet["rows"]:
            target.append([value(cell) for cell in row])
        for cells in target.iter_rows():
            for cell in cells:
                if isinstance(cell.value, date):
                    cell.number_format = "yyyy-mm-dd"
        for merged in sheet.get("merged") or []:
            target.merge_cells(merged)
        for letter in "ABCDEFGHIJKLMN":
            target.column_dimensions[letter].width = 30
        if sheet.get("hidden"):
            target.sheet_state = "hidden"
    book.save(task["to"])


def write_text(task):
    encoding = {"utf-16": "utf-16", "gbk": "gbk"}.get(task.get("as"), "utf-8")
    frame = pandas.DataFrame([[value(cell) for cell in row] for row in task["sheets"][0]["rows"]])
    separator = "\t" if task["to"].endswith(".tsv") else ","
    frame.to_csv(task["to"], header=False, index=False, sep=separator, encoding=encoding)


for task in json.load(sys.stdin):
    write_text(task) if task["tool"] == "pandas" else write_book(task)
