"""Looking back has its screens and stands on the first one."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.organs.desk import tasks_of
from gongkai.web.requests.actions.lookback import ProposeRelease
from gongkai.web.requests.models import Proposal
from letters import noon

DAY = date(2026, 3, 2)


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(DAY)
    client.force_login(office.clerk)
    return client


def test_refused_information_is_listed_and_examined(clerk, letter, step, office):
    case = step(letter()[0], "answered:2025-03-10", "denied.internal")
    assert case.number in clerk.get(reverse("reexaminations")).content.decode()
    [task] = [task for task in tasks_of(office.clerk, DAY) if task.url == reverse("reexaminations")]
    assert (task.count, task.due) == (1, date(2026, 12, 31))
    assert clerk.get(reverse("reexamine", args=[case.pk])).status_code == 200


def test_a_proposal_is_listed_and_decided(clerk, letter, office):
    case = letter(date(2026, 2, 2))[0]
    ProposeRelease(case, 3).do(actor=None, at=noon(DAY))
    assert reverse("proposals") in [task.url for task in tasks_of(office.clerk, DAY)]
    proposal = Proposal.objects.get()
    assert case.subject in clerk.get(reverse("proposals")).content.decode()
    clerk.post(reverse("proposal", args=[proposal.pk]), {"decided": "released", "note": "多人申请"})
    proposal.refresh_from_db()
    assert proposal.decided == "released"
    assert reverse("proposals") not in [task.url for task in tasks_of(office.clerk, DAY)]
