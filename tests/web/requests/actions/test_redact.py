"""Begun, marked, carried out: each step is refused where it does not hold, and the trail tells the grounds alone."""

from datetime import date
from itertools import pairwise

import pytest

from filed import LETTER, NAME, keep
from gongkai.redaction import Mark, Piece, Reading, read, redact
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.redact import FinishRedaction, MarkPassages, StartRedaction, marks_of
from gongkai.web.requests.grounds import notes
from gongkai.web.requests.kept import open_bytes
from letters import noon

DAY = date(2025, 3, 5)
AT = noon(DAY)
MARK = Mark(0, "denied.third_party", 3, 7)
READING = read(LETTER)


@pytest.fixture
def case(letter):
    return letter()[0]


@pytest.fixture
def begun(case, office):
    return StartRedaction(keep(case, office.clerk), case, READING, office.clerk).do(actor=office.clerk, at=AT)


@pytest.fixture
def marked(begun, office):
    return MarkPassages(begun, (MARK,), READING).do(actor=office.clerk, at=AT)


def finish(redaction, office, **told):
    given = {"made": redact(LETTER, [MARK], notes()), "marks": (MARK,), "reading": READING} | told
    return FinishRedaction(redaction, person=office.clerk, **given).do(actor=office.clerk, at=AT)


def test_the_result_lies_with_the_case_and_says_nothing_of_it(marked, office, case):
    finish(marked, office)
    (result,) = case.files.filter(purpose="redacted")
    assert NAME not in read(open_bytes(result)).left([])
    assert open_bytes(marked.original) == LETTER
    row = AuditRow.objects.last()
    assert row.detail["denied.third_party"] == 1
    assert NAME not in str(row.detail)


def test_marks_that_touch_are_one(begun, office):
    halves = tuple(Mark(0, MARK.ground, *span) for span in pairwise((3, 5, 7)))
    MarkPassages(begun, halves, READING).do(actor=office.clerk, at=AT)
    begun.refresh_from_db()
    assert marks_of(begun) == [MARK]


def test_areas_come_back_as_they_were(begun, office):
    pages = Reading((Piece("page", page=1),))
    begun.reading = pages.digest
    area = Mark(0, MARK.ground, box=(0.1, 0.2, 0.3, 0.4))
    MarkPassages(begun, (area,), pages).do(actor=office.clerk, at=AT)
    begun.refresh_from_db()
    assert marks_of(begun) == [area]


@pytest.mark.parametrize(
    ("mark", "said"),
    [(Mark(0, "denied.whim", 0, 1), "情形"), (Mark(0, "granted", 0, 1), "情形"), (Mark(9, MARK.ground, 0, 1), "之内")],
)
def test_a_mark_that_cannot_be(begun, office, mark, said):
    with pytest.raises(Refused, match=said):
        MarkPassages(begun, (mark,), READING).do(actor=office.clerk, at=AT)


def test_marks_never_fall_on_another_reading(begun, office):
    other = Reading((Piece("text", "别的"),))
    with pytest.raises(Refused, match="读法已经改变"):
        MarkPassages(begun, (Mark(0, MARK.ground, 0, 1),), other).do(actor=office.clerk, at=AT)


@pytest.mark.parametrize(
    ("told", "said"), [({"made": b""}, "还没有选择"), ({"marks": ()}, "又有改动"), ({"reading": Reading(())}, "读法")]
)
def test_what_was_made_otherwise_is_not_kept(marked, office, case, told, said):
    with pytest.raises(Refused, match=said):
        finish(marked, office, **told)
    assert not case.files.filter(purpose="redacted").exists()


def test_once_made_it_stays(marked, office):
    finish(marked, office)
    for again in (lambda: finish(marked, office), lambda: MarkPassages(marked, (), READING).do(actor=None, at=AT)):
        with pytest.raises(Refused, match="已经生成"):
            again()


@pytest.mark.parametrize("change", ["purged", "format", "elsewhere", "closed"])
def test_what_cannot_be_begun(case, office, change, county):
    kept = keep(case, office.clerk)
    if change == "purged":
        kept.purged_on = DAY
    if change == "format":
        kept.name = "a.txt"
    if change == "elsewhere":
        kept.organ = county.other
    if change == "closed":
        case.state = "closed"
    with pytest.raises(Refused):
        StartRedaction(kept, case, READING, office.clerk).do(actor=office.clerk, at=AT)
