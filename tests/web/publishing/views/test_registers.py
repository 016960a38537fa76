"""Screens of the day registers: typed in, decided, published together, revoked."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import Item, RegisterRow

ROW = {"party": "某公司", "number": "柳罚〔2026〕1号", "facts": "占道", "decided_on": "2026-02-27", "publishable": "on"}


@pytest.fixture
def clerk(site, client):
    client.force_login(site.clerk)
    return client


@pytest.fixture
def row(clerk, site):
    clerk.post(reverse("enter_row", args=[site.organ.pk, "penalty"]), ROW)
    return RegisterRow.objects.get()


def test_a_row_is_typed_in_as_its_layout_asks(clerk, row):
    assert row.due == date(2026, 3, 9)
    page = clerk.get(reverse("register_row", args=[row.pk])).text
    assert "某公司" in page
    assert "待公示" in page


def test_a_wrong_row_comes_back_as_it_was_typed(clerk, site):
    answer = clerk.post(reverse("enter_row", args=[site.organ.pk, "penalty"]), {**ROW, "decided_on": "2199-01-01"})
    assert "不能晚于今天" in answer.text
    assert "某公司" in answer.text
    assert clerk.get(reverse("enter_row", args=[site.organ.pk, "nothing"])).status_code == 404


@pytest.mark.parametrize("told", ["waiting", "overdue", "public", "to_withdraw", ""])
def test_the_list_is_narrowed_by_standing(clerk, row, told):
    page = clerk.get(reverse("registers"), {"standing": told}).text
    assert (row.number in page) == (told in {"waiting", "overdue", ""})


def test_rows_are_published_together(clerk, site, row):
    address = reverse("publish_rows", args=[site.organ.pk, "penalty"])
    assert row.number in clerk.get(address).text
    clerk.post(address, {"column": site.news.pk, "rows": [row.pk]})
    row.refresh_from_db()
    assert Item.objects.get(pk=row.item_id).kind == "penalty"
    assert "公示办理中" in clerk.get(reverse("register_row", args=[row.pk])).text


def test_a_row_is_closed_and_revoked(clerk, row):
    clerk.post(reverse("judge_row", args=[row.pk]), {"reason": "未成年人"})
    page = reverse("register_row", args=[row.pk])
    assert "未成年人" in clerk.get(page).text
    clerk.post(reverse("revoke_row", args=[row.pk]), {"on": "2026-03-01", "reason": "复议撤销"})
    assert "复议撤销" in clerk.get(page).text
