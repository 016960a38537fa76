"""Statistics of a year count what table three counts, and cost the same however many there are."""

from datetime import date

import pytest

from gongkai.web.requests.figures import table_three
from gongkai.web.requests.models import Request
from gongkai.web.requests.statistics import tables, years


@pytest.fixture
def year(letter, step):
    """A year with one carried in, two answered, one open, and one from the internet nobody confirmed."""
    step(letter(date(2024, 12, 20))[0], "answered:2025-01-10", "granted")
    step(letter(date(2025, 3, 3))[0], "answered:2025-03-12", "denied.internal")
    step(letter(date(2025, 3, 4), kind="business")[0], "answered:2025-04-01", "granted")
    letter(date(2025, 12, 30))
    letter(date(2025, 12, 30), channel="internet")


def figures(table):
    return {line.label: line.figures for line in table.lines if any(line.figures)}


@pytest.mark.usefixtures("year")
def test_a_year_by_month_kind_channel_outcome_and_days():
    month, kind, channel, outcome, days = tables(Request.objects.all(), 2025)
    assert figures(month) == {"1": (0, 1), "3": (2, 1), "4": (0, 1), "12": (1, 0), "合计": (3, 3)}
    assert figures(kind) == {"自然人": (2, 2), "商业企业": (1, 1), "合计": (3, 3)}
    assert figures(channel) == {"当面提交": (3, 3), "合计": (3, 3)}
    assert figures(outcome) == {"（一）予以公开": (2, 17.0), "5.属于三类内部事务信息": (1, 7.0), "合计": (3, None)}
    assert figures(days) == {"0—10": (1,), "11—20": (2,), "最长用时（工作日）": (20,)}


@pytest.mark.usefixtures("year")
def test_they_agree_with_table_three(office):
    _, kind, _, outcome, _ = tables(Request.objects.filter(organ=office.organ), 2025)
    cells = table_three(office.organ, 2025)
    assert figures(kind)["合计"] == (cells["t3.new.total"], cells["t3.concluded.total"])
    assert figures(outcome)["（一）予以公开"][0] == cells["t3.granted.total"]


@pytest.mark.usefixtures("year")
def test_years_are_those_something_was_received_in(django_assert_num_queries):
    assert years(Request.objects.all()) == [2025, 2024]
    with django_assert_num_queries(8):
        tables(Request.objects.all(), 2025)
