"""The search page: what was typed is found, narrowed and marked; what an address says wrongly is passed over."""

from datetime import timedelta

import pytest
from django.urls import reverse

from gongkai.web.portal.views import search
from web.publishing.conftest import NOW

pytestmark = pytest.mark.django_db


def page(client, **query):
    answer = client.get(reverse("search"), query)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def two(site, released):
    """Two released items, of different kinds, months and columns."""
    old = released(title="高龄津贴发放办法", document_number="柳政发〔2026〕3号", kind="document")
    new = released(title="工作动态", text="<p>高龄津贴已经发放。</p>", at=NOW + timedelta(days=40))
    return site, old, new


@pytest.mark.parametrize("typed", ["高龄", "津贴发放", "柳政发[2026]3号", "柳政发（2026）3号", "２０２６", "龄"])
def test_words_and_numbers_are_found_as_typed(client, two, typed):
    assert two[1].url in page(client, q=typed)


def test_an_index_number_finds_its_item(client, two):
    text = page(client, q=two[2].number)
    assert two[2].url in text
    assert two[1].url not in text


def test_hits_are_marked_newest_first_or_by_title(client, two):
    text = page(client, q="高龄津贴")
    assert "<mark>高龄津贴</mark>发放办法" in text
    assert text.index(two[2].url) < text.index(two[1].url)
    text = page(client, q="高龄津贴", sort="relevant")
    assert text.index(two[1].url) < text.index(two[2].url)


def test_filters_narrow(client, two):
    site, old, new = two
    assert new.url not in page(client, q="高龄", kind="document")
    assert old.url in page(client, q="高龄", organ=site.organ.pk, column=site.news.pk, year=2026)
    assert old.url not in page(client, q="高龄", year=2025)
    assert old.url not in page(client, q="高龄", organ=site.county.other.pk)
    assert old.url not in page(client, q="高龄", validity="repealed")


def test_what_an_address_says_wrongly_is_passed_over(client, two):
    text = page(client, q="高龄", organ="x", column="7", kind="?", year="1", sort="!", page="-1", validity="<")
    assert two[1].url in text


def test_nothing_found_says_what_to_do_and_nothing_typed_what_can_be(client, two):
    assert two
    assert "可以少写几个字" in page(client, q="不存在的词语")
    assert "几个词用空格分开" in page(client)
    assert "<script>" not in page(client, q="<script>")


def test_many_are_paged_and_counted_up_to_a_bound(client, two, monkeypatch):
    assert two
    monkeypatch.setattr(search, "PAGE", 1)
    assert 'rel="next"' in page(client, q="高龄")
    monkeypatch.setattr("gongkai.web.publishing.search.finding.MOST", 1)
    monkeypatch.setattr(search, "MOST", 1)
    assert "超过 1 条" in page(client, q="高龄")


def test_every_public_page_has_the_search(client, two):
    for address in (reverse("home"), two[1].url, reverse("public_organ", args=[two[0].organ.pk])):
        assert f'action="{reverse("search")}"' in client.get(address).content.decode()


@pytest.mark.parametrize("items", [1, 5])
def test_the_search_asks_as_often_whatever_it_finds(client, released, django_assert_max_num_queries, items):
    for number in range(items):
        released(title=f"高龄津贴{number}")
    with django_assert_max_num_queries(8):
        page(client, q="高龄")
