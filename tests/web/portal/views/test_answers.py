"""Anybody asks, sees the source or that there is none, and says whether it helped; the same for programs."""

import json
from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Asking, Faq, OpenQuestion
from letters import noon

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def on_a_day(at_noon_of):
    """It is a day the calendar knows."""
    at_noon_of(DAY)


@pytest.fixture
def faq(county):
    """A frequent question of the town that is public."""
    told = {"question": "低保怎么申请？", "answer": "到民政窗口申请。", "state": "released", "released_on": DAY}
    return Faq.objects.create(organ=county.town, changed_at=noon(DAY), **told)


def ask(client, organ, question="怎么申请低保"):
    return client.post(f"{reverse('ask')}?organ={organ.pk}", {"question": question, "organ": organ.pk})


def test_an_answer_quotes_its_source_and_is_rated_once(client, county, faq):
    page = ask(client, county.town)
    assert "到民政窗口申请。" in page.text
    assert f'href="{reverse("public_faq", args=[faq.pk])}"' in page.text
    assert "2026年3月2日" in page.text
    told = client.post(reverse("rate_answer"), {"helpful": "yes"}, follow=True)
    assert "谢谢您的评价" in told.text
    assert Asking.objects.get().helpful is True
    client.post(reverse("rate_answer"), {"helpful": "no"})
    assert Asking.objects.get().helpful is True
    assert not OpenQuestion.objects.exists()


def test_what_has_no_answer_is_said_and_kept_without_personal_data(client, county):
    page = ask(client, county.town, "护照怎么办，我的电话13800138000")
    assert "没有把握回答" in page.text
    assert reverse("request_information", args=[county.town.pk]) in page.text
    assert "13800138000" not in OpenQuestion.objects.get().text


def test_what_says_nothing_is_told_at_its_field(client, county):
    assert "请写下您的问题" in ask(client, county.town, "？！").text
    assert not Asking.objects.exists()
    assert ask(client, county.town, "").status_code == 200
    assert client.get(reverse("ask"), {"organ": "x"}).status_code == 200


def test_too_many_questions_are_bounded(client, county, settings):
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"ask_question": "2/h/ip"}
    assert [ask(client, county.town).status_code for _ in range(3)] == [200, 200, 429]


def test_frequent_questions_are_listed_and_found(client, county, faq):
    page = reverse("public_faqs", args=[county.village.pk])
    assert faq.question in client.get(page).text
    assert faq.question in client.get(page, {"q": "民政"}).text
    assert faq.question not in client.get(page, {"q": "护照"}).text
    assert "到民政窗口申请" in client.get(reverse("public_faq", args=[faq.pk])).text
    Faq.objects.update(number="没有的索引号")
    assert client.get(reverse("public_faq", args=[faq.pk])).status_code == 404
    assert faq.question not in client.get(page).text


def test_a_program_asks_as_people_do(client, county, faq):
    told = {"organ": county.town.pk, "question": "怎么申请低保"}
    answer = client.post(reverse("api_answer"), json.dumps(told), content_type="application/json").json()
    assert (answer["answered"], answer["source"]["title"], answer["source"]["day"]) == (
        True,
        faq.question,
        "2026-03-02",
    )
    assert answer["source"]["address"].startswith("http://")
    told["question"] = "护照怎么办"
    answer = client.post(reverse("api_answer"), json.dumps(told), content_type="application/json").json()
    assert (answer["answered"], answer["source"]) == (False, None)
    assert Asking.objects.count() == 2
    told["organ"] = county.village.pk
    missing = client.post(reverse("api_answer"), json.dumps(told), content_type="application/json")
    assert missing.status_code == 404
