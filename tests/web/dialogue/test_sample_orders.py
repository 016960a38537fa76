"""The sample's year: 411 orders, 31,357 services, open days with their visitors, all as figures of their organs."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.dialogue.models import OpenDay, Order
from gongkai.web.dialogue.sample_orders import open_orders
from gongkai.web.organs import figures
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county

AT = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def opened(db):  # noqa: ARG001 -- opens the database
    open_county("spring-Tide-2026-morning", AT)
    return open_orders(AT)


def test_the_years_figures_are_the_reports(opened):
    assert opened == 411 + 3
    year = date(2025, 1, 1), date(2025, 12, 31)
    shiqiao = figures.values(Organ.objects.get(name="青禾县石桥乡人民政府"), *year)
    liuwan = figures.values(Organ.objects.get(name="青禾县柳湾镇人民政府"), *year)
    told = ("orders", "orders_closed", "services", "open_days", "open_day_visitors", "proposals_congress")
    assert [shiqiao[f"dialogue.{key}"] for key in told] == [411, 411, 31357, 1, 28, 1]
    assert shiqiao["dialogue.orders_in_time"] > 380
    assert shiqiao["dialogue.orders_satisfied"] > 300
    assert (liuwan["dialogue.open_day_visitors"], liuwan["dialogue.proposals_published"]) == (46, 2)


@pytest.mark.usefixtures("opened")
def test_some_wait_and_one_is_late():
    assert Order.objects.filter(state="received").count() == 3
    assert Order.objects.filter(state="received", due__lt=date(2026, 3, 2)).count() == 1
    assert OpenDay.objects.get(held_on=None).on == date(2026, 3, 22)


def test_again_nothing_is_entered_twice(opened):
    assert open_orders(AT) == opened
