"""Digits nobody was given are passed over, however many: no screen of requests reads them as a number."""

from datetime import date

import pytest
from django.urls import reverse

from filed import NAME, docx, keep
from gongkai.web.requests.models import Redaction

DAY = date(2025, 3, 10)
DIGITS = ("9" * 5000, "9" * 19, "１", "²")
"""More than Python reads, more than a database holds, and digits that are none in an address."""


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(DAY)
    client.force_login(office.clerk)
    return client


@pytest.fixture
def redaction(clerk, office, letter):
    case = letter()[0]
    kept = keep(case, office.clerk, data=docx(f"申请人{NAME}，要求补偿。"))
    clerk.post(reverse("start_redaction", args=[case.pk, kept.pk]))
    return Redaction.objects.get()


@pytest.mark.parametrize("digits", DIGITS)
@pytest.mark.parametrize(
    ("name", "asked"), [("request_statistics", "year"), ("table_four", "year"), ("table_four", "organ")]
)
def test_an_address_shows_what_it_shows_without_them(clerk, name, asked, digits):
    assert clerk.get(reverse(name), {asked: digits}).context[asked] == clerk.get(reverse(name)).context[asked]


@pytest.mark.parametrize("digits", DIGITS)
def test_a_form_ticks_nothing_by_them(clerk, office, letter, digits):
    assert "请选择" in clerk.post(reverse("print_notices"), {"notice": [digits]}, follow=True).content.decode()
    case = letter()[0]
    answer = clerk.post(reverse("find_repeat", args=[case.pk]), {"earlier": digits}, follow=True)
    assert "没有选择在先的申请" in answer.content.decode()
    clerk.force_login(office.head)
    assert "请先勾选" in clerk.post(reverse("purges"), {"purge": [digits]}, follow=True).content.decode()


@pytest.mark.parametrize("digits", DIGITS)
def test_nothing_is_blacked_out_by_them(clerk, redaction, digits):
    here = reverse("redaction", args=[redaction.pk])
    for pick in (f"{digits}:0-1", f"0:{digits}-1", f"0:0-{digits}"):
        assert clerk.post(here, {"ground": "denied.third_party", "pick": [pick]}).status_code == 302
    redaction.refresh_from_db()
    assert redaction.marks == []
