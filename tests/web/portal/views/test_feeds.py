"""Feeds hold what is public of an organ or a column, newest first, under canonical addresses."""

from datetime import date

import pytest
from django.urls import reverse
from lxml import etree

from gongkai.web.publishing.models import Column, Item

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client, name, *keys):
    answer = client.get(reverse(name, args=keys))
    assert answer["Content-Type"].startswith("application/atom+xml")
    return etree.fromstring(answer.content)


def test_feeds_hold_what_is_public(client, site, item, released):
    item(title="草稿")
    public = released(title="办法", summary="概述")
    for name, key in (("organ_feed", site.organ.pk), ("column_feed", site.news.pk)):
        entry = feed(client, name, key).find(f"{ATOM}entry")
        assert entry.find(f"{ATOM}title").text == "办法"
        assert entry.find(f"{ATOM}summary").text == "概述"
        assert entry.find(f"{ATOM}id").text == f"http://testserver{public.url}"
        assert len(feed(client, name, key).findall(f"{ATOM}entry")) == 1
    assert not feed(client, "organ_feed", site.county.other.pk).findall(f"{ATOM}entry")


def test_a_closed_column_has_no_feed(client, site):
    Column.objects.filter(pk=site.news.pk).update(closed_on=date(2026, 1, 1))
    assert client.get(reverse("column_feed", args=[site.news.pk])).status_code == 404
    assert client.get(reverse("organ_feed", args=[0])).status_code == 404


def titles(client, name, *keys):
    return [each.text for each in feed(client, name, *keys).findall(f"{ATOM}entry/{ATOM}title")]


def test_interests_have_feeds_and_what_is_none_has_not(client, site, released):
    released(title="惠农补贴名单")
    released(title="别的信息")
    assert titles(client, "interest_feed", site.organ.pk, "farmers") == ["惠农补贴名单"]
    assert titles(client, "interest_feed", site.organ.pk, "elderly") == []
    shown = feed(client, "interest_feed", site.organ.pk, "farmers")
    assert shown.find(f"{ATOM}title").text == f"{site.organ} 农户"
    assert client.get(reverse("interest_feed", args=[site.organ.pk, "nobody"])).status_code == 404
    assert client.get(reverse("interest_feed", args=[0, "farmers"])).status_code == 404


def test_a_village_has_a_feed_of_its_affairs(client, site, released):
    village, item = site.county.village, released(title="村务公开")
    released(title="别的信息")
    Item.objects.filter(pk=item.pk).update(committee=village)
    assert titles(client, "village_feed", village.pk) == ["村务公开"]


def test_feeds_ask_the_database_as_often_for_many_as_for_few(client, site, released, django_assert_max_num_queries):
    for place in range(4):
        released(title=f"惠农补贴名单{place}")
    with django_assert_max_num_queries(6):
        feed(client, "interest_feed", site.organ.pk, "farmers")
