"""Examinations and decisions say why, and are made once."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.lookback import DecideProposal, ProposeRelease, Reexamine
from gongkai.web.requests.models import Proposal
from letters import noon

AT = noon(date(2026, 2, 2))


def refused(action, by):
    with pytest.raises(Refused) as told:
        action.do(actor=by, at=AT)
    return str(told.value)


def test_an_examination_says_what_it_found_once_a_year(letter, step, office):
    case = letter()[0]
    assert "还没有办结" in refused(Reexamine(case, "withheld", "因", office.clerk), office.clerk)
    case = step(case, "answered:2025-03-10", "denied.internal")
    assert "审查结论" in refused(Reexamine(case, "", "因", office.clerk), office.clerk)
    assert "审查的情况" in refused(Reexamine(case, "withheld", " ", office.clerk), office.clerk)
    Reexamine(case, "withheld", "没有变化", office.clerk).do(actor=office.clerk, at=AT)
    assert "2026 年已经审查过" in refused(Reexamine(case, "withheld", "因", office.clerk), office.clerk)


def test_a_proposal_is_decided_once_and_with_a_reason(letter, office):
    ProposeRelease(letter()[0], 2).do(actor=None, at=AT)
    proposal = Proposal.objects.get()
    assert "请选择" in refused(DecideProposal(proposal, "", "因", office.clerk), office.clerk)
    assert "理由" in refused(DecideProposal(proposal, "kept", "", office.clerk), office.clerk)
    DecideProposal(proposal, "kept", "涉及个人", office.clerk).do(actor=office.clerk, at=AT)
    assert "已经决定过" in refused(DecideProposal(proposal, "kept", "因", office.clerk), office.clerk)
    assert Proposal.objects.get().by == office.clerk
