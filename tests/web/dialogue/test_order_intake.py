"""Orders from a file: new ones, those gone on, those alike; nothing where anything is wrong."""

from datetime import date

import pytest

from gongkai.web.dialogue.grid_file import read_file
from gongkai.web.dialogue.models import Order
from gongkai.web.dialogue.order_intake import OrdersTaken

pytestmark = pytest.mark.django_db
DAY = date(2026, 4, 1)
HEAD = "工单编号,类别,标题,收到日期,回复日期,办结日期,办理结果,满意度,姓名,电话\n"


def taken(organ, *lines):
    return OrdersTaken(organ, read_file("orders", (HEAD + "\n".join(lines)).encode(), "a.csv", {}), DAY)


def test_a_line_makes_an_order_as_far_as_it_has_come(county):
    found = taken(
        county.town,
        "A1,咨询,13812345678问低保,2026-03-02,,,,,张三,13800001234",
        "A2,求助,修路,2026-03-02,2026-03-04,,已修,,,",
        "A3,求助,修路,2026-03-02,,2026-03-20,已修,满意,,",
    )
    assert found.problems == []
    assert [(each.state, each.in_time) for each in found.new] == [
        ("received", None),
        ("replied", True),
        ("closed", False),
    ]
    assert found.new[0].subject == "138****5678问低保"
    assert found.new[0].caller == {"caller": "张三", "phone": "13800001234"}
    assert found.results == {"A2": "已修", "A3": "已修"}
    assert Order.objects.count() == 0


def test_the_same_number_is_the_same_order_gone_on(county):
    Order.objects.bulk_create(taken(county.town, "A1,咨询,低保,2026-03-02,,,,,,", "A2,咨询,低保,2026-03-02,,,,,,").new)
    found = taken(
        county.town, "A1,投诉,改了,2026-03-02,2026-03-05,2026-03-06,已答,满意,,", "A2,咨询,低保,2026-03-02,,,,,,"
    )
    assert (found.new, len(found.changed), found.same) == ([], 1, 1)
    changed = found.changed[0]
    assert (changed.state, changed.in_time, changed.satisfaction) == ("closed", True, "satisfied")
    assert (changed.kind, changed.subject) == ("consultation", "低保")


def test_a_later_file_takes_nothing_back(county):
    Order.objects.bulk_create(taken(county.town, "A1,咨询,低保,2026-03-02,2026-03-03,2026-03-04,,满意,,").new)
    found = taken(county.town, "A1,咨询,低保,2026-03-02,,,,,,")
    assert (found.changed, found.same) == ([], 1)


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("A1,咨询,低保,2026-05-02,,,,,,", ["D2"]),
        ("A1,咨询,低保,2026-03-02,2026-03-01,,,,,", ["E2"]),
        (f"{'长' * 61},咨询,{'长' * 201},2026-03-02,,,,,,", ["A2", "C2"]),
        ("A1,咨询,低保,2026-03-02,,,,,,\nA1,咨询,低保,2026-03-02,,,,,,", ["A3"]),
    ],
)
def test_what_is_wrong_is_told_at_its_cell_and_nothing_is_made(county, line, cells):
    found = taken(county.town, line)
    assert [each.cell for each in found.problems] == cells
    assert found.new == []
