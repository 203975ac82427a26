"""The same job as a script of an office's own: five columns, dates, working-day deadlines, counts per item.

Usage: pandas_peer.py LIST ENCODING DAYS.json. Prints one line per item: name, entries, late, undated.
It knows the columns, the sheet and the date forms beforehand, and names items by keyword only.
"""

import json
import sys

import numpy
import pandas

LIMIT = 20
COLUMNS = ["标题", "栏目", "发布机构", "成文日期", "发布日期"]
ITEMS = {
    "行政处罚": "处罚",
    "公共场所卫生许可": "公共场所",
    "饮用水": "饮用水",
    "放射诊疗许可": "放射诊疗",
    "医师执业注册": "医师",
    "护士执业注册": "护士",
    "医疗机构执业登记": "医疗机构",
    "医疗废物": "医疗废物",
    "母婴保健": "母婴保健",
    "麻醉药品": "麻醉药品",
}


def read(path, encoding):
    if path.endswith(".xlsx"):
        return pandas.read_excel(path, usecols=COLUMNS, dtype=str)
    return pandas.read_csv(path, usecols=COLUMNS, dtype=str, encoding=encoding)


def days_of(column):
    """Dates by distinct text: a list of a million rows has some thousands."""
    texts = pandas.Series(column.dropna().unique())
    parts = texts.str.extract(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")
    iso = parts[0] + "-" + parts[1].str.zfill(2) + "-" + parts[2].str.zfill(2)
    days = pandas.to_datetime(iso, format="%Y-%m-%d", errors="coerce")
    # openpyxl does not know the date formats built into a Chinese Excel: their cells arrive as numbers.
    serials = pandas.to_numeric(texts, errors="coerce")
    days = days.fillna(pandas.to_datetime(serials, unit="D", origin="1899-12-30"))
    return column.map(dict(zip(texts, days)))


def main():
    path = sys.argv[1]
    encoding = sys.argv[2]
    with open(sys.argv[3], encoding="utf-8") as calendar:
        year_days = json.load(calendar)
    rest = numpy.array(year_days["rest"], dtype="datetime64[D]")
    extra = numpy.array(sorted(year_days["work"]), dtype="datetime64[D]")
    table = read(path, encoding)
    formed = days_of(table["成文日期"])
    published = days_of(table["发布日期"])
    known = formed.notna() & published.notna()
    start = formed[known].to_numpy().astype("datetime64[D]")
    end = published[known].to_numpy().astype("datetime64[D]")
    one = numpy.timedelta64(1, "D")
    worked = numpy.busday_count(start + one, end + one, holidays=rest)
    worked += numpy.searchsorted(extra, end, "right") - numpy.searchsorted(extra, start, "right")
    late = pandas.Series(False, index=table.index)
    late[known] = worked > LIMIT
    titles = table["标题"].str.normalize("NFKC")
    item = pandas.Series("未识别", index=table.index)
    for name, keyword in reversed(list(ITEMS.items())):
        item[titles.str.contains(keyword, regex=False)] = name
    counts = pandas.DataFrame({"item": item, "late": late, "undated": ~known})
    for name, group in counts.groupby("item"):
        print(name, len(group), int(group["late"].sum()), int(group["undated"].sum()))


main()
