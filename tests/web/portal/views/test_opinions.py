"""Opinions of a report: counted, once of a browser, nobody's name, nothing of persons, and a bound on abuse."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from gongkai.web.organs.models import AuditRow, OrganSetting
from gongkai.web.reporting.models import Opinion
from web.portal.views.test_reports import published  # noqa: F401 -- a fixture
from web.reporting.conftest import begun, team, through, year  # noqa: F401 -- fixtures

pytestmark = pytest.mark.django_db
TOLD = {"answer": "partly", "text": "表三看不太懂"}


def give(client, report, **told):
    return client.post(reverse("report_opinion", args=[report.pk]), TOLD | told, follow=True)


def test_an_opinion_counts_once_of_a_browser(client, published):  # noqa: F811 -- a fixture
    assert "谢谢" in give(client, published).content.decode()
    assert "谢谢" in give(client, published, answer="clear").content.decode()
    made = Opinion.objects.get()
    assert (made.answer, made.text) == (TOLD["answer"], TOLD["text"])
    give(Client(), published, answer="clear", text="")
    assert Opinion.objects.count() == 2


def test_the_trail_holds_no_words_and_nobody(client, published):  # noqa: F811 -- a fixture
    give(client, published)
    row = AuditRow.objects.latest("number")
    assert (row.action, row.actor) == ("give_opinion", None)
    assert row.detail == {"answer": TOLD["answer"]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"answer": ""},
        {"answer": "x"},
        {"text": "字" * 501},
        {"text": "我的电话是13812345678，请回电"},
        {"website": "http://spam"},
    ],
)
def test_what_is_wrong_is_said_and_nothing_kept(client, published, wrong):  # noqa: F811 -- a fixture
    answer = give(client, published, **wrong)
    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert not Opinion.objects.exists()


def test_one_address_speaks_so_often_and_no_more(published):  # noqa: F811 -- a fixture
    answers = [give(Client(), published).status_code for _ in range(11)]
    assert answers[9:] == [200, 429]
    assert Opinion.objects.count() == 10


def test_a_flood_is_stopped(client, published):  # noqa: F811 -- a fixture
    OrganSetting.objects.create(organ=published.organ, key="opinions_hourly", value="0", since=date(2020, 1, 1))
    assert "评价太多" in give(client, published).content.decode()
    assert not Opinion.objects.exists()


def test_what_is_not_published_is_not_spoken_of(client, begun):  # noqa: F811 -- a fixture
    assert give(client, begun).status_code == 404
