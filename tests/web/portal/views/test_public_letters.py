"""The public reads what was reviewed, in the office's own words, and nothing else; with the month in figures."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.actions.letter_publish import WithdrawPublic
from letters import noon
from web.dialogue.conftest import box  # noqa: F401 -- a fixture

DAY = date(2026, 3, 2)


@pytest.fixture
def listed(client, box, at_noon_of):  # noqa: F811 -- the fixture
    """A function that asks for the list."""
    at_noon_of(DAY)
    return lambda **told: client.get(reverse("public_letters", args=[box.organ.pk]), told).content.decode()


def test_only_what_was_reviewed_is_read(client, box, listed):  # noqa: F811 -- the fixture
    public = box.letter("public").public
    box.letter("answered", subject="没有公开的事")
    page = listed()
    assert "村口路灯不亮" in page
    assert "没有公开的事" not in page
    assert "收到来信</dt><dd>2 件" in page
    one = client.get(reverse("public_letter", args=[public.pk])).content.decode()
    assert "村口路灯坏了，请修。" in one
    assert not any(word in page + one for word in ("张三", "13812345678", "半个月"))
    WithdrawPublic(public, "错").do(actor=box.head, at=noon(DAY))
    assert client.get(reverse("public_letter", args=[public.pk])).status_code == 404
    assert "村口路灯不亮" not in listed()


def test_it_is_searched_and_narrowed(box, listed):  # noqa: F811 -- the fixture
    box.letter("public")
    assert all("村口路灯不亮" in listed(**told) for told in ({"q": "路灯"}, {"kind": "help"}, {"kind": "joke"}))
    assert all("没有符合条件" in listed(**told) for told in ({"q": "低保"}, {"kind": "complaint"}))


def test_a_search_for_a_thousand_words_is_a_search_for_its_first(box, listed):  # noqa: F811 -- the fixture
    box.letter("public")
    assert "村口路灯不亮" in listed(q="路灯 " * 1001)


def test_it_asks_as_often_however_many(box, listed, django_assert_max_num_queries):  # noqa: F811 -- the fixture
    for _ in range(3):
        box.letter("public")
    with django_assert_max_num_queries(10):
        listed()


def test_the_organs_page_leads_there(client, box, listed):  # noqa: F811 -- the fixture
    page = client.get(reverse("public_organ", args=[box.organ.pk])).content.decode()
    assert reverse("write_letter", args=[box.organ.pk]) in page
    assert listed()
