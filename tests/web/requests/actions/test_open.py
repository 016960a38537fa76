"""Personal data is opened by those on the case, and each time the trail says so."""

from datetime import date
from io import BytesIO

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.open import OpenApplicant, OpenFile
from gongkai.web.requests.kept import sealed_file
from gongkai.web.requests.models import KeptFile
from letters import noon

DAY = noon(date(2025, 3, 10))


def test_the_clerk_sees_who_asked_and_the_trail_tells(letter, office):
    request = letter()[0]
    action = OpenApplicant(request, "案件页")
    action.do(actor=office.clerk, at=DAY)
    assert action.opened().name == "张三"
    row = AuditRow.objects.latest("number")
    assert (row.action, row.actor, row.subject_key) == ("open_applicant", office.clerk, str(request.pk))


@pytest.mark.parametrize("role", ["contributor", "overseer", "auditor", "legal_officer", "first_reviewer"])
def test_nobody_else_does(letter, person, county, role):
    somebody = person(role, county.county if role == "overseer" else county.town, since=date(2020, 1, 1))
    with pytest.raises(Refused, match="权限"):
        OpenApplicant(letter()[0], "案件页").do(actor=somebody, at=DAY)


def test_files_are_opened_the_same_way(letter, office):
    request = letter()[0]
    kept = KeptFile.objects.create(
        organ=office.organ,
        request=request,
        purpose="identity",
        name="身份证.jpg",
        sealed=sealed_file(BytesIO(b"a picture")),
        size=9,
        digest="",
        at=DAY,
    )
    action = OpenFile(kept)
    action.do(actor=office.clerk, at=DAY)
    assert action.opened() == b"a picture"
    assert AuditRow.objects.latest("number").action == "open_case_file"
