"""The first screen says which notices wait for whom; nobody is asked to judge their own."""

from datetime import date

import pytest

from gongkai.web.organs.desk import tasks_of
from gongkai.web.requests.actions.notice import DraftNotice, ReviewNotice, SendToLegal
from letters import noon

DAY = date(2025, 3, 4)
ASKED = {"consulted": "第三方"}


@pytest.fixture
def case(letter):
    return letter()[0]


def labels(person):
    return {task.label: task.count for task in tasks_of(person, DAY) if "文书" in task.label}


def test_each_stage_waits_for_somebody(case, paper, office):
    notice = paper.draft(case, "consulting", DAY, **ASKED)
    assert labels(office.clerk) == {"我起草中的文书": 1}
    SendToLegal(notice, office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert labels(paper.legal) == {"等待我审核的文书": 1}
    ReviewNotice(notice, paper.legal, passed=True).do(actor=paper.legal, at=noon(DAY))
    assert labels(office.head) == {"等待我批准的文书": 1}
    task = next(task for task in tasks_of(office.head, DAY) if task.label == "等待我批准的文书")
    assert task.due == case.due


def test_signed_waits_to_be_delivered_and_then_for_nobody(case, paper, office):
    notice = paper.signed(case, "consulting", DAY, **ASKED)
    assert labels(office.clerk) == {"待送达的文书": 1}
    paper.delivered(notice, DAY)
    assert labels(office.clerk) == {}


def test_nobody_is_asked_to_approve_what_they_drafted(case, paper, office):
    DraftNotice(case, "consulting", ASKED, office.head).do(actor=office.head, at=noon(DAY))
    notice = case.notices.get()
    SendToLegal(notice, office.clerk).do(actor=office.clerk, at=noon(DAY))
    ReviewNotice(notice, paper.legal, passed=True).do(actor=paper.legal, at=noon(DAY))
    assert "等待我批准的文书" not in labels(office.head)
