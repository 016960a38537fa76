"""By when something must be public: by its kind, its column, and the release of what it interprets."""

from datetime import UTC, date, datetime

import pytest

from gongkai.law.calendar import calendar
from gongkai.web.publishing.actions.draft import Reclassify
from gongkai.web.publishing.due import Due, due_after, due_of, set_clock
from gongkai.web.publishing.models import Column, Item

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
FORMED = date(2026, 2, 27)


@pytest.mark.parametrize(
    ("kind", "day"),
    [
        ("information", date(2026, 3, 26)),  # 20 working days
        ("licence", date(2026, 3, 9)),  # 7
        ("penalty", date(2026, 3, 9)),
        ("budget", date(2026, 3, 19)),  # 20 days of the calendar
    ],
)
def test_the_clock_runs_from_formation_by_kind(item, kind, day):
    drafted = item(kind=kind, formed_on=FORMED)
    assert (drafted.due, drafted.due_provisional) == (day, False)


def test_a_change_of_day_or_kind_is_another_day(item, revised):
    drafted = item(formed_on=FORMED)
    assert revised(drafted, kind="penalty").due == date(2026, 3, 9)
    assert revised(drafted, kind="information", formed_on=date(2026, 3, 2)).due == date(2026, 3, 30)
    assert revised(drafted, formed_on=None).due is None


def test_a_column_with_a_shorter_duty_shortens_it(site, item):
    column = site.root.add_child(instance=Column(title="预算", slug="budget", organ=site.organ, kind="budget"))
    drafted = item(formed_on=FORMED)
    Reclassify(drafted, column).do(actor=site.author, at=NOW)
    assert Item.objects.get(pk=drafted.pk).due == date(2026, 3, 19)


def test_a_row_of_the_catalogue_shortens_it_too(site, item):
    row = site.organ.catalogue.create(
        field="安全生产", number="1", matter="处罚", due="permit_publication", since=FORMED
    )
    column = site.root.add_child(
        instance=Column(title="处罚", slug="c", organ=site.organ, kind=site.news.kind, row=row)
    )
    assert due_of(item(formed_on=FORMED), column) == Due(date(2026, 3, 9))


def test_an_interpretation_runs_from_the_release_of_its_document(item, released):
    document = item(title="柳溪镇防火办法")
    interpretation = item(title="解读", kind="interpretation", formed_on=FORMED, interprets=document)
    assert interpretation.due == date(2026, 3, 26)
    released(document)
    assert set_clock(interpretation) == Due(date(2026, 3, 5))


def test_what_was_released_keeps_the_day_it_had(released, revised):
    mine = released(formed_on=FORMED)
    assert revised(mine, kind="penalty").due == date(2026, 3, 26)


def test_no_clock_runs_before_there_was_a_law():
    assert due_after("publication", date(2007, 1, 1)) == Due(None)


def test_a_missing_notice_makes_the_clock_of_an_item_provisional(item):
    drafted = item(formed_on=calendar().last)
    assert drafted.due_provisional
    assert drafted.due > calendar().last
