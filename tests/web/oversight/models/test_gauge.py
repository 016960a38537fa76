"""A month's number is named by organ, month and what it is of."""

from datetime import date

from gongkai.web.organs.models import Organ
from gongkai.web.oversight.models import Gauge


def test_it_is_named():
    assert str(Gauge(organ=Organ(name="甲镇"), month=date(2026, 3, 1), key="a", count=2)) == "甲镇 2026-03 a 2"
