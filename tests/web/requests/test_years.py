"""Years that really were: taken in as registers, they land in tables three and four, cell by cell."""

from datetime import date

import pytest

from gongkai.law import form
from gongkai.request import outcomes
from gongkai.web.requests.actions.carry_in import CarryIn
from gongkai.web.requests.carried_in import Walk
from gongkai.web.requests.figures import paths, table_four, table_three
from gongkai.web.requests.models import Proceeding
from letters import noon
from registers import book, year_of

TODAY = date(2026, 1, 5)

ZHULOU = {"new": (3, 0, 0, 0, 0, 0), "carried_in": (0,) * 6, "denied.state_secret": (3, 0, 0, 0, 0, 0)}
"""A township's 2024: three received, three decided, one reviewed and corrected."""

HANGZHOU = {
    "new": (13612, 252, 0, 45, 128, 32),
    "carried_in": (535, 6, 0, 1, 18, 0),
    "granted": (5345, 129, 0, 41, 19, 14),
    "partial": (2120, 39, 0, 1, 6, 2),
    "denied.state_secret": (13, 0, 0, 0, 0, 0),
    "denied.forbidden_by_law": (30, 0, 0, 0, 0, 0),
    "denied.security_stability": (11, 0, 0, 0, 0, 0),
    "denied.third_party": (49, 2, 0, 0, 0, 0),
    "denied.internal": (103, 1, 0, 0, 0, 0),
    "denied.process": (84, 1, 0, 0, 0, 0),
    "denied.enforcement_file": (282, 4, 0, 0, 0, 0),
    "denied.query_matter": (147, 0, 0, 0, 1, 2),
    "unable.not_held": (3075, 50, 0, 0, 89, 8),
    "unable.must_be_made": (177, 3, 0, 0, 0, 0),
    "unable.still_unclear": (19, 0, 0, 0, 0, 0),
    "unprocessed.petition": (199, 1, 0, 0, 3, 0),
    "unprocessed.repeated": (147, 1, 0, 0, 0, 0),
    "unprocessed.excessive": (100, 1, 0, 0, 0, 0),
    "unprocessed.reissue": (5, 0, 0, 0, 0, 0),
    "other.not_corrected": (315, 3, 0, 0, 0, 0),
    "other.unpaid": (202, 0, 0, 1, 0, 0),
    "other.other": (941, 17, 0, 1, 3, 3),
}
HANGZHOU_CONCLUDED = (13364, 252, 0, 44, 121, 29)
HANGZHOU_CARRIED_OUT = (783, 6, 0, 2, 25, 3)
HANGZHOU_CASES = {
    "reconsideration": (376, 97, 196, 121),
    "direct_suit": (16, 1, 12, 27),
    "suit_after": (74, 1, 30, 51),
}
"""A city's 2025, as it published it: outcomes by applicant, and cases by result (upheld, corrected, other, pending)."""

COLUMNS = [column.key for column in form("2021").t3_columns if column.key != "total"]


def printed(rows):
    """Return the cells of table three that rows with their six columns stand for, the total of each among them."""
    cells = dict.fromkeys(paths("t3"), 0)
    for row, counts in rows.items():
        cells |= {f"t3.{row}.{column}": count for column, count in zip(COLUMNS, counts, strict=True)}
        cells[f"t3.{row}.total"] = sum(counts)
    return cells


def taken_in(organ, rows):
    walk = Walk(organ, TODAY).take(book(rows))
    assert walk.problems == []
    CarryIn(organ, walk.taken, "台账.xlsx", "0" * 64).do(actor=None, at=noon(TODAY))


def filed(organ, year, cases):
    for kind, counts in cases.items():
        for result, count in zip(("upheld", "corrected", "other", ""), counts, strict=True):
            told = {"kind": kind, "result": result, "result_on": date(year, 6, 1) if result else None}
            made = (Proceeding(organ=organ, filed_on=date(year, 4, 1), body="复议机关", **told) for _ in range(count))
            Proceeding.objects.bulk_create(made)


@pytest.mark.django_db
def test_the_year_of_a_township(county):
    taken_in(county.town, year_of(2024, ZHULOU))
    filed(county.town, 2024, {"reconsideration": (0, 1, 0, 0)})
    ended = {"concluded": ZHULOU["denied.state_secret"], "carried_out": (0,) * 6}
    assert table_three(county.town, 2024) == printed(ZHULOU | ended)
    cells = {path: count for path, count in table_four(county.town, 2024).items() if count}
    assert cells == {"t4.reconsideration.corrected": 1, "t4.reconsideration.total": 1}


@pytest.mark.slow
@pytest.mark.django_db
def test_the_year_of_a_city(county):
    taken_in(county.county, year_of(2025, HANGZHOU))
    filed(county.county, 2025, HANGZHOU_CASES)
    ended = {"concluded": HANGZHOU_CONCLUDED, "carried_out": HANGZHOU_CARRIED_OUT}
    cells = table_three(county.county, 2025)
    assert cells == printed(HANGZHOU | ended)
    totals = [cells[f"t3.{row}.total"] for row in ("new", "carried_in", "concluded", "carried_out")]
    assert totals == [14069, 560, 13810, 819]
    counted = table_four(county.county, 2025)
    for kind, results in HANGZHOU_CASES.items():
        columns = ("upheld", "corrected", "other", "pending")
        assert tuple(counted[f"t4.{kind}.{column}"] for column in columns) == results
        assert counted[f"t4.{kind}.total"] == sum(results)


def test_every_outcome_of_the_city_is_a_row_of_the_form():
    assert HANGZHOU.keys() - {"new", "carried_in"} <= outcomes().keys()
