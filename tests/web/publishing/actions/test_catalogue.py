"""A catalogue is adopted whole or not at all."""

from datetime import UTC, date, datetime

import pytest

from gongkai.law.disclosure import catalogue_columns
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.catalogue import AdoptCatalogue
from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.catalogue_sheet import read_catalogue
from gongkai.web.publishing.models import CatalogueRow, Column

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
HEADS = ",".join(("领域", *catalogue_columns()["names"]))
ROWS = (
    "养老服务,1,业务,政策,内容,依据,20个工作日内,民政局,■政府网站 ■两微一端,全社会,主动,县级、乡级",
    "养老服务,2,业务,评估,内容,依据,每季度公开,民政局,■政府网站,全社会,主动,县级",
    "社会救助,1,救助,名单,内容,依据,同上,民政局,■村公示栏,全社会,主动,乡级",
)


def catalogue(*rows):
    return read_catalogue("\n".join((HEADS, *rows)).encode(), "目录.csv")


def adopt(organ, *rows, since=TODAY):
    return AdoptCatalogue(organ, catalogue(*(rows or ROWS)), since, "目录.csv", "0" * 64)


def refused(action):
    with pytest.raises(Refused) as caught:
        action.do(actor=None, at=NOW)
    return caught.value.reasons


def test_every_row_lands_and_has_its_column(county):
    adopt(county.county).do(actor=None, at=NOW)
    rows = {(row.field, row.number): row for row in CatalogueRow.objects.all()}
    assert len(rows) == 3
    assert rows["养老服务", "1"].due == "publication"
    assert (rows["养老服务", "2"].due, rows["养老服务", "2"].rhythm) == ("", "quarterly")
    assert rows["养老服务", "1"].carriers == ["政府网站", "两微一端"]
    matters = {column.title: column for column in Column.objects.filter(organ=county.county, kind="matter")}
    assert matters.keys() == {"政策", "评估"}
    assert matters["评估"].freshness == "quarterly"
    assert matters["政策"].get_parent().title == "养老服务"
    detail = AuditRow.objects.get(action="adopt_catalogue").detail
    assert (detail["rows"], detail["passed_over"]) == ({"养老服务": 2, "社会救助": 1}, 0)


def test_a_township_takes_what_is_ticked_for_townships(county):
    adopt(county.town).do(actor=None, at=NOW)
    assert set(CatalogueRow.objects.values_list("sub_matter", flat=True)) == {"政策", "名单"}
    assert AuditRow.objects.get(action="adopt_catalogue").detail["passed_over"] == 1
    assert refused(adopt(county.other, ROWS[1]))


def test_a_new_catalogue_follows_the_old_and_columns_stay(county):
    adopt(county.town).do(actor=None, at=NOW)
    column = Column.objects.get(title="政策")
    later = date(2026, 4, 1)
    adopt(county.town, ROWS[0].replace("20个工作日", "每年"), since=later).do(actor=None, at=NOW)
    old, new = CatalogueRow.objects.filter(sub_matter="政策").order_by("since")
    assert (old.until, new.until) == (date(2026, 3, 31), None)
    assert CatalogueRow.objects.get(sub_matter="名单").until is None
    again = Column.objects.get(title="政策")
    assert (again.pk, again.row, again.freshness) == (column.pk, new, "yearly")


def test_nothing_is_half_done(county):
    before = CatalogueRow.objects.count(), Column.objects.count()
    (reason,) = refused(adopt(county.town, *ROWS, "养老服务,9,,,,,,,,,,"))
    assert reason.message.startswith("这一行没有写")
    (reason,) = refused(adopt(county.town, ROWS[0].replace("20个工作日", "甲" * 201)))
    assert reason.values["count"] == 200
    assert (CatalogueRow.objects.count(), Column.objects.count()) == before


def test_a_field_is_adopted_once_for_a_day(county):
    adopt(county.town).do(actor=None, at=NOW)
    assert {reason.about for reason in refused(adopt(county.town))} == {"since"}


def test_what_is_adopted_above_opens_columns_below(county):
    adopt(county.county).do(actor=None, at=NOW)
    OpenSite(county.town).do(actor=None, at=NOW)
    assert set(Column.objects.filter(organ=county.town, kind="matter").values_list("title", flat=True)) == {
        "政策",
        "名单",
    }
