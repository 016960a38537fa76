"""What the forms offer to choose from."""

from datetime import date

import pytest

from gongkai.web.publishing.actions.column import AddColumn
from gongkai.web.publishing.column_forms import (
    CarryForm,
    CloseForm,
    ColumnForm,
    MoveForm,
    PlanForm,
    carrier_choices,
    open_columns,
)
from gongkai.web.publishing.models import Carried, Carrier, Column, Item
from gongkai.web.publishing.tables import carrier_kinds

pytestmark = pytest.mark.django_db


def test_columns_are_set_in_as_deep_as_they_stand_and_never_the_column_itself(site):
    field = MoveForm(site.news).fields["under"]
    assert [label for _, label in field.choices][1:] == ["柳溪镇政府信息公开"]
    form = CloseForm(site.root)
    assert form.fields["into"].queryset.count() == 0
    assert MoveForm(site.root).fields["under"].label_from_instance(site.news) == "　工作动态"


def test_closed_columns_are_not_offered(site):
    Column.objects.filter(pk=site.news.pk).update(closed_on=date(2026, 1, 1))
    assert list(open_columns(site.organ)) == [site.root]


def test_a_column_form_offers_every_rule_but_the_home_pages():
    keys = [key for key, _ in ColumnForm().fields["freshness"].choices]
    assert "news" in keys
    assert "homepage" not in keys


def test_this_website_is_no_carrier_to_choose():
    assert len(carrier_choices()) == len(carrier_kinds()) - 1


def test_a_village_carries_what_its_township_published(site, released):
    item = released()
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    village, other = (
        Carrier.objects.create(organ=organ, kind="board", name="公示栏", **days)
        for organ in (site.county.village, site.county.other)
    )
    assert list(CarryForm(village).fields["item"].queryset) == [item]
    assert list(CarryForm(other).fields["item"].queryset) == []
    assert list(PlanForm(item).fields["carriers"].queryset) == [village]


def test_the_carriers_of_an_organ_of_its_own_are_not_offered(county):
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    own, _ = (
        Carrier.objects.create(organ=of, kind="board", name="公示栏", **days) for of in (county.county, county.town)
    )
    assert list(PlanForm(Item(pk=1, organ=county.county)).fields["carriers"].queryset) == [own]


def test_what_was_taken_down_from_a_carrier_may_be_planned_there_again(site, released):
    item = released()
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    board = Carrier.objects.create(organ=site.organ, kind="board", name="公示栏", **days)
    for recalled, offered in ((None, []), (date(2026, 3, 3), [board])):
        Carried.objects.create(carrier=board, item=item, on=date(2026, 3, 2), recalled_on=recalled)
        assert list(PlanForm(item).fields["carriers"].queryset) == offered
        Carried.objects.all().delete()


def test_a_column_form_gives_what_the_action_takes(site):
    form = ColumnForm({"title": "甲", "carriers": ["wechat"]})
    assert form.is_valid()
    assert AddColumn(site.news, **form.cleaned_data).title == "甲"
