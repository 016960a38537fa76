"""What comes at once: layouts remembered, orders and counts taken in, one row of the trail for a file."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.counting import CountServices, ImportOrders, KeepLayout, known_counts
from gongkai.web.dialogue.models import Order, OrderStep, ServiceCount, SheetLayout
from gongkai.web.organs.models import AuditRow
from hotline import CAME, noon, order

pytestmark = pytest.mark.django_db
JANUARY = date(2026, 1, 1)


def test_a_layout_is_put_in_place_of_the_one_before(county):
    told = {"number": "单号", "kind": "类", "subject": "题", "received_on": "日", "due": "", "other": "他"}
    for number in ("单号", "号"):
        KeepLayout(county.town, "orders", told | {"number": number}).do(actor=None, at=noon(CAME))
    kept = {"number": "号", "kind": "类", "subject": "题", "received_on": "日", "due": ""}
    assert SheetLayout.objects.get().headings == kept, "that there is no such column is kept, too"


def test_a_column_stands_for_one_thing_and_what_must_be_there_is_asked(county):
    reasons = KeepLayout(county.town, "services", {"month": "甲", "matter": "甲"}).refusals(None, noon(CAME))
    assert len(reasons) == 2


def test_orders_are_taken_in_with_what_was_answered(county):
    before = order(county.town)
    before.state, before.closed_on = "closed", CAME
    new = Order(organ=county.town, number="A1", kind="help", subject="修路", received_on=CAME)
    ImportOrders(county.town, "a.csv", "0" * 64, [new], [before], {"A1": "已修好"}, None).do(actor=None, at=noon(CAME))
    assert Order.objects.get(number="A1").pk
    assert Order.objects.get(pk=before.pk).state == "closed"
    assert OrderStep.objects.get(order__number="A1").text == "已修好"
    detail = AuditRow.objects.get(action="import_orders").detail
    assert (detail["new"], detail["changed"], detail["file"]) == (1, 1, "a.csv")


def test_counts_are_entered_and_replaced(county):
    CountServices(county.town, {(JANUARY, "社保"): 5, (JANUARY, "低保"): 7}).do(actor=None, at=noon(CAME))
    CountServices(county.town, {(JANUARY, "社保"): 6}).do(actor=None, at=noon(CAME))
    assert dict(ServiceCount.objects.values_list("matter", "count")) == {"社保": 6, "低保": 7}
    assert AuditRow.objects.latest("number").detail == {"2026-01 社保": 6, "rows": 1, "replaced": 1}
    assert [each.count for each in known_counts(county.town, {(JANUARY, "社保"): 1})] == [6]


def test_nothing_and_the_future_are_refused(county):
    assert CountServices(county.town, {}).refusals(None, noon(CAME))
    ahead = CountServices(county.town, {(date(2026, 4, 1), "社保"): 1}).refusals(None, noon(CAME))
    assert [each.about for each in ahead] == ["month"]
