"""What is asked leaves no trace of who asked; what has no answer is kept once, masked, and counted."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.asking import NoteAsking, RateAnswer, SetAside
from gongkai.web.dialogue.models import Asking, OpenQuestion
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from letters import noon

pytestmark = pytest.mark.django_db

DAY = date(2026, 3, 2)
AT = noon(DAY)
ASKED = "我的电话13800138000，护照在哪里办？"


def asked(organ, question=ASKED, **told):
    return NoteAsking(organ, question, 40, **told).do(actor=None, at=AT)


def test_what_has_no_answer_is_kept_masked_and_counted(box):
    asked(box.organ)
    asked(box.organ, " 我的电话13800138000，护照在哪里办?")
    kept = OpenQuestion.objects.get()
    assert (kept.count, kept.why, kept.state) == (2, "declined", "open")
    assert "13800138000" not in kept.text + kept.folded
    assert "护照" in kept.text
    assert not AuditRow.objects.filter(detail__icontains="护照").exists()
    assert set(Asking.objects.values_list("outcome", "source")) == {("declined", "")}


def test_what_was_answered_leaves_no_text(box):
    made = asked(box.organ, kind="faq", source="怎么办护照")
    assert (made.outcome, made.day) == ("answered", DAY)
    assert not OpenQuestion.objects.exists()


def test_an_answer_is_rated_once_and_what_did_not_help_is_looked_at(box):
    made = asked(box.organ, kind="faq", source="怎么办护照")
    RateAnswer(made, helpful=False, question=ASKED).do(actor=None, at=AT)
    assert OpenQuestion.objects.get().why == "unhelpful"
    with pytest.raises(Refused, match="评价过"):
        RateAnswer(made, helpful=True, question=ASKED).do(actor=None, at=AT)


def test_what_was_set_aside_stays_so_and_what_was_answered_comes_back(box):
    asked(box.organ)
    kept = OpenQuestion.objects.get()
    with pytest.raises(Refused, match="理由"):
        SetAside(kept, "", box.clerk).do(actor=box.clerk, at=AT)
    SetAside(kept, "出入境的事", box.clerk).do(actor=box.clerk, at=AT)
    with pytest.raises(Refused, match="已经处理"):
        SetAside(kept, "出入境的事", box.clerk).do(actor=box.clerk, at=AT)
    asked(box.organ)
    assert OpenQuestion.objects.get().state == "aside"
    OpenQuestion.objects.update(state="entered")
    asked(box.organ)
    assert OpenQuestion.objects.get().state == "open"


@pytest.mark.parametrize("question", ["", " ？！", "长" * 201])
def test_nothing_is_noted_of_what_says_nothing_or_too_much(box, question):
    with pytest.raises(Refused):
        asked(box.organ, question)
    assert not Asking.objects.exists()
