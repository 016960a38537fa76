"""Forms of orders: what a step asks, lines of counts, headings to choose from."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.order import AcceptOrder, DispatchOrder, ReplyOrder, VisitOrder
from gongkai.web.dialogue.order_forms import LINES, LayoutForm, OrderForm, ServicesForm, StepForm
from hotline import order

DAY = date(2026, 3, 2)


@pytest.mark.django_db
def test_a_step_asks_what_it_needs(county):
    made = order(county.town)
    fields = {step: StepForm(step, made, DAY).fields for step in (AcceptOrder, DispatchOrder, ReplyOrder, VisitOrder)}
    assert set(fields[AcceptOrder]) == {"on", "text"}
    assert list(fields[DispatchOrder]["department"].queryset) == [county.town, county.village]
    assert "satisfaction" in fields[VisitOrder]
    assert (fields[ReplyOrder]["text"].required, fields[AcceptOrder]["text"].required) == (True, False)


@pytest.mark.django_db
def test_an_order_is_made_of_what_was_typed(county):
    told = {"number": "A1", "kind": "help", "subject": "修路", "received_on": "2026-03-02", "name": "张三", "phone": ""}
    form = OrderForm(told)
    assert form.is_valid()
    made = form.order(county.town)
    assert (made.organ, made.caller) == (county.town, {"caller": "张三"})


def counted(**told):
    return ServicesForm(["社保"], date(2026, 1, 1), {"month": "2026年1月"} | told)


def test_a_month_has_lines_enough():
    form = counted(matter0="社保", count0="1", matter1="医保")
    assert len(form.pairs()) == LINES
    assert len(ServicesForm(["事项"] * 20, DAY).pairs()) == 20
    assert form.is_valid()
    assert form.counts() == {(date(2026, 1, 1), "社保"): 1}


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ({"count1": "2"}, "matter1"),
        ({"matter1": "社保", "count1": "2"}, "matter1"),
        ({"matter1": "医保", "count1": "9" * 20}, "count1"),
        ({"month": "一月"}, "month"),
    ],
)
def test_no_count_is_passed_over_in_silence(wrong, at):
    form = counted(matter0="社保", count0="1", **wrong)
    assert list(form.errors) == [at]


def test_headings_are_offered_once():
    form = LayoutForm("services", ["甲", "甲", "乙"], {"month": "甲"})
    assert [key for key, _ in form.fields["month"].choices] == ["", "甲", "乙"]
    assert form.initial == {"month": "甲"}
