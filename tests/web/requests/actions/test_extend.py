"""More time is the head's to give, and runs only when the applicant was told."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from gongkai.web.requests.actions.step import StrikeEvent
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


def test_each_extension_needs_a_grant_of_its_own(letter, office, step):
    day = date(2025, 1, 1)
    ChangeSetting(office.organ, "extensions", "each_period", day).do(actor=None, at=noon(day))

    def grant(request, day):
        AskExtension(request, 15, "材料在外单位", office.clerk).do(actor=office.clerk, at=noon(day))
        approval = request.approvals.get(granted=None)
        DecideExtension(approval, granted=True, remark="", person=office.head).do(actor=office.head, at=noon(day))

    request = letter()[0]
    grant(request, date(2025, 3, 4))
    step(request, "extend:2025-03-05:days=15:approved=head")
    StrikeEvent(request.events.last(), "登错了日期", office.head).do(actor=office.head, at=noon(date(2025, 3, 6)))
    step(request, "extend:2025-03-06:days=15:approved=head")
    step(request, "correct:2025-03-07:until=2025-03-20")
    step(request, "corrected:2025-03-10")
    with pytest.raises(Refused, match="没有负责人同意延长 15"):
        step(request, "extend:2025-03-12:days=15:approved=head")
    grant(request, date(2025, 3, 12))
    assert step(request, "extend:2025-03-13:days=15:approved=head").events.filter(kind="extended").count() == 3
