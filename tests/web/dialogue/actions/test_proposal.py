"""Proposals: limits, the answer decided together with its openness, the way to the public."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.dialogue.actions.proposal import (
    AnswerProposal,
    ChangeProposal,
    PublishProposal,
    TakeBackProposal,
)
from gongkai.web.dialogue.models import Proposal
from hotline import CAME, answered, noon, proposal

pytestmark = pytest.mark.django_db
LATER = date(2026, 3, 9)


def about(action):
    return [each.about for each in action.refusals(None, noon(LATER))]


def test_three_months_to_answer_and_twenty_working_days_to_publish(county):
    made = proposal(county.town)
    assert made.due == date(2026, 6, 2)
    assert proposal(county.town, due=date(2026, 4, 1)).due == date(2026, 4, 1)
    answered(made)
    assert (made.publish_by, made.public_text) == (date(2026, 4, 7), "已经修好。")


def test_a_limit_taken_out_is_the_organs_own_again(county):
    made = proposal(county.town, due=date(2026, 4, 1))
    made.due = None
    ChangeProposal(made, None).do(actor=None, at=noon(LATER))
    assert Proposal.objects.get().due == date(2026, 6, 2)


def test_what_is_answered_at_dawn_is_answered_today(county):
    made = proposal(county.town)
    dawn = datetime(2026, 3, 8, 17, tzinfo=UTC)  # one in the morning of the ninth, where the office is
    answered(made, on=LATER, at=dawn)
    assert made.answered_on == LATER


def test_a_decision_not_to_publish_has_its_reason_and_holds(county):
    made = proposal(county.town)
    told = {"result": "kept", "answer": "答", "openness": "closed", "reason": "", "public_text": ""}
    assert about(AnswerProposal(made, LATER, person=None, **told)) == ["reason"]
    answered(made, openness="closed", reason="涉及国家秘密", public_text="不应留下")
    kept = Proposal.objects.get()
    assert (kept.publish_by, kept.public_text) == (None, "")
    assert "涉及国家秘密" in str(PublishProposal(kept, None).refusals(None, noon(LATER)))


def test_the_public_reads_what_was_let_out(county):
    made = proposal(county.town)
    assert "还没有答复" in str(PublishProposal(made, None).refusals(None, noon(LATER)))
    answered(made, openness="summary", public_text="路已修好")
    PublishProposal(made, None).do(actor=None, at=noon(LATER))
    TakeBackProposal(made, None).do(actor=None, at=noon(LATER))
    PublishProposal(made, None).do(actor=None, at=noon(LATER))
    answered(made, answer="改正")
    assert Proposal.objects.get().published_at is None
    made.title = "修桥"
    ChangeProposal(made, None).do(actor=None, at=noon(LATER))
    assert Proposal.objects.get().title == "修桥"


def test_what_is_missing_is_told_at_its_field(county):
    told = {"result": "", "answer": " ", "openness": "", "reason": "", "public_text": ""}
    made = proposal(county.town)
    assert about(AnswerProposal(made, date(2026, 3, 1), person=None, **told)) == ["on", "result", "openness", "answer"]
    summary = {**told, "result": "kept", "answer": "答", "openness": "summary"}
    assert about(AnswerProposal(made, LATER, person=None, **summary)) == ["public_text"]
    assert about(AnswerProposal(made, CAME, person=None, **summary | {"openness": "full"})) == []
