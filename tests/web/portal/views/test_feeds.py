"""Feeds hold what is public of an organ or a column, newest first, under canonical addresses."""

from datetime import date

import pytest
from django.urls import reverse
from lxml import etree

from gongkai.web.publishing.models import Column

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client, name, key):
    answer = client.get(reverse(name, args=[key]))
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
