"""Screens of the nil return."""

from datetime import date

from django.urls import reverse

from gongkai.web.oversight.models import NilReturn


def test_zero_is_said_shown_and_taken_back(office, client, on_the_day):
    on_the_day(date(2026, 3, 2))
    client.force_login(office.clerk)
    answer = client.post(reverse("return_nil"), {"organ": office.organ.pk, "year": "2025"}, follow=True)
    assert "2025 年没有因公开工作追究责任的情形" in answer.text
    nil = NilReturn.objects.get()
    client.force_login(office.stranger)
    assert client.post(reverse("take_back_nil", args=[nil.pk])).status_code == 403
    client.force_login(office.clerk)
    client.post(reverse("take_back_nil", args=[nil.pk]))
    assert not NilReturn.objects.exists()


def test_a_year_twice_is_refused(office, client, on_the_day):
    on_the_day(date(2026, 3, 2))
    client.force_login(office.clerk)
    told = {"organ": office.organ.pk, "year": "2025"}
    client.post(reverse("return_nil"), told)
    assert "2025 年已经零报告" in client.post(reverse("return_nil"), told).text
