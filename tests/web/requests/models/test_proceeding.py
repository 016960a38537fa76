"""A proceeding goes by its kind and day; its kinds and results are those of table four."""

from datetime import date

from gongkai.law import form
from gongkai.web.requests.models import Proceeding
from gongkai.web.requests.models.proceeding import KINDS, RESULTS


def test_it_goes_by_kind_and_day(office):
    case = Proceeding.objects.create(
        organ=office.organ, kind="reconsideration", body="县政府", filed_on=date(2025, 5, 6)
    )
    assert str(case) == "行政复议 2025-05-06"


def test_kinds_and_results_are_the_forms():
    assert tuple((block.key, block.label) for block in form("2021").t4) == KINDS
    columns = [column.key for column in form("2021").t4[0].columns]
    assert [key or "pending" for key, _ in RESULTS if key] == columns[:-2]
