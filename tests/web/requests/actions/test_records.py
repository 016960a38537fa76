"""Records on file: what an outcome demands must be there, part by part."""

from datetime import date

import pytest

from gongkai.law.events import Event
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.records import PutOnFile
from gongkai.web.requests.actions.step import TakeStep
from letters import noon

DAY = date(2025, 3, 10)


def put(office, request, key, **parts):
    PutOnFile(request, key, parts, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_a_record_is_kept_and_written_anew(letter, office):
    request = letter()[0]
    put(office, request, "reason", why="申请人撤回")
    put(office, request, "reason", why="非政府信息")
    assert request.on_file.get().parts == {"why": "非政府信息"}


def test_the_trail_tells_which_record_and_never_what_it_says(letter, office):
    put(office, letter()[0], "secret", level="秘密", basis="", officer="王某")
    row = AuditRow.objects.latest("number")
    assert row.detail == {"record": "secret", "filled": ["level", "officer"]}


def test_an_outcome_waits_for_every_part(letter, office):
    request = letter()[0]
    answered = TakeStep(request, Event("answered", DAY), "unable.not_held", by=office.clerk)
    put(office, request, "search", where="档案室", who="王某", words="青苗", when="")
    with pytest.raises(Refused, match="检索时间"):
        answered.do(actor=office.clerk, at=noon(DAY))
    put(office, request, "search", where="档案室", who="王某", words="青苗", when="3月10日")
    answered.do(actor=office.clerk, at=noon(DAY))
    request.refresh_from_db()
    assert request.outcome == "unable.not_held"


@pytest.mark.parametrize(
    ("key", "parts"), [("nothing", {}), ("reason", {"other": "x"}), ("withheld", {"grounds": "granted"})]
)
def test_what_is_no_record_is_refused(letter, office, key, parts):
    with pytest.raises(Refused):
        put(office, letter()[0], key, **parts)


def test_a_closed_case_keeps_its_records(letter, office, step):
    request = step(letter()[0], "answered:2025-03-11", "granted")
    with pytest.raises(Refused, match="已经办结"):
        put(office, request, "reason", why="改")
