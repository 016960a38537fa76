"""A file is looked through, sealed, and named nowhere."""

import pytest

from filed import LETTER, NAME, keep, upload
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.file import KeepFile
from gongkai.web.requests.kept import open_bytes
from letters import noon


@pytest.fixture
def case(letter):
    return letter()[0]


def test_it_is_kept_sealed_and_the_trail_names_nobody(case, office):
    kept = keep(case, office.clerk)
    assert open_bytes(kept) == LETTER
    row = AuditRow.objects.last()
    assert (row.action, row.detail["digest"]) == ("keep_file", kept.digest)
    assert NAME not in str(row.detail) + row.subject


@pytest.mark.parametrize(
    ("purpose", "told", "about"),
    [
        ("redacted", {}, "purpose"),
        ("supply", {"name": "a.exe"}, "file"),
        ("supply", {"data": b""}, "file"),
        ("supply", {"name": "a.pdf"}, "file"),
    ],
)
def test_what_may_not_be_is_said_at_its_field(case, office, purpose, told, about):
    action = KeepFile(case, purpose, upload(**told), office.clerk)
    with pytest.raises(Refused) as refused:
        action.do(actor=office.clerk, at=noon(case.letter.arrived_on))
    assert {reason.about for reason in refused.value.reasons} == {about}
    assert not case.files.exists()
