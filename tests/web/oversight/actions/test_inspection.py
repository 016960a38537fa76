"""What an inspection saw becomes flaws once; what is gone is closed, and only where it was looked for."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.oversight.actions.inspection import AskInspection, EndInspection, FailInspection
from gongkai.web.oversight.inspecting.looks import Seen
from gongkai.web.oversight.inspecting.walk import Outcome
from gongkai.web.oversight.models import Flaw

pytestmark = pytest.mark.django_db
NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
DEAD = Seen("dead_link", "/a", "/gone", "/gone")
BLANK = Seen("blank_column", "/columns/1", "空", "/columns/1")


def outcome(*seen, pages=("/a",), partly=()):
    found = Outcome(pages=set(pages), partly=set(partly))
    found.note(seen)
    return found


def inspected(organ, found):
    made = AskInspection(organ).do(actor=None, at=NOW)
    return EndInspection(made, found).do(actor=None, at=NOW)


def states():
    return dict(Flaw.objects.values_list("kind", "state"))


def test_flaws_have_their_day_and_are_entered_once(county):
    first = inspected(county.town, outcome(DEAD, BLANK))
    moved = Seen("dead_link", "/b", "/gone", "/gone")
    second = inspected(county.town, outcome(moved, BLANK, pages=("/a", "/b")))
    assert (first.found, second.found, second.closed) == (2, 0, 0)
    flaw = Flaw.objects.get(kind="dead_link")
    assert (flaw.due, flaw.address, flaw.inspection) == (date(2026, 3, 5), "/b", first)


def test_what_is_gone_is_closed_only_where_the_page_was_looked_at_whole(county):
    inspected(county.town, outcome(DEAD, BLANK))
    inspected(county.town, outcome(BLANK, pages=("/other",)))
    assert states() == {"dead_link": "open", "blank_column": "open"}
    inspected(county.town, outcome(BLANK, partly=("/a",)))
    assert states()["dead_link"] == "open"
    last = inspected(county.town, outcome())
    assert states() == {"dead_link": "closed", "blank_column": "closed"}
    assert last.closed == 2
    assert Flaw.objects.filter(closed_on=DAY).count() == 2


def test_one_told_to_be_mended_that_stands_is_open_again_and_an_excused_one_stays(county):
    inspected(county.town, outcome(DEAD, BLANK))
    Flaw.objects.filter(kind="dead_link").update(state="mended")
    Flaw.objects.filter(kind="blank_column").update(state="excused")
    inspected(county.town, outcome(DEAD, BLANK))
    assert states() == {"dead_link": "open", "blank_column": "excused"}


def test_other_organs_flaws_and_those_of_people_are_left_alone(county):
    inspected(county.other, outcome(DEAD))
    told = {"kind": "other", "print": "x", "about": "错", "found_on": DAY, "due": DAY, "address": "/a"}
    Flaw.objects.create(organ=county.town, **told)
    inspected(county.town, outcome())
    assert set(Flaw.objects.values_list("state", flat=True)) == {"open"}


def test_an_inspection_ends_once_and_a_closed_organ_has_none(county):
    made = inspected(county.town, outcome())
    with pytest.raises(Refused):
        EndInspection(made, outcome()).do(actor=None, at=NOW)
    county.other.closed_on = date(2026, 1, 1)
    with pytest.raises(Refused):
        AskInspection(county.other).do(actor=None, at=NOW)


def test_a_failed_one_says_why(county):
    made = AskInspection(county.town).do(actor=None, at=NOW)
    FailInspection(made, "没有回应").do(actor=None, at=NOW)
    assert AuditRow.objects.get(action="fail_inspection").detail["fault"] == "没有回应"


def test_rights(county, person):
    assert AskInspection(county.town).refusals(person("clerk", county.other), NOW)
    assert not AskInspection(county.town).refusals(person("clerk", county.town), NOW)
    assert not AskInspection(county.town).refusals(person("overseer", county.county), NOW)
