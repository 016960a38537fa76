"""The closed loop of a hotline order: each step in its state, sealed words, limits by class."""

from datetime import date

import pytest
from django.db import connection
from django.utils import timezone

from gongkai.web.dialogue.actions.order import STEPS, EnterOrder, HandleOrder, OpenCaller, due_of
from gongkai.web.dialogue.models import Order, OrderStep
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow, OrganSetting
from hotline import CAME, CLOSED, noon, order, step, take

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        ("urgent", date(2026, 3, 2)),
        ("consultation", date(2026, 3, 5)),
        ("help", date(2026, 3, 9)),
        ("complaint", date(2026, 3, 19)),
    ],
)
def test_the_class_sets_the_limit(county, kind, due):
    made = order(county.town, kind=kind)
    assert (made.due, made.provisional, made.state) == (due, False, "received")


def test_the_organ_and_the_hotline_may_set_another(county):
    OrganSetting.objects.create(organ=county.county, key="order_consultation", value="1", since=date(2026, 1, 1))
    assert due_of(county.town, "consultation", CAME).day == date(2026, 3, 3)
    assert order(county.town, due=date(2026, 4, 1)).due == date(2026, 4, 1)


def test_nothing_personal_stands_in_the_clear(county):
    made = order(county.town, subject="13812345678反映路灯")
    assert made.subject == "138****5678反映路灯"
    with connection.cursor() as cursor:
        cursor.execute("select content, caller from dialogue_order")
        kept = str(cursor.fetchall())
    assert "张三" not in kept
    assert "1380000" not in kept
    assert "张三" not in str(list(AuditRow.objects.values_list("detail", flat=True)))
    assert Order.objects.get().caller["caller"] == "张三"


def test_a_number_counts_once_and_no_order_comes_tomorrow(county):
    made = order(county.town)
    again = Order(organ=county.town, number=made.number, kind="help", subject="乙", received_on=date(2026, 3, 9))
    assert {each.about for each in EnterOrder(again, None).refusals(None, noon(CAME))} == {"number", "received_on"}


def test_the_loop_from_receipt_to_what_the_caller_says(county):
    made = order(county.town)
    take(made, "accept_order", CAME)
    take(made, "dispatch_order", CAME, department=county.village)
    take(made, "supervise_order", date(2026, 3, 3))
    take(made, "handle_order", date(2026, 3, 4))
    take(made, "reply_order", date(2026, 3, 5))
    take(made, "close_order", date(2026, 3, 6))
    take(made, "visit_order", date(2026, 3, 9), satisfaction="satisfied")
    made = Order.objects.get()
    assert (made.state, made.in_time, made.supervised) == ("closed", True, 1)
    assert (made.department, made.satisfaction) == (county.village, "satisfied")
    assert OrderStep.objects.filter(order=made).count() == 8
    assert "电工" not in str(list(AuditRow.objects.values_list("detail", flat=True)))


def test_late_is_late_and_an_order_may_be_handled_once_more(county):
    made = order(county.town, steps=[("accept_order", CAME), ("reply_order", date(2026, 3, 6))])
    assert made.in_time is False
    take(made, "reopen_order", date(2026, 3, 9))
    made.refresh_from_db()
    assert (made.state, made.replied_on, made.in_time, made.due) == ("accepted", None, None, date(2026, 3, 5))


def test_each_step_has_its_states(county):
    closed, fresh = order(county.town, steps=CLOSED), order(county.town)
    on, told = date(2026, 3, 9), {"department": county.town}
    able = {each.name for each in STEPS if not step(closed, each.name, on, **told).refusals(None, noon(on))}
    assert able == {"visit_order", "reopen_order"}
    able = {each.name for each in STEPS if not step(fresh, each.name, on, **told).refusals(None, noon(on))}
    assert able == {"accept_order", "return_order", "supervise_order"}


@pytest.mark.parametrize(
    ("name", "told", "field"),
    [
        ("return_order", {"text": " "}, "text"),
        ("accept_order", {"on": date(2026, 3, 1)}, "on"),
        ("accept_order", {"on": date(2027, 3, 1)}, "on"),
    ],
)
def test_what_is_missing_is_told_at_its_field(county, name, told, field):
    ready = step(order(county.town), name, told.pop("on", CAME), **told)
    assert [each.about for each in ready.refusals(None, noon(CAME))] == [field]


def test_an_order_goes_to_an_office_of_the_organ_alone(county):
    made = order(county.town, steps=[("accept_order", CAME)])
    with pytest.raises(Refused):
        take(made, "dispatch_order", CAME, department=county.other)
    bad = step(order(county.town, steps=CLOSED), "visit_order", date(2026, 3, 9), satisfaction="so so")
    assert [each.about for each in bad.refusals(None, noon(date(2026, 3, 9)))] == ["satisfaction"]


def test_the_office_it_was_passed_on_to_handles_it(county, person):
    made = order(county.town, steps=[("accept_order", CAME)])
    take(made, "dispatch_order", CAME, department=county.village)
    helper = person("contributor", county.village)
    HandleOrder(made, CAME, "已修好", helper).do(actor=helper, at=noon(CAME))
    assert Order.objects.get().state == "handled"
    stranger = person("contributor", county.other)
    assert HandleOrder(made, CAME, "已修好", stranger).refusals(stranger, noon(CAME))


def test_who_looks_is_written_down(county, person):
    made, clerk = order(county.town), person("clerk", county.town)
    OpenCaller(made).do(actor=clerk, at=timezone.now())
    assert AuditRow.objects.get(action="open_caller").actor_name == clerk.name
