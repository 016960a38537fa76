"""Records as lines and back: nothing lost, nothing rounded."""

import json
from datetime import UTC, datetime

import pytest
from django.contrib.sessions.models import Session

from gongkai.web.organs.audit import faults, record
from gongkai.web.organs.backup.tables import kept_models, lines_of, load, migrations, settle
from gongkai.web.organs.models import AuditHead, AuditRow, Organ, OrganSetting
from gongkai.web.requests.models import Applicant

pytestmark = pytest.mark.django_db


def test_sign_ins_are_not_kept_and_everything_of_ours_is():
    kept = kept_models()
    assert Session not in kept
    assert {Organ, AuditRow, AuditHead} <= set(kept)
    assert ("organs", "0001_initial") in migrations()


def test_a_moment_keeps_its_microseconds(county):
    record(at=datetime(2026, 3, 2, 1, 30, 0, 123456, tzinfo=UTC), actor=None, action="appoint", organ=county.town)
    line = json.loads(next(iter(lines_of(AuditRow))))
    assert line["at"] == "2026-03-02T01:30:00.123456+00:00"
    assert line["organ_id"] == county.town.pk


def test_what_is_loaded_is_what_was_written(county):
    OrganSetting.objects.create(
        organ=county.town, key="report_due", value="03-31", since=datetime(2026, 1, 1, tzinfo=UTC)
    )
    lines = list(lines_of(OrganSetting))
    OrganSetting.objects.all().delete()
    load(OrganSetting, lines)
    settle()
    assert list(lines_of(OrganSetting)) == lines
    made = OrganSetting.objects.create(organ=county.town, key="report_due", value="03-30", since="2026-02-01")
    assert made.pk > json.loads(lines[0])["id"]


def test_a_trail_loaded_stands(county):
    for number in range(3):
        record(
            at=datetime(2026, 3, 2, 1, 30, 0, number, tzinfo=UTC),
            actor=None,
            action="x",
            organ=county.town,
            detail={"甲": [1, None, "二"]},
        )
    rows, heads = list(lines_of(AuditRow)), list(lines_of(AuditHead))
    assert len(rows) == 3
    assert len(heads) == 1
    assert not list(faults())


@pytest.fixture
def applicant(county):
    """A function that makes an applicant of this name and contact."""

    def made(name, contact):
        return Applicant.objects.create(organ=county.town, kind="natural", name=name, contact=contact, mark="m")

    return made


def test_what_rests_sealed_stays_sealed_on_its_way_and_comes_back_as_it_was(applicant):
    contact = {"phone": "0000-6211006", "ways": ["信函", None, 2]}
    made = applicant("赵清", contact)
    lines = list(lines_of(Applicant))
    assert not any(told in line for line in lines for told in ("赵清", "6211006", "信函"))
    Applicant.objects.all().delete()
    load(Applicant, lines)
    back = Applicant.objects.get(pk=made.pk)
    assert (back.name, back.identity, back.contact) == ("赵清", "", contact)
    assert list(lines_of(Applicant)) == lines


def test_a_backup_that_held_them_in_the_clear_is_read_and_sealed(applicant):
    made = applicant("某", {})
    contact = {"phone": "0000-6211006", "ways": ["信函", None, 2, True]}
    raw = json.loads(next(iter(lines_of(Applicant)))) | {"name": "赵清", "identity": "", "contact": str(contact)}
    Applicant.objects.all().delete()
    load(Applicant, [json.dumps(raw)], sealed=False)
    back = Applicant.objects.get(pk=made.pk)
    assert (back.name, back.identity, back.contact) == ("赵清", "", contact)
    assert "赵清" not in next(iter(lines_of(Applicant)))


@pytest.mark.parametrize("said", ["not a value", "print(1)", "{1: object}", "7"])
def test_a_value_in_the_clear_that_cannot_be_read_is_not_guessed(applicant, said):
    applicant("某", {})
    raw = json.loads(next(iter(lines_of(Applicant)))) | {"contact": said}
    with pytest.raises(ValueError, match="contact"):
        load(Applicant, [json.dumps(raw)], sealed=False)
