"""The page of a case shows what was asked before, and ties a repeat to it."""

from datetime import date

import pytest
from django.urls import reverse


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(date(2025, 4, 1))
    client.force_login(office.clerk)
    return client


def test_a_repeat_is_shown_with_why_and_tied(clerk, letter):
    earlier, again = letter()[0], letter(date(2025, 3, 20))[0]
    page = clerk.get(reverse("case", args=[again.pk])).content.decode()
    assert "本月 2 件" in page
    assert "相似 100%" in page
    assert "青苗补偿标准" in page
    clerk.post(reverse("find_repeat", args=[again.pk]), {"earlier": earlier.pk})
    again.refresh_from_db()
    assert again.same_as == earlier
    assert "已认定为重复申请" in clerk.get(reverse("case", args=[again.pk])).content.decode()


@pytest.mark.parametrize("told", ["", "x", "999999"])
def test_a_case_that_is_none_is_told_and_ties_nothing(clerk, letter, told):
    case = letter()[0]
    page = clerk.post(reverse("find_repeat", args=[case.pk]), {"earlier": told}, follow=True).content.decode()
    assert "没有选择在先的申请" in page
    case.refresh_from_db()
    assert case.same_as is None


def test_what_others_asked_is_on_a_page_of_its_own_without_names(clerk, letter):
    letter(name="李四")
    page = clerk.get(reverse("alike", args=[letter()[0].pk])).content.decode()
    assert "相似 100%" in page
    assert "李四" not in page
