"""The timeline of a record: the audit trail in people's words."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.actions.account import CloseAccount
from gongkai.web.organs.actions.organ import EditGuide
from gongkai.web.organs.actions.post import Appoint
from gongkai.web.organs.audit import record
from gongkai.web.screens.timeline import MOST, event_of, events_of, rows_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_a_change_is_told_with_field_before_and_after(county, person):
    clerk = person("clerk", county.town)
    EditGuide(county.town, {"phone": "0100"}).do(actor=clerk, at=NOW)
    EditGuide(county.town, {"phone": "0200"}).do(actor=clerk, at=NOW)
    latest, first = events_of(county.town)
    assert (latest.what, latest.who) == ("修改指南要素", "王某")
    assert latest.capacity == "柳溪镇人民政府 公开办工作人员"
    assert latest.changes == ("联系电话：0100 → 0200",)
    assert first.changes == ("联系电话：（空） → 0100",)


def test_values_are_said_as_their_choices_and_days_written_out(county, person):
    post = Appoint(person(), county.town, "clerk", NOW.date()).do(actor=person("security_admin", county.county), at=NOW)
    (event,) = events_of(post)
    assert event.changes == ("职务：公开办工作人员", "自：2026年3月2日")


def test_only_days_are_written_out_as_days(county):
    told = {"phone": "20260302", "fax": "2026-W10-1", "postcode": "2026-03-02"}
    record(at=NOW, actor=None, action="edit_guide", subject=county.town, detail=told)
    (event,) = events_of(county.town)
    assert {change.partition("：")[2] for change in event.changes} == {"20260302", "2026-W10-1", "2026年3月2日"}


def test_yes_and_no_are_words(county, person):
    clerk = person("clerk", county.town)
    CloseAccount(clerk).do(actor=None, at=NOW)
    (event,) = events_of(clerk)
    assert event.what == "停用账户"
    assert event.changes[0].endswith("：是 → 否")


def test_what_has_no_name_people_know_is_left_out(county):
    record(at=NOW, actor=None, action="unheard_of", subject=county.town, detail={"numchild": 3, "x": 1, "phone": None})
    (event,) = events_of(county.town)
    assert (event.what, event.who, event.changes) == ("unheard_of", "系统", ())


def test_only_the_records_own_rows_are_told(county):
    record(at=NOW, actor=None, action="edit_guide", subject=county.town)
    record(at=NOW, actor=None, action="edit_guide")
    assert rows_of(county.other).count() == 0
    assert event_of(rows_of(county.town).get()).changes == ()


def test_one_query_for_all(county, django_assert_num_queries):
    for _ in range(9):
        record(at=NOW, actor=None, action="edit_guide", subject=county.town, detail={"kind": ["village", "township"]})
    with django_assert_num_queries(1):
        assert events_of(county.town)[0].changes == ("类别：村（居）民委员会 → 乡（镇）人民政府",)


def test_a_long_past_is_cut_at_its_beginning(county):
    for number in range(MOST + 1):
        record(at=NOW, actor=None, action=f"act{number}", subject=county.town)
    events = events_of(county.town)
    assert (len(events), events[0].what, events[-1].what) == (MOST, f"act{MOST}", "act1")
