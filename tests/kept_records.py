"""A record of every kind at an organ, for the test that opens every address."""

from datetime import date
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.utils import timezone
from pypdfium2 import PdfDocument
from wagtail.models import Page

import hotline
from gongkai.redaction import read
from gongkai.report import Report
from gongkai.report.plain import to_plain
from gongkai.web.dialogue.models import Faq, Idea, OpenQuestion, Survey
from gongkai.web.oversight.models import Assessment, Flaw, IndicatorSet, Inspection, NilReturn, SpotCheck
from gongkai.web.oversight.registers import REGISTERS
from gongkai.web.publishing.actions.draft import StartDraft
from gongkai.web.publishing.models import (
    Carried,
    Carrier,
    CatalogueRow,
    Column,
    Correction,
    Document,
    Enclosure,
    Item,
    Pin,
    RegisterRow,
    Round,
    Sweep,
)
from gongkai.web.reporting.models import AnnualReport, Edition, Exclusion, Received
from gongkai.web.reporting.value import compile_report
from gongkai.web.requests.kept import keep_bytes
from gongkai.web.requests.models import Approval, Assignment, Mail, Notice, Party, Proceeding, Proposal, Redaction
from gongkai.writers.sheet import Sheet
from gongkai.writers.sheet import render as sheet
from letters import letter, noon
from writing import taken

pytestmark = pytest.mark.django_db
HERE, THERE = "town", ("village", "other", "county")


def registered(organ, person):
    """Make what the registers of an organ hold: a document with a change, a sweep of it, a penalty, a correction."""
    day = date(2026, 1, 5)
    told = {"organ": organ, "series": "柳政发", "year": 2026, "formed_on": day, "openness": "closed"}
    document = Document.objects.create(serial=2, title="文件", kind="normative", openness_reason="内部", **told)
    sweep = Sweep.objects.create(organ=organ, title="清理", begun_on=day, by=person)
    penalty = {"register": "penalty", "number": "1", "matter": "占道", "decided_on": day}
    return {
        "document": document,
        "change": document.changes.create(kind="amended", on=day, basis="依据"),
        "sweep": sweep,
        "line": sweep.lines.create(document=document),
        "row_of_register": RegisterRow.objects.create(organ=organ, **penalty),
        "correction": Correction.objects.create(organ=organ, code=f"CODE-{organ.pk}", text="错", at=timezone.now()),
    }


def arranged(organ):
    """Return a column, a row of a catalogue, a carrier and something carried, of an organ."""
    first = Page.objects.get(depth=2)
    column = first.add_child(instance=Column(title="栏目", slug=f"column-{organ.pk}", organ=organ, kind="added"))
    row = CatalogueRow.objects.create(organ=organ, field="养老服务", number="1", matter="业务", since=date(2026, 1, 1))
    days = {"opened_on": date(2026, 1, 1), "changed_on": date(2026, 1, 1)}
    carrier = Carrier.objects.create(organ=organ, kind="wechat", name="公众号", **days)
    carried = Carried.objects.create(carrier=carrier, title="甲", on=date(2026, 1, 2))
    carried.proof.save("a.txt", ContentFile(b"a"))
    return {"column": column, "matter": row, "carrier": carrier, "carried": carried}


def drafted(column, person):
    """Return a draft in a column with a file, the round it was submitted in, and a remark pinned to it."""
    draft = Item(title="信息", formed_on=date(2026, 1, 5), body=[("text", "<p>一句。</p>")])
    draft.enclosures.add(Enclosure(name="a.txt", file=ContentFile(b"a", "a.txt"), digest="0" * 64))
    StartDraft(column, draft, person).do(actor=None, at=timezone.now())
    told = {"revision": draft.latest_revision, "digest": "0" * 64, "by": person, "at": timezone.now()}
    round_ = Round.objects.create(item=draft, **told)
    pin = Pin.objects.create(round=round_, person=person, at=timezone.now(), quote="一句。", text="改")
    return {"item": draft, "round": round_, "pin": pin}


def requested(organ, person):
    """Return a request of an organ and what hangs on it."""
    day, at = date(2026, 1, 5), timezone.now()
    case = letter(organ, day).do(actor=None, at=noon(day)).requests.get()
    told = {"asked_by": person, "asked_at": at}
    return {
        "case": case,
        "event": case.events.get(),
        "party": Party.objects.create(request=case, role="third_party", label="第三方甲", name="李四"),
        "paper": Notice.objects.create(
            request=case, kind="correction", content={"text": "文", "asked": {}}, drafted_by=person, drafted_at=at
        ),
        "approval": Approval.objects.create(request=case, days=10, reason="因", **told),
        "assignment": Assignment.objects.create(request=case, to=organ, question="问", due=day, by=person, at=at),
        "proceeding": Proceeding.objects.create(organ=organ, kind="reconsideration", body="县政府", filed_on=day),
        "mail": Mail.objects.create(organ=organ, mark="0", arrived_on=day, size=1, sender="张三", at=at),
        "proposal": Proposal.objects.create(request=case, askers=2, found_on=day),
        **redacted(case, person),
    }


def written(organ, person):
    """Return a letter to the mailbox of an organ, and what an office was asked about it."""
    day, at = date(2026, 1, 5), timezone.now()
    mailed = taken(organ, day)
    return {"mailed": mailed, "routed": mailed.routes.create(to=organ, question="问", due=day, by=person, at=at)}


def met(organ):
    """Return an order of the hotline, and what an organ keeps of meeting the public."""
    return {
        "order": hotline.order(organ),
        "suggestion": hotline.proposal(organ),
        "open_day": hotline.open_day(organ),
        "zone": hotline.place(organ),
        "press": hotline.press(organ),
    }


def redacted(case, person):
    """Return a file on a case, and its redaction that was begun; its third piece is the page itself."""
    data, at = sheet(Sheet("标题")), timezone.now()
    kept = keep_bytes(data, "a.pdf", "supply", by=person, at=at, organ=case.organ, request=case)
    told = {"original": kept, "request": case, "reading": read(data).digest, "by": person, "at": at}
    return {"kept": kept, "redaction": Redaction.objects.create(**told)}


def surveyed(organ, person):
    """Return a draft of a survey with a question and a page it stands in, and an idea."""
    day = date(2026, 1, 5)
    survey = Survey.objects.create(organ=organ, kind="survey", title="调查", opens_on=day, closes_on=day, author=person)
    return {
        "survey": survey,
        "survey_question": survey.questions.create(place=1, kind="text", text="题"),
        "placement": survey.placements.create(address="/items/1"),
        "idea": Idea.objects.create(organ=organ, mark=f"{organ.pk}", text="建言", at=timezone.now()),
    }


def enquired(organ):
    """Return a frequent question of an organ, and one nobody could answer."""
    at = timezone.now()
    told = {"organ": organ, "text": "问", "folded": "问", "why": "declined", "first_at": at, "last_at": at}
    faq = Faq.objects.create(organ=organ, question="问", answer="答", changed_at=at)
    return {"faq": faq, "question": OpenQuestion.objects.create(**told)}


def sent_up(organ, person):
    """Return a report begun, the file of one that was sent (a pdf with a doubt), and a case left out of a sum."""
    paper = PdfDocument.new()
    paper.new_page(200, 200)
    content = BytesIO()
    paper.save(content)
    read = {**to_plain(Report.of({}, organ=organ.name, year=2025)), "format": "pdf", "origins": {}}
    read["doubts"] = [{"code": "D101", "message": "空白", "paths": ["t3.new.total"], "origin": None}]
    told = {"year": 2025, "name": "a.pdf", "digest": "0" * 64, "reading": read, "by": person, "at": timezone.now()}
    kept = Received(organ=organ, **told)
    kept.file.save("a.pdf", ContentFile(content.getvalue()))
    begun = {"year": 2023, "due": date(2024, 1, 31), "begun_at": timezone.now()}
    left_out = {"path": "t4.suit_after.upheld", "count": 1, "reason": "因", "by": person, "at": timezone.now()}
    return {
        "received": kept,
        "annual": AnnualReport.objects.create(organ=organ, **begun),
        "exclusion": Exclusion.objects.create(organ=organ, year=2023, member=organ, **left_out),
    }


def reported(organ, person):
    """Return a report of an organ, a remark on it, the round it was submitted in, and its edition with a file."""
    day, at = date(2026, 1, 5), timezone.now()
    report = AnnualReport.objects.create(organ=organ, year=2025, due=day, begun_at=at)
    told = {"content": to_plain(compile_report(report).report), "digest": "0" * 64, "by": person, "at": at}
    passed = report.rounds.create(outcome="passed", **told)
    edition = Edition.objects.create(report=report, number=1, round=passed, evidence={}, published_on=day, **told)
    edition.files.create(format="json", file=ContentFile(b"{}", "a.json"), size=2, digest="0" * 64)
    return {
        "report": report,
        "point": report.points.create(place="part1", text="改", by=person, at=at),
        "submitted": report.rounds.create(**told),
        "edition": edition,
    }


def inspected(organ, person):
    """Return an inspection of an organ, a check of it, and a flaw that was found."""
    day, at = date(2026, 1, 5), timezone.now()
    told = {"kind": "other", "print": "p", "about": "错", "found_on": day, "due": day}
    inspection = Inspection.objects.create(organ=organ, manner="inside", state="done", at=at)
    return {
        "inspection": inspection,
        "spot_check": SpotCheck.objects.create(organ=organ, on=day, scope="网站", by=person, at=at),
        "flaw": Flaw.objects.create(organ=organ, inspection=inspection, **told),
    }


def held_together(organ, person):
    """Return a line of every register of an organ, its nil return, and its assessment with a loss and an appeal."""
    day, at = date(2026, 1, 5), timezone.now()
    days, entered = {"since": day, "until": day}, {"organ": organ, "entered_at": at}
    told = {
        "meetings": {"kind": "promotion", "held_on": day, "subject": "会"},
        "trainings": {"held_on": day, "subject": "训", "attended": 1},
        "work": {"year": 2026, "text": "事", "owner": organ, "due": day},
        "duties": {"text": "责", "answers": organ, "since": day},
        "absences": {"person": person, **days},
        "accountability": {"on": day, "measure": "talk", "reason": "因", "body": "县"},
        "evaluations": {"title": "评", "manner": "paper", "answered": 1, "satisfied": 1, "result": "好", **days},
    }
    indicators = IndicatorSet.objects.create(organ=organ, year=2026, title="考核", state="issued", at=at)
    indicator = indicators.indicators.create(place=1, group="组", name="项", weight=100, measure="people")
    assessment = Assessment.objects.create(set=indicators, organ=organ, on=date(2026, 12, 31), due=day)
    mark = assessment.marks.create(indicator=indicator)
    return {
        "registers": {key: REGISTERS[key].model.objects.create(**entered, **each) for key, each in told.items()},
        "nil": NilReturn.objects.create(organ=organ, year=2025, at=at),
        "indicators": indicators,
        "mark": mark,
        "loss": mark.losses.create(points=1, reason="因", at=at),
        "appeal": mark.appeals.create(text="因", at=at),
    }
