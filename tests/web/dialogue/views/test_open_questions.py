"""What nobody could answer is settled through the screens; the figures of a year are counted by month."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Asking, Faq, OpenQuestion
from letters import noon

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)
AT = noon(DAY)
TOLD = {"question": "护照在哪里办？", "answer": "县公安局。", "alike": "", "number": "", "valid_until": ""}


@pytest.fixture(autouse=True)
def on_a_day(at_noon_of):
    """It is a day the calendar knows."""
    at_noon_of(DAY)


@pytest.fixture
def question(box):
    """A question without an answer."""
    told = {"text": "护照在哪办", "folded": "护照在哪办", "why": "declined", "first_at": AT, "last_at": AT}
    return OpenQuestion.objects.create(organ=box.organ, **told)


def test_it_becomes_a_frequent_question(client, box, question):
    client.force_login(box.clerk)
    assert "护照在哪办" in client.get(reverse("open_questions")).text
    assert "写成常见问题" in client.get(reverse("open_question", args=[question.pk])).text
    form = reverse("answer_question", args=[question.pk])
    assert "护照在哪办" in client.get(form).text
    client.post(form, TOLD)
    question.refresh_from_db()
    assert (question.state, question.faq) == ("entered", Faq.objects.get())


def test_it_becomes_another_way_to_ask_the_likest_first(client, box, question):
    client.force_login(box.clerk)
    told = {"organ": box.organ, "answer": "答", "changed_at": AT}
    Faq.objects.create(question="低保怎么办", **told)
    near = Faq.objects.create(question="护照在哪里办理", **told)
    page = client.get(reverse("add_phrasing", args=[question.pk]))
    assert page.context["form"].fields["faq"].choices[0] == (near.pk, near.question)
    client.post(reverse("add_phrasing", args=[question.pk]), {"faq": near.pk})
    near.refresh_from_db()
    assert near.alike == question.text


def test_it_is_set_aside_with_a_reason(client, box, question):
    client.force_login(box.head)
    client.post(reverse("set_question_aside", args=[question.pk]), {"note": "公安局的事"})
    question.refresh_from_db()
    assert (question.state, question.note) == ("aside", "公安局的事")


def test_months_are_counted(client, box, django_assert_max_num_queries):
    client.force_login(box.clerk)
    told = {"organ": box.organ, "confidence": 90}
    for outcome, helpful in (("answered", True), ("answered", False), ("answered", None), ("declined", None)):
        Asking.objects.create(day=DAY, outcome=outcome, helpful=helpful, **told)
    with django_assert_max_num_queries(15):
        page = client.get(reverse("asked"))
    month = page.context["months"][0]
    counted = [month[key] for key in ("asked", "answered", "declined", "helped", "no_help", "share")]
    assert counted == [4, 3, 1, 1, 1, 75]
    assert "2026-03" in page.text
