"""The map for crawlers holds every public address, in parts; robots.txt names it."""

import pytest
from django.urls import reverse

from gongkai.web.portal.views import crawlers

pytestmark = pytest.mark.django_db


def text(client, name, *given, **query):
    return client.get(reverse(name, args=given), query).content.decode()


def test_the_map_holds_what_is_public_in_parts(client, site, item, released, monkeypatch):
    draft, one, two = item(), released(), released()
    assert site.news.url in text(client, "sitemap_part", "columns")
    assert site.root.url not in text(client, "sitemap_part", "columns")
    assert reverse("public_organ", args=[site.organ.pk]) in text(client, "sitemap_part", "organs")
    items = text(client, "sitemap_part", "items")
    assert f"<loc>http://testserver{one.url}</loc>" in items
    assert two.url in items
    assert draft.url not in items
    monkeypatch.setattr(crawlers._Items, "limit", 1)
    index = text(client, "sitemap_index")
    assert "sitemap-items.xml?p=2" in index
    assert one.url not in text(client, "sitemap_part", "items", p=2)


def test_robots_are_shown_the_map_and_kept_out_of_the_office(client):
    told = text(client, "robots")
    assert "Disallow: /office/" in told
    assert "Sitemap: http://testserver/sitemap.xml" in told
    assert client.get(reverse("sitemap_part", args=["none"])).status_code == 404
