"""A case is never changed by half: whatever fails in the middle of an action leaves every row as it was.

A case is played from its letter to its purge. Each action is first tried on a copy, once for each of its writes and
failing there; then it is done. What fails last is the row of the trail, without which nothing may stand.
"""

from contextlib import contextmanager
from copy import deepcopy
from datetime import date
from decimal import Decimal
from itertools import count

import pytest
from django.apps import apps
from django.db import connection, transaction

from filed import LETTER, keep
from gongkai.law.events import Event
from gongkai.redaction import Mark, read, redact
from gongkai.web.organs.action import ACTIONS, Action
from gongkai.web.requests.actions.archive import ReadProceeding, TakeDossier, TakeEvidence
from gongkai.web.requests.actions.assign import AnswerAssignment, Assign
from gongkai.web.requests.actions.consult import Consult, TakeOpinion
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from gongkai.web.requests.actions.fee import NoticeFee, TakePayment, WorkOutFee
from gongkai.web.requests.actions.open import OpenApplicant, OpenFile
from gongkai.web.requests.actions.proceeding import (
    AnswerProceeding,
    ConcludeProceeding,
    ExtendProceeding,
    OpenProceeding,
)
from gongkai.web.requests.actions.purge import CarryOutPurge
from gongkai.web.requests.actions.records import PutOnFile
from gongkai.web.requests.actions.redact import FinishRedaction, MarkPassages, StartRedaction
from gongkai.web.requests.actions.step import StrikeEvent, TakeStep
from gongkai.web.requests.grounds import notes
from gongkai.web.requests.models import Purge
from gongkai.web.requests.retention import propose_purges
from letters import letter, noon
from paper import Paper

DAY, LATER = date(2025, 3, 10), date(2036, 1, 1)
WRITES = ("INSERT", "UPDATE", "DELETE")
REAL = Action.do


class Fault(Exception):
    """What the test makes fail."""


@contextmanager
def failing(at):
    """Fail at the `at`-th write."""
    numbers = count(1)

    def watched(execute, sql, params, many, context):
        if sql.lstrip().startswith(WRITES) and next(numbers) == at:
            raise Fault
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watched):
        yield


def rows():
    """Return every row of the two rooms as the database holds it."""
    found = {}
    with connection.cursor() as cursor:
        for label in ("organs", "requests"):
            for model in apps.get_app_config(label).get_models():
                cursor.execute(f"SELECT * FROM {model._meta.db_table} ORDER BY 1")  # noqa: S608 -- our own tables
                found[model] = cursor.fetchall()
    return found


@pytest.fixture
def tried(monkeypatch):
    """The actions that were tried with faults, each with the number of its writes."""
    writes = {}

    def do(action, *, actor, at):
        if type(action).name not in writes:
            writes[type(action).name] = with_faults(action, actor, at)
        return REAL(action, actor=actor, at=at)

    monkeypatch.setattr(Action, "do", do)
    return writes


def with_faults(action, actor, at):
    """Let an action fail at each of its writes in turn; return how many they are. Nothing of it remains."""
    before, number, failed = rows(), 0, True
    while failed:
        number += 1
        with transaction.atomic():
            failed = fails(deepcopy(action), actor, at, number)
            assert not failed or rows() == before, (action.name, number)
            transaction.set_rollback(True)
    return number - 1


def fails(action, actor, at, number):
    try:
        with failing(number):
            REAL(action, actor=actor, at=at)
    except Fault:
        return True
    return False


def play(office, legal):
    """Play a case through: everything the room can do to it."""
    clerk, head = {"actor": office.clerk, "at": noon(DAY)}, {"actor": office.head, "at": noon(DAY)}
    office.organ.office, office.organ.phone, office.organ.address = "党政办公室", "0550-1", "柳溪街1号"
    office.organ.short = "柳政"
    office.organ.save()
    office.organ.own_settings.create(key="charges_fee", value="yes", since=date(2020, 1, 1))
    case = letter(office.organ, date(2025, 3, 3), by=office.clerk).do(**clerk).requests.get()
    worked_on(case, office, clerk, head)
    redacted(case, office, clerk)
    charged(case, office, clerk)
    noticed(case, office, legal)
    disputed(case, clerk)
    purged(case, office)


def worked_on(case, office, clerk, head):
    OpenApplicant(case, "案件页").do(**clerk)
    Assign(case, office.organ, "有无文件", DAY, office.clerk).do(**clerk)
    AnswerAssignment(case.assignments.get(), "有", office.clerk).do(**clerk)
    Consult(case, "third_party", "李四", "", DAY, office.clerk).do(**clerk)
    TakeOpinion(case.parties.get(), "agrees", "", DAY, office.clerk).do(**clerk)
    AskExtension(case, 10, "材料在外单位", office.clerk).do(**clerk)
    DecideExtension(case.approvals.get(), granted=True, remark="", person=office.head).do(**head)
    TakeStep(case, Event("extended", DAY, days=10, approved=True), by=office.clerk).do(**clerk)
    StrikeEvent(case.events.last(), "登错了", by=office.head).do(**head)


def redacted(case, office, clerk):
    kept, reading = keep(case, office.clerk, day=DAY), read(LETTER)
    OpenFile(kept).do(**clerk)
    begun = StartRedaction(kept, case, reading, office.clerk).do(**clerk)
    marks = (Mark(0, "denied.third_party", 3, 7),)
    MarkPassages(begun, marks, reading).do(**clerk)
    FinishRedaction(begun, redact(LETTER, marks, notes()), marks, reading, office.clerk).do(**clerk)


def charged(case, office, clerk):
    WorkOutFee(case, "by_page", 250).do(**clerk)
    NoticeFee(case, DAY, office.clerk).do(**clerk)
    TakePayment(case, Decimal(4700), "票1", DAY, office.clerk).do(**clerk)


def noticed(case, office, legal):
    PutOnFile(case, "supply", {"what": "标准", "form": "电子", "route": "邮件"}, office.clerk).do(
        actor=office.clerk, at=noon(DAY)
    )
    paper = Paper(office, legal)
    case.refresh_from_db()
    paper.delivered(paper.signed(case, "granted", DAY), DAY)
    case.refresh_from_db()
    assert case.state == "closed"
    TakeDossier(case).do(actor=office.clerk, at=noon(DAY))


def disputed(case, clerk):
    review = OpenProceeding(case.organ, "reconsideration", "县政府", DAY, request=case).do(**clerk)
    AnswerProceeding(review, DAY).do(**clerk)
    ExtendProceeding(review, DAY).do(**clerk)
    ReadProceeding(review).do(**clerk)
    TakeEvidence(review).do(**clerk)
    ConcludeProceeding(review, DAY, "upheld").do(**clerk)


def purged(case, office):
    propose_purges(noon(LATER))
    CarryOutPurge(Purge.objects.get(letter=case.letter, stage="identity"), office.head).do(
        actor=office.head, at=noon(LATER)
    )


def test_what_fails_in_the_middle_leaves_nothing(office, tried, person):
    play(office, person("legal_officer", office.organ, since=date(2020, 1, 1)))
    ours = {name for name, action in ACTIONS.items() if action.__module__.startswith("gongkai.web.requests.actions")}
    assert all(writes >= 2 for writes in tried.values()), tried
    assert len(tried.keys() & ours) >= 30, ours - tried.keys()
