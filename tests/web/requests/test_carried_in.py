"""Rows of an earlier register: what is wrong is told at its cell, what is right stands as the clock says."""

from datetime import date

import pytest

from gongkai.web.requests.carried_in import Walk, bare, known_sheets, read
from registers import book

TODAY = date(2026, 1, 5)
SOUND = {
    "number": "甲",
    "subject": "青苗补偿标准",
    "kind": "自然人",
    "channel": "当面提交",
    "received_on": "2025-12-10",
}


def walked(office, *rows):
    return Walk(office.organ, TODAY).take(book([SOUND | row for row in rows]))


def test_what_is_open_goes_on_by_the_clock(office):
    open_one, corrected = walked(
        office,
        {},
        {
            "number": "乙",
            "channel": "互联网渠道",
            "arrived_on": "2025-12-09",
            "correction_asked": "2025-12-12",
            "correction_until": "2025-12-26",
            "corrected": "2025-12-19",
        },
    ).taken
    assert (open_one.found.standing.state, open_one.found.standing.due) == ("running", date(2026, 1, 8))
    assert [event.kind for event in corrected.events] == ["arrived", "confirmed", "correction_asked", "corrected"]
    assert corrected.found.standing.due == date(2026, 1, 19)


@pytest.mark.parametrize("label", ["予以公开", "（一）予以公开"])
def test_an_outcome_is_read_as_printed_or_without_its_number(office, label):
    [row] = walked(office, {"outcome": label, "closed_on": "2025-12-20"}).taken
    assert (row.outcome, row.ends) == ("granted", [(date(2025, 12, 20), "granted")])


@pytest.mark.parametrize(
    ("row", "cell", "message"),
    [
        ({"number": ""}, "A2", "没有填写"),
        ({"kind": "农民"}, "C2", "不是可以填写的"),
        ({"received_on": "去年"}, "J2", "不是日期"),
        ({"received_on": "2026-01-06"}, "U2", "还没有到"),
        ({"outcome": "予以公开"}, "U2", "应当都填写"),
        ({"extended": "2025-12-20", "extended_days": "很久"}, "Q2", "不是天数"),
        ({"corrected": "2025-12-20"}, "U2", "没有等待补正的告知"),
        ({"subject": "字" * 201}, "B2", "超过"),
        ({"number": "号" * 81}, "A2", "超过"),
        ({"received_on": "2018-12-10", "correction_asked": "2018-12-12"}, "U2", "规定"),
        ({"received_on": "0025-12-10"}, "J2", "规定"),
        ({"channel": "互联网渠道", "arrived_on": "0025-12-09"}, "J2", "规定"),
    ],
)
def test_what_is_wrong_is_told_at_its_cell(office, row, cell, message):
    walk = walked(office, row)
    assert [(each.sheet, each.cell) for each in walk.problems] == [("台账", cell)]
    assert message in walk.problems[0].message
    assert walk.taken == []


def test_a_number_stands_once_in_the_file_and_not_in_the_register(office, letter):
    known = letter()[0]
    walk = walked(office, {}, {}, {"number": known.number})
    assert [(each.cell, each.message) for each in walk.problems] == [
        ("A3", "编号与第 {line} 行重复"),
        ("A4", "{number} 已经登记；导入不修改已有的记录"),
    ]


def test_what_cannot_be_read_is_one_problem(office):
    walk = Walk(office.organ, TODAY).take(read(b"no workbook", "a.xlsx"))
    assert len(walk.problems) == 1


def test_the_sheet_asks_for_what_the_clock_needs():
    [sheet] = known_sheets().values()
    assert {column.key for column in sheet.columns if column.required} == SOUND.keys()
    assert bare("（二）部分公开（区分处理的，只计这一情形，不计其他情形）") == "部分公开"
