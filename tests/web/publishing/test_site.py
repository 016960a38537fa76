"""What columns a site should have."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.models import CatalogueRow, Column
from gongkai.web.publishing.site import first_page, keys_of, missing, rows_for

pytestmark = pytest.mark.django_db
NOW, TODAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)


def row(organ, number, levels=("乡级",), **told):
    told = {"field": "社会救助", "matter": "监督检查", "sub_matter": f"事项{number}", "since": TODAY, **told}
    return CatalogueRow.objects.create(organ=organ, number=number, levels=list(levels), **told)


def titles(organ):
    return set(Column.objects.filter(organ=organ).values_list("title", flat=True))


def test_a_township_has_what_the_statute_asks_of_townships(county):
    OpenSite(county.town).do(actor=None, at=NOW)
    assert {"政府信息公开指南", "农田水利工程建设运营", "村（居）务公开", county.village.name} <= titles(county.town)
    assert "市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助" not in titles(county.town)
    root = keys_of(county.town)["root"]
    assert root.get_parent() == first_page()
    assert missing(county.town, TODAY) == []


def test_a_department_has_neither_villages_nor_what_townships_owe(county):
    OpenSite(county.department).do(actor=None, at=NOW)
    assert "市政建设、公共服务、公益事业、土地征收、房屋征收、治安管理、社会救助" in titles(county.department)
    assert not {"农田水利工程建设运营", "村（居）务公开"} & titles(county.department)


def test_the_catalogue_from_above_holds_below_where_its_level_is_ticked(county):
    ours, every = row(county.county, "1"), row(county.county, "2", levels=())
    row(county.county, "3", levels=("县级",))
    row(county.county, "4", until=date(2026, 3, 1), since=date(2026, 1, 1))
    row(county.other, "5")
    assert rows_for(county.town, TODAY) == [ours, every]
    OpenSite(county.town).do(actor=None, at=NOW)
    assert {"基层政务公开标准目录", "社会救助", "事项1", "事项2"} <= titles(county.town)
    assert not {"事项3", "事项4", "事项5"} & titles(county.town)


@pytest.mark.parametrize(("responsible", "ours"), [("县水利局", 1), ("水利局、应急局", 1), ("局", 0), ("县财政局", 0)])
def test_a_department_carries_out_what_names_it(county, responsible, ours):
    row(county.county, "1", levels=("县级",), responsible=responsible)
    assert len(rows_for(county.department, TODAY)) == ours


def test_a_field_renamed_is_still_the_same_column(county):
    row(county.county, "1")
    OpenSite(county.town).do(actor=None, at=NOW)
    Column.objects.filter(organ=county.town, kind="field").update(title="救助")
    row(county.county, "2")
    assert [each.key.partition(" ")[0] for each in missing(county.town, TODAY)] == ["matter"]
