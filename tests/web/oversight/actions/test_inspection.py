"""What an inspection saw becomes flaws once; what is gone is closed, and only where it was looked for."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gongkai.vetting.recogniser import Told
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.oversight.actions.inspection import AskInspection, EndInspection, FailInspection, settle
from gongkai.web.oversight.inspecting.asked import Answer, NoAnswer
from gongkai.web.oversight.inspecting.looks import Known, Seen
from gongkai.web.oversight.inspecting.walk import Outcome, Walk
from gongkai.web.oversight.models import Flaw

pytestmark = pytest.mark.django_db
NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
DEAD = Seen("dead_link", "/a", "/gone", "/gone")
BLANK = Seen("blank_column", "/columns/1", "空", "/columns/1")


class Silent:
    """A site whose pages open, but for those told: with their status, or (None) not at all."""

    def __init__(self, told):
        self.told = told

    def get(self, path):
        status = self.told.get(path, 200)
        if status is None:
            raise NoAnswer(path)
        return Answer(path, status, "text/html", b"<main></main>")


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


@pytest.mark.parametrize("status", [None, 500])
def test_a_page_that_did_not_open_closes_nothing(county, status):
    inspected(county.town, outcome(DEAD))
    walked = Walk(Silent({"/a": status}), Known(Told(DAY)), lambda _: True, lambda *_: "", 10, 40, 15)
    inspected(county.town, walked.go(["/"], ["/a"]))
    assert states()["dead_link"] == "open"


def test_however_many_flaws_are_gone_it_asks_as_often(county, django_assert_num_queries):
    inspected(county.town, outcome(*(Seen("dead_link", f"/{number}", "/gone", f"{number}") for number in range(12))))
    with django_assert_num_queries(2):
        assert settle(county.town, outcome(pages=("/1", "/2")), DAY) == 2


def test_however_many_flaws_stand_they_are_known_again_at_once(county):
    found, counts = [Seen("dead_link", "/a", f"/{number}") for number in range(12)], []
    for organ, number in ((county.town, 2), (county.other, 12)):
        inspected(organ, outcome(*found[:number]))
        with CaptureQueriesContext(connection) as asked:
            inspected(organ, outcome(*found[:number]))
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_what_is_longer_than_its_field_is_cut_and_known_again(county):
    long = Seen("dead_link", "/" + "a" * 1200, "b" * 1200, "x")
    inspected(county.town, outcome(long))
    inspected(county.town, outcome(replace(long, address="/" + "c" * 1200)))
    flaw = Flaw.objects.get()
    assert (len(flaw.address), len(flaw.about), flaw.address[:2]) == (1000, 1000, "/c")


def test_the_site_of_a_county_is_not_asked_for_its_towns(county):
    county.county.own_settings.create(key="inspected_address", value="https://www.county.example/", since=DAY)
    assert AskInspection(county.town).do(actor=None, at=NOW).manner == "inside"
    assert AskInspection(county.county).do(actor=None, at=NOW).manner == "outside"


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
