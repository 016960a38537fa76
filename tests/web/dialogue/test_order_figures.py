"""The figures of a year of orders: by month and by organ, a query or two each."""

from datetime import date

import pytest

from gongkai.web.dialogue.models import Order
from gongkai.web.dialogue.order_figures import by_month, by_organ, years
from hotline import CLOSED, order, take

pytestmark = pytest.mark.django_db


@pytest.fixture
def three(county):
    first = order(county.town, steps=CLOSED)
    take(first, "visit_order", date(2026, 3, 9), satisfaction="dissatisfied")
    order(county.town, date(2026, 1, 5))
    order(county.other, date(2026, 12, 31))
    return Order.objects.all()


def test_months(three, django_assert_num_queries):
    with django_assert_num_queries(1):
        lines = by_month(three, 2026)
    assert [(line.label, line.received, line.replied) for line in lines] == [
        ("1月", 1, 0),
        ("3月", 1, 1),
        ("12月", 1, 0),
    ]
    assert (lines[1].share_in_time, lines[1].share_satisfied, lines[0].share_in_time) == ("100.0%", "0.0%", "")
    assert lines[2].query == "received_on_from=2026-12-01&received_on_to=2026-12-31"


def test_organs(three, county, django_assert_num_queries):
    with django_assert_num_queries(2):
        lines = by_organ(three, 2026)
    assert [(line.label, line.received) for line in lines] == [(county.town.name, 2), (county.other.name, 1)]
    assert lines[0].query.startswith(f"organ={county.town.pk}&")


def test_years(three):
    assert years(three, date(2020, 1, 1)) == [2026]
    assert years(three.none(), date(2020, 1, 1)) == [2020]
