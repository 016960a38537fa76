"""The calendar of reviews and suits, by the law's own periods."""

from datetime import date

import pytest

from gongkai.web.requests.models import Proceeding
from gongkai.web.requests.proceedings import cautions, marks_of


@pytest.fixture
def case(office):
    def made(kind="reconsideration", **told):
        given = {"filed_on": date(2025, 5, 6), "served_on": date(2025, 5, 8), "body": "县政府"} | told
        return Proceeding.objects.create(organ=office.organ, kind=kind, **given)

    return made


def due(case):
    return {mark.label: mark.due for mark in marks_of(case)}


def test_a_simplified_review(case):
    assert due(case()) == {"提交书面答复和证据": date(2025, 5, 15), "作出复议决定": date(2025, 6, 5)}


def test_an_ordinary_review_extended_and_decided(case):
    found = due(case(simple=False, extended=True, result="upheld", result_on=date(2025, 7, 31)))
    assert found == {"作出复议决定": date(2025, 8, 4), "申请人起诉期限届满": date(2025, 8, 15)}


@pytest.mark.parametrize("simple", [True, False])
def test_what_no_text_at_hand_sets_yet_falls_due_on_no_day(case, simple):
    before = {"simple": simple, "filed_on": date(2023, 11, 20), "served_on": date(2023, 11, 24), "extended": True}
    assert due(case(**before)) == {}
    decided = due(case(**before, result="upheld", result_on=date(2024, 1, 20)))
    assert decided == {"申请人起诉期限届满": date(2024, 2, 4)}


def test_of_suits_the_texts_at_hand_settle_nothing(case):
    assert due(case("direct_suit")) == {}


def test_a_refusal_sued_without_review_is_worth_a_second_look(case, letter, step):
    denied = step(letter()[0], "answered:2025-03-10", "denied.internal")
    granted = step(letter()[0], "answered:2025-03-10", "granted")
    assert [each.source for each in cautions(case("direct_suit", request=denied))] == ["reconsider2023/23"]
    assert not list(cautions(case("direct_suit", request=granted)))
    assert list(cautions(case("suit_after")))
