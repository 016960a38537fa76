"""Interpretations: which documents want one, from when on it is late, and both ends of the link."""

from datetime import date

import pytest

from gongkai.web.publishing.interpretations import interpretation, overdue, wanting

NUMBER = {"kind": "document", "document_number": "青政发〔2026〕4号"}


def test_a_policy_document_wants_an_interpretation_until_one_is_public(released, item):
    document = released(**NUMBER)
    released()
    assert list(wanting()) == [document]
    draft = item(kind="interpretation", interprets=document, form="questions")
    assert list(wanting()) == [document]
    released(draft)
    assert list(wanting()) == []


@pytest.mark.parametrize(
    ("day", "late"), [(date(2026, 3, 5), False), (date(2026, 3, 6), True), (date(2026, 3, 9), True)]
)
def test_it_is_late_after_three_working_days(released, day, late):
    document = released(**NUMBER)
    assert (document in overdue(day)) == late


def test_the_office_page_tells_both_ends(rf, released, item):
    document = released(**NUMBER)
    assert interpretation(rf.get("/"), document)["due"].day == date(2026, 3, 5)
    draft = item(kind="interpretation", interprets=document, form="video")
    told = interpretation(rf.get("/"), document)
    assert told["interpretations"] == [draft]
    assert interpretation(rf.get("/"), draft)["item"].interprets == document
    assert interpretation(rf.get("/"), item()) is None
