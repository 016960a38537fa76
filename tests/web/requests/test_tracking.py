"""A request as its applicant sees it: found by both, told in plain words, and only what may be done is offered."""

from datetime import date
from types import SimpleNamespace

import pytest

from gongkai.law.steps import states
from gongkai.letters import kinds
from gongkai.web.requests.actions.register import codes_of
from gongkai.web.requests.kept import sealed_file
from gongkai.web.requests.models import Delivered, KeptFile, Notice, Request
from gongkai.web.requests.tracking import Tracked, fetchable, followed, found
from gongkai.words.tables import table
from letters import noon

DAY = date(2025, 3, 6)


def test_number_and_code_belong_together(letter):
    first, second = letter(subjects=("甲", "乙"))
    codes = codes_of(first.letter.token, 2)
    assert found(f" {first.number}", codes[0].lower()) == first
    assert found(second.number, codes[0]) is None
    assert found(first.number, "") is None


def test_every_state_has_its_plain_words():
    assert set(table("web/requests/plain")) == set(states()) - {"new"} | {"late", "paused"}


@pytest.mark.parametrize(
    ("steps", "day", "state"),
    [
        ((), DAY, "running"),
        ((), date(2025, 6, 3), "late"),
        (("consult:2025-03-05:party=第三方甲",), DAY, "paused"),
        (("correct:2025-03-04:until=2025-03-14",), DAY, "correcting"),
    ],
)
def test_late_and_paused_are_told_apart(letter, step, steps, day, state):
    request = letter()[0]
    for each in steps:
        step(request, each)
    assert Tracked(request, day).state == state


def test_only_what_was_asked_and_not_answered_is_offered(letter, step):
    request = letter()[0]
    assert Tracked(request, DAY).answers == []
    step(request, "reasons_asked:2025-03-04")
    assert Tracked(request, DAY).answers == ["reasons_given"]
    step(request, "reasons_given:2025-03-05")
    assert Tracked(request, DAY).answers == []
    step(request, "correct:2025-03-06:until=2025-03-14")
    tracked = Tracked(request, DAY)
    assert (tracked.answers, tracked.until) == (["corrected"], date(2025, 3, 14))
    assert tracked.may_withdraw


def test_steps_among_others_are_left_out(letter, step):
    request = letter()[0]
    step(request, "consult:2025-03-05:party=第三方甲")
    assert [what for _, what in Tracked(request, DAY).happened] == ["收到申请"]


@pytest.fixture
def sent(letter, office):
    """A function that delivers a notice with a file, on a request of its own unless one is given; returns the file."""
    made = []

    def delivered(kind, way="electronic", request=None):
        request = request or letter()[0]
        notice = Notice.objects.create(request=request, kind=kind, drafted_by=office.clerk, drafted_at=noon(DAY))
        kept = KeptFile(organ=request.organ, notice=notice, purpose="notice", name="a.pdf", size=1, at=noon(DAY))
        kept.sealed = sealed_file(SimpleNamespace(seek=lambda _: None, read=lambda: b"a"))
        kept.save()
        made.append(kept)
        Delivered.objects.create(notice=notice, way=way, day=DAY, at=noon(DAY))
        return kept

    yield delivered
    for kept in made:
        kept.sealed.delete(save=False)


def test_files_can_be_fetched_once_they_were_delivered_electronically(letter, sent):
    request = letter()[0]
    ours = sent("granted", request=request)
    sent("extension", "post", request=request)
    assert list(fetchable(request)) == [ours]
    assert Request.objects.count() == 1


@pytest.mark.parametrize("kind", [each.key for each in kinds().values() if each.to != "applicant"])
def test_what_was_written_to_others_is_never_the_applicants_to_fetch(sent, kind):
    request = sent(kind).notice.request
    assert list(fetchable(request)) == []
    assert not followed().get(pk=request.pk).may_fetch
    ours = sent("granted", request=request)
    assert list(fetchable(request)) == [ours]
    assert followed().get(pk=request.pk).may_fetch
