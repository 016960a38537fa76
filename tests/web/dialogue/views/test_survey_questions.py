"""Questions are written, moved and taken out on plain pages."""

import pytest
from django.urls import reverse

from web.dialogue.asked import QUIZ, SINGLE, TEXT, started

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk(client, county, person):
    made = person("clerk", county.town)
    client.force_login(made)
    return made


def texts(survey):
    return [each.text for each in survey.questions.all()]


def test_a_question_is_added_changed_moved_and_taken_out(client, county, clerk):
    survey = started(county.town, clerk, questions=(SINGLE,))
    told = {"kind": "text", "text": "还有什么要说？", "options": ""}
    client.post(reverse("add_question", args=[survey.pk]), told)
    assert texts(survey) == [SINGLE.text, "还有什么要说？"]
    last = survey.questions.last()
    assert "还有什么要说？" in client.get(reverse("edit_question", args=[last.pk])).content.decode()
    client.post(reverse("edit_question", args=[last.pk]), told | {"text": "您有什么建议？"})
    client.post(reverse("move_question", args=[last.pk]))
    assert texts(survey) == [TEXT.text, SINGLE.text]
    client.post(reverse("remove_question", args=[last.pk]))
    assert texts(survey) == [SINGLE.text]


def test_what_is_wrong_comes_back_as_it_was_filled_in(client, county, clerk):
    quiz = started(county.town, clerk, "quiz", QUIZ)
    told = {"kind": "single", "text": "几日答复？", "options": "十五\n二十", "right": "D"}
    page = client.post(reverse("add_question", args=[quiz.pk]), told).content.decode()
    assert "正确答案写选项的字母" in page
    assert "几日答复？" in page


@pytest.mark.usefixtures("clerk")
def test_nobody_writes_another_organs_questions(client, county, person):
    other = started(county.other, person("clerk", county.other))
    assert client.get(reverse("edit_question", args=[other.questions.first().pk])).status_code == 403
    assert client.post(reverse("add_question", args=[other.pk]), {}).status_code == 403
