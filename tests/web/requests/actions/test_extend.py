"""More time is the head's to give, and runs only when the applicant was told."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from letters import noon

DAY = date(2025, 3, 20)


@pytest.fixture
def asked(letter, office):
    """A request for which more time was asked."""
    request = letter()[0]
    AskExtension(request, 15, "材料在外单位", office.clerk).do(actor=office.clerk, at=noon(DAY))
    return request


def decide(office, request, *, granted, remark="", by=None):
    by = by or office.head
    DecideExtension(request.approvals.get(), granted, remark, by).do(actor=by, at=noon(DAY))


def test_granted_and_told_it_moves_the_day_due(asked, office, step):
    decide(office, asked, granted=True)
    before = asked.due
    step(asked, "extend:2025-03-21:days=15:approved=head")
    assert asked.due > before


def test_without_the_heads_word_no_extension_is_entered(asked, step):
    with pytest.raises(Refused, match="没有负责人同意延长 15 个工作日的审批"):
        step(asked, "extend:2025-03-21:days=15:approved=head")


def test_what_was_granted_for_fewer_days_does_not_carry_more(asked, office, step):
    decide(office, asked, granted=True)
    with pytest.raises(Refused, match="延长 20"):
        step(asked, "extend:2025-03-21:days=20:approved=head")


def test_a_refusal_carries_nothing_and_says_why(asked, office, step):
    with pytest.raises(Refused, match="不同意时请写明意见"):
        decide(office, asked, granted=False)
    decide(office, asked, granted=False, remark="可以按期答复")
    with pytest.raises(Refused, match="没有负责人同意"):
        step(asked, "extend:2025-03-21:days=15:approved=head")


def test_the_clerk_cannot_grant(asked, office):
    with pytest.raises(Refused, match="权限"):
        decide(office, asked, granted=True, by=office.clerk)


@pytest.mark.parametrize(("days", "reason", "said"), [(0, "因", "1 至 20"), (21, "因", "1 至 20"), (5, " ", "理由")])
def test_what_may_not_be_asked(letter, office, days, reason, said):
    with pytest.raises(Refused, match=said):
        AskExtension(letter()[0], days, reason, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_it_is_asked_once_at_a_time(asked, office):
    with pytest.raises(Refused, match="已经提请过"):
        AskExtension(asked, 5, "因", office.clerk).do(actor=office.clerk, at=noon(DAY))
