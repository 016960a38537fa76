"""Workbooks as people fill in the import's template."""

from io import BytesIO

from gongkai.web.organs.intake.export import template
from gongkai.web.organs.intake.sheets import sheets

GOOD = {
    "organ": [
        ["青禾县人民政府", "县（市、区）人民政府"],
        ["青禾县柳湾镇人民政府", "乡（镇）人民政府", "青禾县人民政府", "", "柳政", "", "", "", "0000-6211006"],
        ["青禾县柳湾镇上湾村村民委员会", "村（居）民委员会", "青禾县柳湾镇人民政府"],
    ],
    "person": [
        ["zhaoqing", "赵清", "青禾县柳湾镇人民政府", "", "", "four words of three"],
        ["qianhe", "钱禾", "青禾县人民政府"],
    ],
    "post": [
        ["zhaoqing", "青禾县柳湾镇人民政府", "公开办工作人员", "2026-01-01"],
        ["qianhe", "青禾县人民政府", "审计员", "2026/1/1", "2026年12月31日"],
    ],
    "setting": [["青禾县人民政府", "年度报告公布日期（次年）", "03-31", "2026-01-01"]],
}
"""A county with a township, a village, two people, their posts and a setting."""


def book_of(rows):
    """Return the template filled in, as the bytes of a file."""
    book = template()
    for key, lines in rows.items():
        sheet = book[sheets()[key].name]
        for number, line in enumerate(lines, start=2):
            for place, text in enumerate(line, start=1):
                sheet.cell(number, place).value = text
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()
