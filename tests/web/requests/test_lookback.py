"""What was refused comes up each year until it is open; what several were granted alike is proposed once."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.organs.likeness import likeness
from gongkai.web.requests.actions.lookback import DecideProposal, Reexamine
from gongkai.web.requests.lookback import groups, propose, to_reexamine
from gongkai.web.requests.models import Proposal, Request
from gongkai.web.requests.repeats import ALIKE
from letters import noon

ALL = Request.objects.all


def test_refused_last_year_and_not_examined_this_year(letter, step, office):
    refused, open_one, partial = letter(subjects=("甲", "乙", "丙"))
    step(refused, "answered:2025-03-10", "denied.internal")
    step(open_one, "answered:2025-03-10", "granted")
    step(partial, "answered:2025-03-10", "partial")
    assert not to_reexamine(ALL(), 2025)
    assert set(to_reexamine(ALL(), 2026)) == {refused, partial}
    Reexamine(refused, "withheld", "情况没有变化", office.clerk).do(actor=office.clerk, at=noon(date(2026, 2, 2)))
    Reexamine(partial, "released", "已经过了保密期", office.clerk).do(actor=office.clerk, at=noon(date(2026, 2, 2)))
    assert not to_reexamine(ALL(), 2026)
    assert list(to_reexamine(ALL(), 2027)) == [refused]


def granted(letter, step, subject, day, **asker):
    return step(letter(day, subjects=(subject,), **asker)[0], f"answered:{day}", "granted")


def test_what_several_applicants_were_granted_is_proposed_once(letter, step, office):
    first = granted(letter, step, "上湾村征地补偿安置方案", date(2025, 3, 3))
    granted(letter, step, "上湾村征地补偿安置方案", date(2025, 3, 4))
    propose(noon(date(2025, 3, 5)))
    assert not Proposal.objects.exists(), "one applicant is not several"
    granted(letter, step, "上湾村征地补偿方案", date(2025, 3, 5), name="李四")
    granted(letter, step, "低保名单", date(2025, 3, 5), name="李四")
    propose(noon(date(2025, 3, 6)))
    propose(noon(date(2025, 3, 7)))
    proposal = Proposal.objects.get()
    assert (proposal.request, proposal.askers) == (first, 2)
    granted(letter, step, "上湾村征地补偿方案", date(2025, 3, 7), name="王五")
    propose(noon(date(2025, 3, 10)))
    proposal.refresh_from_db()
    assert proposal.askers == 3
    DecideProposal(proposal, "released", "多人申请", office.head).do(actor=office.head, at=noon(date(2025, 3, 11)))
    granted(letter, step, "上湾村征地补偿方案", date(2025, 3, 12), name="赵六")
    propose(noon(date(2025, 3, 13)))
    assert Proposal.objects.get().askers == 3


def test_those_whose_names_were_emptied_are_counted_as_nobody():
    [group] = groups([(1, "征地补偿方案", ""), (2, "征地补偿方案", "甲"), (3, "征地补偿方案", "")])
    assert (group.keys, group.askers) == ([1, 2, 3], {"甲"})


@given(st.lists(st.text(alphabet="甲乙丙丁戊", min_size=1, max_size=9), max_size=12))
def test_grouping_compares_all_that_are_alike(subjects):
    found = list(groups((key, subject, str(key)) for key, subject in enumerate(subjects)))
    assert sorted(key for group in found for key in group.keys) == list(range(len(subjects)))
    for group in found:
        assert all(likeness(subjects[group.keys[0]], subjects[key]) >= ALIKE for key in group.keys)
    leaders = [subjects[group.keys[0]] for group in found]
    assert all(likeness(one, other) < ALIKE for place, one in enumerate(leaders) for other in leaders[:place]), (
        "no two groups begin alike"
    )
