"""Which rows of the catalogue are covered; asked for many organs with as few queries as for one."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.actions.column import CloseColumn, OpenSite
from gongkai.web.publishing.coverage import COVERED, LATE, NO_COLUMN, NOTHING, by_field, coverage
from gongkai.web.publishing.models import CatalogueRow, Column, Item

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


@pytest.fixture
def opened(county):
    """Both towns with their sites; the county's catalogue has three rows, one for the county alone."""
    for number, levels in (("1", ["乡级"]), ("2", ["县级", "乡级"]), ("3", ["县级"])):
        CatalogueRow.objects.create(
            organ=county.county,
            field="养老服务",
            number=number,
            matter="业务",
            sub_matter=f"事项{number}",
            levels=levels,
            rhythm="quarterly",
            since=TODAY,
        )
    for organ in (county.town, county.other):
        OpenSite(organ).do(actor=None, at=NOW)
    return county


def states(organs):
    return {(cell.organ.name, cell.row.number): cell.state for cell in coverage(organs, TODAY)}


def matter(organ, title):
    return Column.objects.get(organ=organ, title=title)


def test_every_row_of_its_level_stands_with_every_organ(opened):
    organs = [opened.county, opened.town, opened.village]
    assert states(organs) == {
        (opened.county.name, "2"): NO_COLUMN,
        (opened.county.name, "3"): NO_COLUMN,
        (opened.town.name, "1"): NOTHING,
        (opened.town.name, "2"): NOTHING,
    }


def test_what_is_published_stale_or_late(opened):
    Column.objects.filter(pk=matter(opened.town, "事项1").pk).update(newest_on=TODAY - timedelta(days=92))
    Column.objects.filter(pk=matter(opened.town, "事项2").pk).update(newest_on=TODAY - timedelta(days=93))
    late = matter(opened.other, "事项1")
    Column.objects.filter(pk=late.pk).update(newest_on=TODAY)
    late.add_child(
        instance=Item(title="迟", slug="late", organ=opened.other, live=False, due=TODAY - timedelta(days=1))
    )
    CloseColumn(matter(opened.other, "事项2"), TODAY).do(actor=None, at=NOW)
    assert list(states([opened.town, opened.other]).values()) == [COVERED, LATE, LATE, NO_COLUMN]


def test_what_was_given_up_is_not_late(opened):
    column = matter(opened.town, "事项1")
    column.add_child(
        instance=Item(
            title="弃", slug="given-up", organ=opened.town, live=False, due=date(2026, 1, 1), stage="discarded"
        )
    )
    assert states([opened.town])[opened.town.name, "1"] == NOTHING


def test_counts_by_field_add_up(opened):
    cells = coverage(Organ.objects.all(), TODAY)
    counts = by_field(cells)
    assert counts["养老服务"][opened.town.pk][NOTHING] == 2
    assert sum(each.total() for organs in counts.values() for each in organs.values()) == len(cells)
    assert coverage(Organ.objects.all(), TODAY, "社会救助") == []


@pytest.mark.usefixtures("opened")
def test_three_queries_for_however_many_organs(django_assert_num_queries):
    organs = list(Organ.objects.all())
    with django_assert_num_queries(3):
        coverage(organs[:1], TODAY)
    with django_assert_num_queries(3):
        coverage(organs, TODAY)
