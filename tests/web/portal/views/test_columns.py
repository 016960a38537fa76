"""A column's page: newest first, page by page, with the columns in it; closed ones are gone; village affairs apart."""

from datetime import date, timedelta

import pytest
from django.urls import reverse

from gongkai.web.portal.views import columns
from gongkai.web.publishing.models import Column
from web.publishing.conftest import NOW

pytestmark = pytest.mark.django_db


def page(client, column, **query):
    answer = client.get(reverse("public_column", args=[column.pk]), query)
    return answer.status_code, answer.content.decode()


@pytest.fixture
def guide(site):
    """The guide of the site."""
    return site.root.add_child(instance=Column(title="政府信息公开指南", slug="guide", organ=site.organ, kind="guide"))


def test_what_was_released_is_listed_newest_first_with_date_and_number(client, site, item, released):
    released(title="先公开的", document_number="柳政发〔2026〕1号")
    released(title="后公开的", at=NOW + timedelta(days=3))
    item(title="还没有公开的")
    status, text = page(client, site.news)
    assert status == 200
    assert text.index("后公开的") < text.index("先公开的")
    assert "还没有公开的" not in text
    assert "柳政发〔2026〕1号" in text
    assert "2026年3月5日" in text
    assert "最近更新" in text


def test_a_long_list_comes_in_pages(client, site, released, monkeypatch):
    monkeypatch.setattr(columns, "PAGE", 1)
    for number in range(3):
        released(title=f"通知{number}")
    assert 'rel="next"' in page(client, site.news)[1]
    assert "通知1" in page(client, site.news, page=2)[1]
    assert "通知0" in page(client, site.news, page="99")[1]


def test_a_column_lists_what_is_in_the_columns_below(client, site, released):
    below = site.news.add_child(instance=Column(title="要闻", slug="x", organ=site.organ, kind="added"))
    released(title="下级栏目的信息", column=below)
    text = page(client, site.news)[1]
    assert "下级栏目的信息" in text
    assert reverse("public_column", args=[below.pk]) in text
    Column.objects.filter(pk=below.pk).update(closed_on=date(2026, 1, 1))
    text = page(client, site.news)[1]
    assert "下级栏目的信息" not in text
    assert reverse("public_column", args=[below.pk]) not in text


@pytest.mark.parametrize("which", ["news", "root"])
def test_a_closed_column_and_those_in_it_are_gone(client, site, which):
    Column.objects.filter(pk=getattr(site, which).pk).update(closed_on=date(2026, 1, 1))
    assert page(client, site.news)[0] == 410


def test_the_first_column_is_the_organs_page(client, site):
    answer = client.get(site.root.url)
    assert answer["Location"] == reverse("public_organ", args=[site.organ.pk])


def test_the_guide_states_what_art_12_asks(client, site, guide):
    site.organ.phone = "0000-1234567"
    site.organ.save()
    text = page(client, guide)[1]
    assert "0000-1234567" in text
    assert "信息的分类和编排" in text
    assert "怎样获取信息" in text
    assert reverse("public_column", args=[site.news.pk]) in text


def test_the_request_column_says_how_to_ask(client, site):
    column = site.root.add_child(instance=Column(title="依申请公开", slug="r", organ=site.organ, kind="request"))
    assert "怎样申请" in page(client, column)[1]


def test_village_affairs_are_told_apart(client, site, released):
    column = site.root.add_child(
        instance=Column(title="村务公开", slug="v", organ=site.organ, kind="village", village=True)
    )
    released(title="上湾村第一季度收支", column=column)
    assert "与政府信息分别统计" in page(client, column)[1]
    text = client.get(reverse("public_organ", args=[site.organ.pk])).content.decode()
    assert text.index("村（居）务公开</h2>") < text.index("上湾村第一季度收支")
    assert "上湾村第一季度收支" not in client.get(reverse("home")).content.decode()


def test_an_unknown_column_is_not_there(client, site):
    site.news.pk = 0
    assert page(client, site.news)[0] == 404


@pytest.mark.parametrize("items", [2, 6])
def test_a_column_asks_as_often_whatever_is_in_it(client, site, released, django_assert_max_num_queries, items):
    for number in range(items):
        released(title=f"通知{number}")
    with django_assert_max_num_queries(6):
        page(client, site.news)
