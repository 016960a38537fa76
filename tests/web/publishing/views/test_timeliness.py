"""Screens of the clock: what is pressing, what wants an interpretation, and the organs in comparison."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import Item


@pytest.fixture
def late(item):
    mine = item(title="逾期的信息")
    Item.objects.filter(pk=mine.pk).update(due=date(2026, 1, 5))
    return mine


@pytest.mark.parametrize(("told", "there"), [("", True), ("overdue", True), ("soon", False)])
def test_the_list_is_narrowed_by_how_pressing_it_is(site, client, late, told, there):
    client.force_login(site.clerk)
    page = client.get(reverse("dues"), {"standing": told}).text
    assert (late.title in page) == there


def test_a_provisional_day_says_so(site, client, late):
    Item.objects.filter(pk=late.pk).update(due_provisional=True)
    client.force_login(site.clerk)
    assert "暂定" in client.get(reverse("dues")).text


def test_the_overseer_compares_the_organs_below(site, county, client, person, late):
    client.force_login(person("overseer", county.county))
    page = client.get(reverse("timeliness"), {"year": "2026"}).text
    assert site.organ.name in page
    assert "还没有" not in page
    assert late.title not in page
    assert client.get(reverse("timeliness"), {"year": "x"}).status_code == 200


def test_documents_without_interpretation_are_listed_with_their_day(site, client, released):
    released(title="防火办法", kind="document", document_number="青政发〔2026〕4号")
    client.force_login(site.clerk)
    page = client.get(reverse("wanting")).text
    assert "防火办法" in page
    assert "2026年3月5日" in page
