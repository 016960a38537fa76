"""What the sample county was asked, and what became of it, entered through the actions people use."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import Any

from django.db import transaction
from django.utils import timezone

from gongkai.law.calendar import calendar
from gongkai.law.events import Event
from gongkai.letters import kinds
from gongkai.request import outcomes
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.sample_places import holder
from gongkai.web.requests.actions.assign import Assign
from gongkai.web.requests.actions.consult import Consult, TakeOpinion
from gongkai.web.requests.actions.deliver import DeliverNotice
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from gongkai.web.requests.actions.notice import ApproveNotice, DraftNotice, ReviewNotice, SendToLegal, SignNotice
from gongkai.web.requests.actions.records import PutOnFile
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.actions.step import TakeStep
from gongkai.web.requests.models import Letter, Request
from gongkai.web.requests.notices import asked_fields, on_file, text_of

_AHEAD = timedelta(days=40)
"""So far ahead of the day it is opened the sample's steps reach."""


def open_requests(at: datetime) -> int:
    """Enter the sample's letters with everything that happened to them by `at`, where none is there yet; all or none.

    Return how many requests there are now.
    """
    raw = tomllib.loads(files("gongkai.samples").joinpath("requests.toml").read_text("utf-8"))
    with transaction.atomic():
        if not Letter.objects.exists():
            for place, letter in enumerate(raw["letter"]):
                _entered(letter, f"sample-{place}", raw, timezone.localdate(at))
    return Request.objects.count()


def _entered(told: dict[str, Any], token: str, raw: dict[str, Any], today: date) -> None:
    organ = Organ.objects.get(name=_organs()[told["organ"]])
    day = told["on"] if "on" in told else _before(today, told["ago"])
    subjects = tuple(each["subject"] for each in told["request"])
    asker = Asker(told.get("kind", "natural"), told["name"], contact={"phone": "0000-6230000"})
    clerk = holder(organ, "clerk", day)
    letter = RegisterLetter(
        organ, asker, told["channel"], day, subjects, "\n".join(subjects), token, form="electronic", by=clerk
    ).do(actor=clerk, at=_morning(day))
    for request, each in zip(Request.objects.filter(letter=letter.pk).order_by("pk"), told["request"], strict=True):
        course = _Course(request, day, clerk, raw["records"], raw["words"], raw["posted"])
        for step in each["steps"]:
            if not course.go_on(step, today):
                break


@dataclass
class _Course:
    """The course of a request from the day it arrived."""

    request: Request
    arrived: date
    clerk: Person
    records: dict[str, dict[str, str]]
    words: dict[str, str]
    posted: dict[str, str]

    def go_on(self, written: str, today: date) -> bool:
        """Take a step as the sample writes it; tell whether it lies by `today`, and was taken."""
        step, _, told = written.partition(" ")
        kind, _, count = step.partition("+")
        day = self._on(int(count))
        if day > today:
            return False
        _COURSES.get(kind, _Course.take)(self, kind, day, told)
        self.request.refresh_from_db()
        return True

    def take(self, kind: str, day: date, told: str) -> None:
        """Take a step of the clock: with its outcome and what that demands, or until when."""
        until = self._on(int(told.removeprefix("until+"))) if told.startswith("until+") else None
        outcome = told if told in outcomes() else ""
        if outcome:
            self._put_on_file(outcome, day)
        TakeStep(self.request, Event(kind, day, until=until), outcome, self.clerk).do(
            actor=self.clerk, at=_morning(day)
        )

    def consult(self, _: str, day: date, told: str) -> None:
        """Ask a third party."""
        Consult(self.request, "third_party", told, "", day, self.clerk).do(actor=self.clerk, at=_morning(day))

    def opinion(self, _: str, day: date, told: str) -> None:
        """Enter what the party answered."""
        party = self.request.parties.get()
        TakeOpinion(party, told, "", day, self.clerk).do(actor=self.clerk, at=_morning(day))

    def extend(self, _: str, day: date, told: str) -> None:
        """Ask for more time, have it granted by the head, and tell the applicant."""
        head = holder(self.request.organ, "office_head", day)
        at, days = _morning(day), int(told)
        AskExtension(self.request, days, self.words["extension"], self.clerk).do(actor=self.clerk, at=at)
        DecideExtension(self.request.approvals.get(), granted=True, remark="", person=head).do(actor=head, at=at)
        TakeStep(self.request, Event("extended", day, days=days, approved=True), by=self.clerk).do(
            actor=self.clerk, at=at
        )

    def assign(self, _: str, day: date, told: str) -> None:
        """Ask an office of the organ, where it has one."""
        office = Organ.objects.filter(path__startswith=self.request.organ.path).exclude(pk=self.request.organ_id)
        to, question = office.filter(kind="department").first() or self.request.organ, self.words["assignment"]
        Assign(self.request, to, question, self._on(int(told)), self.clerk).do(actor=self.clerk, at=_morning(day))

    def notice(self, _: str, day: date, told: str) -> None:
        """Send a notice of a kind by post, all the way from the draft; with it happens what it is for."""
        kind, request, at = kinds()[told], self.request, _morning(day)
        if kind.outcome:
            self._put_on_file(kind.outcome, day)
        known = on_file(request)
        fields = asked_fields(text_of(request.organ, kind, day), kind)
        DraftNotice(request, told, {each.key: known[each.key] for each in fields}, self.clerk).do(
            actor=self.clerk, at=at
        )
        notice = request.notices.latest("pk")
        legal, head = (holder(request.organ, role, day) for role in ("legal_officer", "office_head"))
        SendToLegal(notice, self.clerk).do(actor=self.clerk, at=at)
        ReviewNotice(notice, legal, passed=True).do(actor=legal, at=at)
        ApproveNotice(notice, head, passed=True).do(actor=head, at=at)
        SignNotice(notice, self.clerk, day).do(actor=self.clerk, at=at)
        DeliverNotice(notice, "post", self.posted, day, self.clerk).do(actor=self.clerk, at=at)

    def _put_on_file(self, outcome: str, day: date) -> None:
        needed = {record.key for record in outcomes()[outcome].records}
        if outcome == "partial":
            needed |= {record.key for record in outcomes()[self.records["withheld"]["grounds"]].records}
        for key in sorted(needed):
            PutOnFile(self.request, key, self.records[key], self.clerk).do(actor=self.clerk, at=_morning(day))

    def _on(self, working_days: int) -> date:
        return calendar().add(self.arrived, working_days) if working_days else self.arrived


_COURSES: dict[str, Callable[[_Course, str, date, str], None]] = {
    "third_party": _Course.consult,
    "opinion": _Course.opinion,
    "extended": _Course.extend,
    "assigned": _Course.assign,
    "noticed": _Course.notice,
}
"""Steps that actions of their own enter."""


def _before(day: date, working_days: int) -> date:
    """Return the working day so many before `day`, or before the last from which the calendar reaches far enough."""
    known = calendar()
    found = day = min(day, known.last - _AHEAD)
    while known.between(found, day) < working_days or not known.is_working_day(found):
        found -= timedelta(days=1)
    return found


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(9), timezone.get_default_timezone())


@cache
def _organs() -> dict[str, str]:
    raw = tomllib.loads(files("gongkai.samples").joinpath("county.toml").read_text("utf-8"))["organ"]
    return {each["key"]: each["name"] for each in raw}
