"""Emptied is emptied: nothing sealed is left behind, no file on disk; and no figure has moved."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from django.apps import apps

from filed import keep
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.requests.actions.purge import EMPTIED, CarryOutPurge
from gongkai.web.requests.figures import table_three
from gongkai.web.requests.kept import sealed_file
from gongkai.web.requests.models import Applicant, KeptFile, Letter, Mail, Proceeding, Purge
from gongkai.web.requests.retention import propose_purges
from letters import noon

CLOSED, LATER = date(2025, 3, 10), date(2036, 1, 1)
APART = {Applicant: {"name", "identity", "contact"}, Letter: {"text"}, KeptFile: {"name"}, Mail: {"sender", "subject"}}
"""What the action empties itself, besides its table."""


@pytest.fixture
def case(letter, step, office):
    case = letter()[0]
    keep(case, office.clerk, purpose="identity")
    keep(case, office.clerk, purpose="supply")
    case.parties.create(role="third_party", label="第三方甲", name="李四", contact="电话", reason="隐私")
    told = {"mark": "a", "arrived_on": CLOSED, "sealed": sealed_file(BytesIO(b"mail")), "size": 4, "at": noon(CLOSED)}
    Mail.objects.create(organ=office.organ, letter=case.letter, sender="张三", subject="申请", **told)
    return step(case, f"answered:{CLOSED}", "granted")


@pytest.fixture
def purge(office, django_capture_on_commit_callbacks):
    """A function that carries a stage out."""

    def carried(case, stage, by=None):
        found = Purge.objects.get(letter=case.letter, stage=stage)
        with django_capture_on_commit_callbacks(execute=True):
            CarryOutPurge(found, by or office.head).do(actor=by or office.head, at=noon(LATER))

    return carried


def test_who_asked_goes_first_and_the_rest_stays(case, purge):
    propose_purges(noon(LATER))
    identity, supply = case.files.order_by("pk")
    purge(case, "identity")
    applicant = Applicant.objects.get(pk=case.letter.applicant_id)
    assert (applicant.name, applicant.identity, applicant.contact, applicant.mark) == ("", "", {}, "")
    assert applicant.purged_on == LATER
    party = case.parties.get()
    assert (party.name, party.contact, party.reason) == ("", "", "隐私")
    assert not Path(identity.sealed.path).exists()
    assert Path(supply.sealed.path).exists()
    case.refresh_from_db()
    assert case.wanted


def test_then_everything_that_was_sealed(case, purge):
    propose_purges(noon(LATER))
    purge(case, "identity")
    purge(case, "content")
    for model in apps.get_app_config("requests").get_models():
        for field in model._meta.fields:
            if isinstance(field, SealedText):
                left = [each for each in model.objects.values_list(field.name, flat=True) if each not in ("", {}, [])]
                assert not left, (model, field)
    assert not [kept for kept in (*KeptFile.objects.all(), *Mail.objects.all()) if Path(kept.sealed.path).exists()]


def test_every_sealed_field_is_in_the_table():
    told = {model: set(fields) for model, fields in APART.items()}
    for stage in EMPTIED.values():
        for model, (_, names) in stage.items():
            told.setdefault(model, set()).update(names)
    for model in apps.get_app_config("requests").get_models():
        sealed = {field.name for field in model._meta.fields if isinstance(field, SealedText)}
        assert sealed <= told.get(model, set()), model


def test_the_figures_stay(case, purge, office):
    before = table_three(office.organ, 2025)
    propose_purges(noon(LATER))
    purge(case, "identity")
    purge(case, "content")
    assert table_three(office.organ, 2025) == before
    assert case.events.count() == 2


def test_the_trail_tells_what_and_how_much(case, purge):
    propose_purges(noon(LATER))
    purge(case, "identity")
    assert AuditRow.objects.last().detail == {"stage": "identity", "files": 1}


def test_what_was_written_waits_for_who_asked(case, purge):
    propose_purges(noon(LATER))
    with pytest.raises(Refused, match="先清除身份"):
        purge(case, "content")


def test_a_dispute_that_came_meanwhile_keeps_it(case, purge, office):
    propose_purges(noon(LATER))
    told = {"organ": office.organ, "kind": "reconsideration", "body": "县政府", "filed_on": CLOSED}
    Proceeding.objects.create(request=case, **told)
    with pytest.raises(Refused, match="没有审结"):
        purge(case, "identity")


def test_once_is_enough(case, purge):
    propose_purges(noon(LATER))
    purge(case, "identity")
    with pytest.raises(Refused, match="已经清除"):
        purge(case, "identity")


def test_a_longer_time_set_meanwhile_holds(case, purge, office):
    propose_purges(noon(LATER))
    office.organ.own_settings.create(key="keep_identity", value="30", since=date(2030, 1, 1))
    with pytest.raises(Refused, match="没有到"):
        purge(case, "identity")


def test_the_clerk_may_not(case, purge, office):
    propose_purges(noon(LATER))
    with pytest.raises(Refused, match="权限"):
        purge(case, "identity", by=office.clerk)
