"""Orders from a file: new ones, those gone on, those alike; nothing where anything is wrong."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.counting import ImportOrders
from gongkai.web.dialogue.grid_file import read_file
from gongkai.web.dialogue.models import Order
from gongkai.web.dialogue.order_intake import OrdersTaken
from hotline import CLOSED, noon, order, take

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


def test_the_day_somebody_answered_stays_where_a_file_tells_only_the_close(county):
    order(county.town, number="A1", steps=CLOSED)
    found = taken(county.town, "A1,咨询,低保,2026-03-02,,2026-03-20,,,,")
    (changed,) = found.changed
    assert (changed.replied_on, changed.closed_on, changed.in_time) == (date(2026, 3, 4), date(2026, 3, 20), True)


def test_what_was_opened_again_is_not_closed_by_what_was_told_before(county):
    order(county.town, number="A1", steps=(*CLOSED, ("reopen_order", date(2026, 3, 10))))
    found = taken(county.town, "A1,咨询,低保,2026-03-02,2026-03-04,2026-03-05,,,,")
    assert (found.changed, found.same) == ([], 1)
    found = taken(county.town, "A1,咨询,低保,2026-03-02,2026-03-04,2026-03-16,,,,")
    (changed,) = found.changed
    assert (changed.state, changed.replied_on, changed.closed_on) == ("closed", date(2026, 3, 16), date(2026, 3, 16))


def test_an_answer_is_kept_when_it_is_told_and_only_once(county):
    order(county.town, number="A1", steps=CLOSED)
    told = "A1,咨询,低保,2026-03-02,2026-03-04,2026-03-05,{},,,"
    for text in ("", "已发放", "已发放", "已补发", "已发放"):
        found = taken(county.town, told.format(text))
        keep(found)
    (kept,) = Order.objects.all()
    assert [each.text for each in kept.steps.filter(kind="import_orders")] == ["已发放", "已补发"]


def test_an_answer_that_is_known_is_not_written_again_with_what_else_changed(county):
    for line in (
        "A1,咨询,低保,2026-03-02,2026-03-04,,已发放,,,",
        "A1,咨询,低保,2026-03-02,2026-03-04,2026-03-05,已发放,,,",
    ):
        keep(taken(county.town, line))
    (kept,) = Order.objects.all()
    assert [each.text for each in kept.steps.all()] == ["已发放", ""]


def keep(found):
    file = found.file
    action = ImportOrders(found.organ, file.name, file.digest, found.new, found.changed, found.results, None)
    action.do(actor=None, at=noon(DAY))


def test_what_callers_said_has_a_day_so_that_it_is_counted(county):
    order(county.town, number="A3", steps=CLOSED)
    visited = order(county.town, number="A4", steps=CLOSED)
    take(visited, "visit_order", date(2026, 3, 9))
    order(county.town, number="A5", steps=(*CLOSED, ("reopen_order", date(2026, 3, 10))))
    found = taken(
        county.town,
        "A1,咨询,低保,2026-03-02,2026-03-03,2026-03-06,,满意,,",
        "A2,咨询,低保,2026-03-02,2026-03-03,,,满意,,",
        "A3,咨询,低保,2026-03-02,,,,满意,,",
        "A4,咨询,低保,2026-03-02,,2026-03-05,,满意,,",
        "A5,咨询,低保,2026-03-02,,2026-03-05,,满意,,",
    )
    assert found.problems == []
    days = {each.number: each.visited_on.day for each in (*found.new, *found.changed)}
    assert days == {"A1": 6, "A2": 3, "A3": 5, "A4": 9, "A5": 5}


def test_how_many_lines_there_are_costs_no_queries(county, django_assert_max_num_queries):
    lines = [f"A{at},咨询,低保,2026-03-02,2026-03-03,2026-03-06,已发放,满意,," for at in range(40)]
    keep(taken(county.town, *lines))
    with django_assert_max_num_queries(3):
        assert taken(county.town, *lines).same == 40


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("A1,咨询,低保,2026-05-02,,,,,,", ["D2"]),
        ("A1,咨询,低保,2026-03-02,2026-03-01,,,,,", ["E2"]),
        ("A1,咨询,低保,2026-03-02,,,,满意,,", ["H2"]),
        (f"{'长' * 61},咨询,{'长' * 201},2026-03-02,,,,,,", ["A2", "C2"]),
        ("A1,咨询,低保,2026-03-02,,,,,,\nA1,咨询,低保,2026-03-02,,,,,,", ["A3"]),
    ],
)
def test_what_is_wrong_is_told_at_its_cell_and_nothing_is_made(county, line, cells):
    found = taken(county.town, line)
    assert [each.cell for each in found.problems] == cells
    assert found.new == []
