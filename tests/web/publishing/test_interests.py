"""What items are of interest for: by their column, by their words."""

import pytest

from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.interests import GROUPS, interests, interests_of
from gongkai.web.publishing.models import Column, Item, Tagged
from gongkai.web.publishing.search.lists import relist
from gongkai.web.publishing.tables import column_kinds
from web.publishing.conftest import NOW

pytestmark = pytest.mark.django_db


def test_the_table_is_sound():
    assert {each.group for each in interests().values()} == set(GROUPS)
    for each in interests().values():
        assert each.words or each.columns
        assert each.columns <= column_kinds().keys()


def test_an_item_is_of_an_interest_by_its_words(released):
    item = released(title="2026年惠农补贴发放名单", keywords="养老")
    assert set(interests_of(item)) == {"grants", "farmers", "elderly"}
    assert set(Tagged.objects.values_list("interest", flat=True)) == {"grants", "farmers", "elderly"}


def test_an_item_is_of_an_interest_by_its_column_or_one_above(site, released):
    Column.objects.filter(pk=site.news.pk).update(kind="finance")
    item = released(title="公开信息")
    assert list(interests_of(item)) == ["money"]


def test_what_is_withdrawn_is_of_no_interest(site, released):
    item = released(title="2026年惠农补贴发放名单")
    Withdraw(Item.objects.get(pk=item.pk), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    assert not Tagged.objects.exists()


def test_the_marks_can_be_made_again(released):
    released(title="2026年惠农补贴发放名单")
    Tagged.objects.all().delete()
    relist()
    assert Tagged.objects.count() == 2
    assert str(Tagged.objects.order_by("interest").first()) == "farmers"
