"""What may be said of a flaw in which state, by whom; and what a second look makes of it."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.oversight.actions.flaw import CloseFlaw, Excuse, LookAgain, SendBack, TellMended
from gongkai.web.oversight.actions.inspection import AskInspection
from gongkai.web.oversight.inspecting.looks import Seen
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.models import Flaw

NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
SEEN = Seen("dead_link", "/a", "/gone", "/gone")


@pytest.fixture
def flaw(county):
    """A dead link an inspection of the town found."""
    made = AskInspection(county.town).do(actor=None, at=NOW)
    told = {"kind": SEEN.kind, "print": SEEN.print, "address": SEEN.address, "about": SEEN.about}
    return Flaw.objects.create(organ=county.town, inspection=made, found_on=DAY, due=DAY, **told)


@pytest.fixture
def spotted(county):
    """A flaw of the town a person found."""
    return Flaw.objects.create(organ=county.town, kind="other", print="x", about="错", found_on=DAY, due=DAY)


def test_the_clerk_tells_it_mended_and_the_next_look_decides(flaw, county, person):
    clerk = person("clerk", county.town)
    TellMended(flaw, "已改", clerk).do(actor=clerk, at=NOW)
    assert (flaw.state, flaw.note, flaw.by) == ("mended", "已改", clerk)
    stands = Outcome(pages={"/a"})
    stands.note([SEEN])
    LookAgain(flaw, stands).do(actor=clerk, at=NOW)
    assert flaw.state == "open"
    LookAgain(flaw, Outcome(pages={"/a"})).do(actor=clerk, at=NOW)
    assert (flaw.state, flaw.closed_on) == ("closed", DAY)
    assert AuditRow.objects.filter(action="look_again").latest("number").detail["state"] == ["open", "closed"]


def test_a_superior_sends_back_lets_pass_and_confirms(spotted, county, person):
    clerk, overseer = person("clerk", county.town), person("overseer", county.county)
    TellMended(spotted, "已改", clerk).do(actor=clerk, at=NOW)
    SendBack(spotted, "还在", overseer).do(actor=overseer, at=NOW)
    assert spotted.state == "open"
    Excuse(spotted, "不是问题", overseer).do(actor=overseer, at=NOW)
    SendBack(spotted, "再看是问题", overseer).do(actor=overseer, at=NOW)
    CloseFlaw(spotted).do(actor=overseer, at=NOW)
    assert spotted.state == "closed"


def test_who_may_not_and_when_not(flaw, spotted, county, person):
    clerk, overseer = person("clerk", county.town), person("overseer", county.county)
    for action, actor in (
        (TellMended(flaw, "已改", overseer), overseer),
        (Excuse(flaw, "理由", clerk), clerk),
        (CloseFlaw(flaw), overseer),
        (LookAgain(spotted, Outcome()), clerk),
        (SendBack(flaw, "还在", overseer), overseer),
        (TellMended(flaw, " ", clerk), clerk),
        (TellMended(flaw, "长" * 501, clerk), clerk),
    ):
        with pytest.raises(Refused):
            action.do(actor=actor, at=NOW)
    assert set(Flaw.objects.values_list("state", flat=True)) == {"open"}
