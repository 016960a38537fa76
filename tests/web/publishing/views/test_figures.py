"""The screens of the figures: every number leads to its records."""

import pytest
from django.test import Client
from django.urls import reverse

from gongkai.web.publishing.figures import definitions

pytestmark = pytest.mark.django_db


@pytest.fixture
def client(county, person):
    visitor = Client()
    visitor.force_login(person("clerk", county.town))
    return visitor


def test_the_figures_of_a_year_and_their_records(client, site, released):
    item = released()
    client.force_login(site.clerk)
    text = client.get(reverse("figures_of", args=[site.organ.pk]), {"year": "2026"}).content.decode()
    assert "主动公开政府信息" in text
    assert reverse("figure", args=[site.organ.pk, "government"]) in text
    page = client.get(reverse("figure", args=[site.organ.pk, "government"]), {"year": "2026"}).content.decode()
    assert item.title in page
    before = client.get(reverse("figure", args=[site.organ.pk, "government"]), {"year": "2025"}).content.decode()
    assert item.title not in before


@pytest.mark.parametrize("year", ["1999", "9999", "多", ""])
def test_a_year_that_cannot_be_is_this_one(client, county, year):
    assert client.get(reverse("figures_of", args=[county.town.pk]), {"year": year}).status_code == 200


def test_every_figure_opens(client, county):
    for key in definitions():
        status = client.get(reverse("figure", args=[county.town.pk, key])).status_code
        assert status == (404 if key == "pieces" else 200), key
    assert client.get(reverse("figure", args=[county.town.pk, "nothing"])).status_code == 404


def test_organs_are_listed(client, county):
    text = client.get(reverse("figures")).content.decode()
    assert county.town.name in text
    assert county.village.name not in text
