"""A town with a year of records, and the people who write, review, publish and oversee its report."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from types import SimpleNamespace

import pytest

from gongkai.law import form_for_year
from gongkai.law.events import Event
from gongkai.report import Report
from gongkai.report.plain import to_plain
from gongkai.samples import reading
from gongkai.web.publishing.models import Document, RegisterRow
from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.actions.begin import BeginReport
from gongkai.web.reporting.actions.publish import PublishReport
from gongkai.web.reporting.actions.review import PASSING, SubmitForReview
from gongkai.web.reporting.actions.write import WritePart
from gongkai.web.reporting.models import AnnualReport, Received
from gongkai.web.requests.actions.step import TakeStep
from gongkai.writers.json import render as as_json
from letters import letter, noon, put_on_file

NOW = datetime(2026, 1, 12, 1, 30, tzinfo=UTC)
YEAR = 2025
TEXTS = {
    1: (
        "（一）主动公开。本年主动公开政府信息{{publishing.government}}条。\n"
        "（二）依申请公开。本年收到政府信息公开申请{{t3.new.total}}件，办结{{t3.concluded.total}}件。\n"
        "（三）政府信息管理。规范性文件逐件审查，现行有效{{t2.normative.in_force}}件。\n"
        "（四）政府信息公开平台建设。网站专栏有专人维护。\n"
        "（五）监督保障。本年接受上级考核，开展社会评议，没有责任追究的情形。"
    ),
    5: "（一）存在的主要问题。公开的时效有待提高。\n（二）改进情况。逐月核对公开期限。",
    6: "本年发出信息处理费缴费通知{{requests.notices}}件。",
}


@pytest.fixture
def team(county, person):
    """The town's people by what they do, and the overseer above."""
    since = date(2020, 1, 1)
    people = {key: person(stage.role, county.town, since=since) for key, stage in stages().items()}
    return SimpleNamespace(
        organ=county.town,
        county=county.county,
        other=county.other,
        clerk=person("clerk", county.town, since=since),
        head=person("office_head", county.town, since=since),
        overseer=person("overseer", county.county, since=since),
        **people,
    )


@pytest.fixture
def year(team):
    """A year of records: a document, rows of three registers, two requests, one of them answered."""
    document = Document.objects.create(
        organ=team.organ,
        formed_on=date(YEAR, 3, 1),
        series="柳政发",
        year=YEAR,
        serial=1,
        kind="normative",
        title="办法",
    )
    document.changes.create(kind="issued", on=date(YEAR, 3, 1))
    rows = [("licence", "1", None), ("licence", "2", None), ("penalty", "3", None), ("fee", "4", Decimal("12345.60"))]
    for register, number, amount in rows:
        RegisterRow.objects.create(
            organ=team.organ,
            register=register,
            number=number,
            matter="事项",
            decided_on=date(YEAR, 5, 6),
            amount=amount,
        )
    answered, _ = (
        letter(team.organ, day, by=team.clerk).do(actor=team.clerk, at=noon(day)).requests.get()
        for day in (date(YEAR, 3, 3), date(YEAR, 12, 30))
    )
    put_on_file(answered, team.clerk, "granted", date(YEAR, 3, 10))
    step = Event.parse("answered:2025-03-10")
    TakeStep(answered, step, "granted", by=team.clerk).do(actor=team.clerk, at=noon(step.day))
    return team


@pytest.fixture
def begun(year):
    """The report of that year begun, its text written by the clerk."""
    report = BeginReport(year.organ, YEAR, by=year.clerk).do(actor=year.clerk, at=NOW)
    for number, text in TEXTS.items():
        seen = report.parts.filter(number=number).first()
        WritePart(report, number, text, "", seen.at.isoformat() if seen else "", year.clerk).do(
            actor=year.clerk, at=NOW
        )
    return report


@pytest.fixture
def through(team):
    """A function that takes a report through the reviews and publishes it; `until` stops before that stage."""

    def taken(report, *, until="", at=NOW, public_note=""):
        SubmitForReview(report, team.clerk, public_note).do(actor=team.clerk, at=at)
        for key, passing in PASSING.items():
            if key == until:
                return AnnualReport.objects.get(pk=report.pk)
            now = AnnualReport.objects.get(pk=report.pk)
            who = getattr(team, key)
            passing(now.rounds.get(outcome="open"), who, tuple(stages()[key].points)).do(actor=who, at=at)
        if until != "approved":
            PublishReport(AnnualReport.objects.get(pk=report.pk), team.clerk).do(actor=team.clerk, at=at)
        return AnnualReport.objects.get(pk=report.pk)

    return taken


@pytest.fixture
def below(team):
    """What organs below reported: `file(organ, name)` takes a sample in as a file, `accepted(organ, year)` accepts one.

    An accepted one states what its keyword arguments say of cells (`t3__new__total=3`), and zero elsewhere; it
    is on the form of the year `on` where that is another than its own.
    """

    def accepted(organ, year, *, blank=(), on=None, **cells):
        told = {path.replace("__", "."): value for path, value in cells.items()}
        form = form_for_year(on or year)
        zeros = dict.fromkeys(form.paths, 0)
        report = Report.of({**zeros, **told, **dict.fromkeys(blank)}, organ=organ.name, year=year, form_id=form.id)
        reading = {**to_plain(report), "doubts": [], "origins": {}, "format": "json"}
        kept = Received(organ=organ, year=year, name="年报.json", digest=f"{organ.pk}", reading=reading)
        kept.by, kept.at, kept.state = team.overseer, NOW, "accepted"
        kept.save()
        return kept

    def file(organ, name="liuwan-2024.docx", *, state="read", doubts=None, year=2024):
        read = reading(name)
        plain = json.loads(as_json(read.report, read))
        plain["doubts"] = plain["doubts"] if doubts is None else doubts
        kept = Received(organ=organ, year=year, name=name, digest="0" * 64, reading=plain, by=team.overseer, at=NOW)
        kept.state = state
        kept.save()
        return kept

    return SimpleNamespace(accepted=accepted, file=file)
