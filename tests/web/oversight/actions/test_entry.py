"""Lines of the registers: entered, changed, struck out, and never with what cannot be."""

from datetime import UTC, date, datetime, timedelta

import pytest

from gongkai.web.organs import surveyed
from gongkai.web.organs.action import Refused
from gongkai.web.organs.figures import values
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.surveyed import Surveyed, tells_surveys
from gongkai.web.oversight.actions.entry import Change, Enter, Strike
from gongkai.web.oversight.models import Accountability, Evaluation, Meeting, NilReturn
from gongkai.web.oversight.registers import REGISTERS

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
DAY = date(2026, 3, 2)
TOLD = {
    "meetings": {
        "kind": "promotion",
        "held_on": DAY,
        "subject": "推进会",
        "place": "",
        "chair": "",
        "present": "",
        "agenda": "",
        "decisions": "",
    },
    "trainings": {
        "held_on": DAY,
        "subject": "培训",
        "teacher": "",
        "outside": False,
        "attended": 3,
        "present": "甲\n乙",
    },
    "accountability": {"on": DAY, "people": 1, "measure": "talk", "reason": "逾期", "body": "县政府", "basis": ""},
    "evaluations": {
        "title": "评议",
        "manner": "paper",
        "since": DAY,
        "until": DAY,
        "asked": 100,
        "answered": 90,
        "satisfied": 80,
        "result": "好",
        "survey": "",
    },
    "absences": {"since": DAY, "until": DAY, "note": ""},
    "duties": {"text": "受理申请", "person": None, "basis": "", "since": DAY, "until": None},
    "work": {"year": 2026, "text": "更新指南", "person": None, "due": DAY, "basis": "", "meeting": None},
}


@pytest.fixture
def enter(office):
    def made(key, **changed):
        own = {"answers": office.organ} if key == "duties" else {"owner": office.organ} if key == "work" else {}
        own |= {"person": office.clerk} if key == "absences" else {}
        return Enter(REGISTERS[key], office.organ, {**TOLD[key], **own, **changed}, office.clerk)

    return made


def about(action, actor=None):
    return [reason.about for reason in action.refusals(actor, NOW)]


@pytest.mark.parametrize("key", REGISTERS)
def test_a_line_of_every_register_is_entered_changed_and_struck_out(office, enter, key):
    line = enter(key).do(actor=office.clerk, at=NOW)
    assert AuditRow.objects.get(action="enter_oversight").subject_key == str(line.pk)
    told = {name: getattr(line, name) for name in REGISTERS[key].fields}
    Change(REGISTERS[key], line, told).do(actor=office.clerk, at=NOW)
    assert AuditRow.objects.get(action="change_oversight").detail == {}
    Strike(line, "重复").do(actor=office.clerk, at=NOW)
    assert about(Strike(line, "重复")) == [""]
    assert about(Change(REGISTERS[key], line, told)) == [""]


def test_the_trail_keeps_what_stood_there(office, enter):
    line = enter("meetings").do(actor=office.clerk, at=NOW)
    Change(REGISTERS["meetings"], line, {**TOLD["meetings"], "subject": "调度会"}).do(actor=office.clerk, at=NOW)
    assert AuditRow.objects.get(action="change_oversight").detail == {"subject": ["推进会", "调度会"]}


def test_what_was_struck_out_counts_no_more(office, enter):
    lines = [enter(key).do(actor=office.clerk, at=NOW) for key in ("meetings", "trainings", "accountability")]
    keys = ("oversight.meetings", "oversight.trained", "oversight.accountable")
    counted = values(office.organ, date(2026, 1, 1), date(2026, 12, 31))
    assert [counted[key] for key in keys] == [1, 3, 1]
    for line in lines:
        Strike(line, "重复").do(actor=office.clerk, at=NOW)
    counted = values(office.organ, date(2026, 1, 1), date(2026, 12, 31))
    assert [counted[key] for key in keys] == [0, 0, 0]


@pytest.mark.parametrize(
    ("key", "changed", "field"),
    [
        ("meetings", {"held_on": DAY + timedelta(days=1)}, "held_on"),
        ("trainings", {"attended": 1}, "attended"),
        ("accountability", {"people": 0}, "people"),
        ("evaluations", {"satisfied": 91}, "satisfied"),
        ("evaluations", {"asked": 10}, "answered"),
        ("evaluations", {"survey": "dialogue.1"}, "survey"),
        ("absences", {"until": DAY - timedelta(days=1)}, "until"),
    ],
)
def test_a_wrong_line_is_refused_at_its_field(enter, key, changed, field):
    assert about(enter(key, **changed)) == [field]


def test_nobody_above_answers_for_the_organ(office, enter, meeting):
    assert about(enter("work", owner=office.county)) == ["owner"]
    assert about(enter("work", meeting=meeting(organ=office.other))) == ["meeting"]


def test_accountability_and_a_nil_return_exclude_each_other(office, enter):
    NilReturn.objects.create(organ=office.organ, year=2026, at=NOW)
    assert about(enter("accountability")) == ["on"]
    assert not Accountability.objects.exists()


def test_a_survey_is_taken_over_as_it_is(monkeypatch, office, enter):
    monkeypatch.setattr(surveyed, "_SOURCES", [])
    tells_surveys(lambda _: [Surveyed("dialogue.1", 1, "问卷", DAY, DAY, 50, 45)])
    assert about(enter("evaluations", survey="dialogue.1")) == ["answered"]
    told = {"survey": "dialogue.1", "asked": None, "answered": 50, "satisfied": 45}
    enter("evaluations", **told).do(actor=office.clerk, at=NOW)
    assert Evaluation.objects.get().satisfied == 45


def test_only_the_organs_own_people_enter(office, enter):
    for somebody in (office.stranger, office.overseer):
        with pytest.raises(Refused):
            enter("meetings").do(actor=somebody, at=NOW)
    assert not Meeting.objects.exists()


def test_a_line_is_not_struck_out_without_a_reason(meeting):
    assert about(Strike(meeting(), " ")) == ["reason"]
