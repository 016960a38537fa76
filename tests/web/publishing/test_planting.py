"""Columns planted at once are pages as Wagtail would have made them."""

import pytest
from django.db import transaction
from wagtail.models import Page

from gongkai.web.publishing.models import Column
from gongkai.web.publishing.planting import Planting
from gongkai.web.publishing.site import first_page

pytestmark = pytest.mark.django_db


def column(organ, title, slug, kind="added"):
    return Column(organ=organ, kind=kind, title=title, slug=slug)


def planted(*pairs):
    planting = Planting()
    with transaction.atomic():
        for made, above in pairs:
            planting.plant(made, above)
        planting.end()
    return [made for made, _ in pairs]


def test_they_stand_where_and_as_wagtail_would_put_them(county):
    site = column(county.town, "柳溪镇", "town", "root")
    news, notices = column(county.town, "动态", "news"), column(county.town, "公告", "notices")
    planted((site, first_page()), (news, site), (notices, site))
    by_hand = column(county.town, "最新", "latest")
    Page.objects.get(pk=site.pk).add_child(instance=by_hand)
    (late,) = planted((column(county.town, "其他", "other"), site))
    assert [page.title for page in Page.objects.get(pk=site.pk).get_children()] == ["动态", "公告", "最新", "其他"]
    assert (late.url_path, late.full_url is None) == (f"{site.url_path}other/", False)
    assert Page.find_problems() == ([], [], [], [], [])
    for each in Column.objects.all():
        each.full_clean()
        assert (each.draft_title, each.locale, each.live) == (each.title, first_page().locale, True)


def test_a_slug_that_is_taken_gets_a_number(county):
    site = column(county.town, "柳溪镇", "town", "root")
    first, second = column(county.town, "动态", "news"), column(county.town, "新闻", "news")
    planted((site, first_page()), (first, site), (second, site))
    (third,) = planted((column(county.town, "要闻", "news"), site))
    assert [first.slug, second.slug, third.slug] == ["news", "news-2", "news-3"]
