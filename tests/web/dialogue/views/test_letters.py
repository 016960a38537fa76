"""The mailbox on screen: the list and the page hold no personal data, and every step is led from there."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.models import Request
from writing import TEXT

DAY = date(2026, 3, 2)
PRIVATE = ("张三", "13812345678", "坏了半个月")


@pytest.fixture
def clerk(client, box, at_noon_of):
    at_noon_of(DAY)
    client.force_login(box.clerk)
    return client


def page_of(client, letter):
    return client.get(reverse("letter", args=[letter.pk])).content.decode()


def test_list_page_and_sheet_hold_no_personal_data(clerk, box):
    letter = box.letter()
    answers = [clerk.get(reverse("letters"), told) for told in ({}, {"q": "路灯"}, {"state": "new"})]
    pages = [each.content.decode() for each in answers] + [page_of(clerk, letter)]
    assert all("上湾村口路灯不亮" in page for page in pages)
    assert not any(word in page for page in pages for word in PRIVATE)
    sheet = clerk.get(reverse("letters"), {"export": "xlsx"})
    assert b"".join(sheet).startswith(b"PK") if sheet.streaming else sheet.content.startswith(b"PK")


def test_the_list_narrows_to_what_is_late_and_what_is_urged(clerk, box, at_noon_of):
    letter = box.letter()
    Letter.objects.filter(pk=letter.pk).update(escalated=1)
    asked = [
        clerk.get(reverse("letters"), told).context["page"].paginator.count for told in ({"overdue": 1}, {"urged": 1})
    ]
    assert asked == [0, 1]
    at_noon_of(date(2026, 4, 1))
    clerk.force_login(box.clerk)  # the session of a month ago has ended
    assert clerk.get(reverse("letters"), {"overdue": 1}).context["page"].paginator.count == 1


@pytest.mark.parametrize("count", [1, 6])
def test_the_list_asks_as_often_however_many_letters(clerk, box, django_assert_max_num_queries, count):
    for _ in range(count):
        box.letter()
    with django_assert_max_num_queries(14):
        clerk.get(reverse("letters"))


def test_the_words_are_shown_once_the_trail_says_who_looked(clerk, box):
    letter = box.letter()
    answer = clerk.post(reverse("open_letter", args=[letter.pk]))
    assert TEXT in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert AuditRow.objects.latest("number").action == "open_letter"
    assert clerk.get(reverse("open_letter", args=[letter.pk])).status_code == 405


def test_a_letter_is_handed_on_with_one_click_and_back_is_a_link(clerk, box):
    letter = box.letter("open")
    assert "转为政府信息公开申请" in page_of(clerk, letter)
    answer = clerk.post(reverse("hand_letter_on", args=[letter.pk, "requests"]))
    case = Request.objects.get()
    assert answer["Location"] == reverse("case", args=[case.pk])
    assert reverse("case", args=[case.pk]) in page_of(clerk, letter)
    assert reverse("letter", args=[letter.pk]) in clerk.get(reverse("case", args=[case.pk])).content.decode()


def test_a_room_without_a_door_takes_nothing(clerk, box):
    letter = box.letter("open")
    answer = clerk.post(reverse("hand_letter_on", args=[letter.pk, "cellar"]))
    assert answer["Location"] == reverse("letter", args=[letter.pk])
    assert Letter.objects.get().state == "open"


def test_what_can_be_done_is_offered_by_name(clerk, client, box):
    assert all(f">{label}</a>" in page_of(clerk, box.letter()) for label in ("受理来信", "不作为来信办理"))
    client.force_login(box.head)
    assert ">审核答复</a>" in page_of(client, box.letter("review"))


def test_what_is_alike_stands_on_the_page(clerk, box):
    box.letter()
    assert "相似 100%" in page_of(clerk, box.letter())


def test_an_overseer_sees_that_it_is_answered_not_what(client, box, county, person, at_noon_of):
    at_noon_of(DAY)
    client.force_login(person("overseer", county.county))
    page = page_of(client, box.letter("public"))
    assert "按期答复" in page
    assert "已经修好" not in page
    assert "查看来信原文" not in page


def test_a_letter_elsewhere_is_none(client, box, person, at_noon_of):
    at_noon_of(DAY)
    client.force_login(person("clerk", box.other))
    assert client.get(reverse("letter", args=[box.letter().pk])).status_code == 404
