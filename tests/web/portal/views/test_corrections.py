"""Reporting an error without signing in: a receipt, its state by the code alone, and a bound on abuse."""

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import Correction

pytestmark = pytest.mark.django_db
TOLD = {"text": "标题中的年份有误", "quote": "2025年", "contact": "13800000000"}


def report(client, item, **told):
    return client.post(reverse("report_error", args=[item.pk]), TOLD | told, follow=True)


def test_a_report_gives_a_receipt_that_tells_what_became_of_it(client, released):
    public = released()
    text = report(client, public).content.decode()
    made = Correction.objects.get()
    assert (made.item, made.text, made.own) == (public, TOLD["text"], False)
    assert made.code in text
    assert TOLD["contact"] not in made.contact
    Correction.objects.update(state="upheld", reply="已经更正")
    other = type(client)()
    answer = other.post(reverse("track_correction"), {"code": made.code.lower()}).content.decode()
    assert "已经更正" in answer
    assert TOLD["text"] not in answer
    assert TOLD["contact"] not in answer


def test_an_unknown_code_says_so_and_none_asks_for_one(client):
    assert "没有这个回执号" in client.post(reverse("track_correction"), {"code": "X"}).content.decode()
    assert "没有这个回执号" not in client.get(reverse("track_correction")).content.decode()


@pytest.mark.parametrize("wrong", [{"text": ""}, {"text": "字" * 2001}, {"website": "http://spam"}])
def test_what_is_wrong_is_said_and_nothing_kept(client, released, wrong):
    answer = report(client, released(), **wrong)
    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert not Correction.objects.exists()


def test_the_same_report_again_is_told(client, released):
    public = released()
    report(client, public)
    assert "已经收到" in report(client, public).content.decode()
    assert Correction.objects.count() == 1


def test_nothing_can_be_reported_of_a_draft(client, item):
    assert client.get(reverse("report_error", args=[item().pk])).status_code == 404


def test_one_address_reports_so_often_and_no_more(client, released):
    public = released()
    answers = [report(client, public, text=f"错误{number}").status_code for number in range(12)]
    assert answers[0] == 200
    assert answers[-1] == 429
    assert Correction.objects.count() == 10
