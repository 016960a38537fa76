"""What the public may see of items and columns."""

from datetime import date

import pytest

from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.shown import is_public, open_columns, public_items

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


def test_drafts_are_not_public(item):
    draft = item()
    assert not is_public(draft)
    assert not public_items().exists()


@pytest.mark.parametrize(("openness", "shown"), [("proactive", True), ("on_request", False), ("closed", False)])
def test_only_what_is_live_and_proactive_is_public(openness, shown):
    assert is_public(Item(live=True, openness=openness)) == shown
    assert not is_public(Item(live=False, openness=openness))


def test_a_closed_column_takes_those_in_it_along(site):
    below = site.news.add_child(instance=Column(title="要闻", slug="x", organ=site.organ, kind="added"))
    assert open_columns(site.organ, DAY) == [site.root, site.news, below]
    Column.objects.filter(pk=site.news.pk).update(closed_on=DAY)
    assert open_columns(site.organ, DAY) == [site.root]
    assert below in open_columns(site.organ, date(2026, 3, 1))
