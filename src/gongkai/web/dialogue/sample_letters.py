"""What was written to the sample county's mailboxes, and what became of it, entered through the actions people use."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from django.db import transaction
from django.utils import timezone

from gongkai.law.calendar import calendar
from gongkai.web.dialogue.actions.letter_answers import PASSED, DraftReply, ReviewReply, SendReply
from gongkai.web.dialogue.actions.letter_publish import PUBLIC, PreparePublic, ReviewPublic
from gongkai.web.dialogue.actions.letter_rate import RateLetter
from gongkai.web.dialogue.actions.letter_routes import AnswerRoute, RouteLetter
from gongkai.web.dialogue.actions.letter_steps import AcknowledgeLetter, MergeLetter, SetLetterAside
from gongkai.web.dialogue.actions.letter_take import TakeLetter, Written
from gongkai.web.dialogue.mailbox import UNNAMED
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Person
from gongkai.web.organs.sample_places import holder, sample_organ
from gongkai.words.tables import table

_ON_THE_WAY = ("review", "approved", "answered", "public")
_ENDS = ("answered", "public")


def open_letters(at: datetime) -> int:
    """Enter the sample's letters with what happened to them by `at`, where there are none yet; all or none.

    Return how many there are now.
    """
    raw = table("samples/letters")
    with transaction.atomic():
        if not Letter.objects.exists():
            before: Letter | None = None
            for place, told in enumerate(raw["letter"]):
                before = _entered(told, f"sample-letter-{place}", before, timezone.localdate(at))
    return Letter.objects.count()


def _entered(told: dict[str, Any], token: str, before: Letter | None, today: date) -> Letter | None:
    """Enter a letter and lead it on; nothing where it lies after `today`."""
    day = told["on"] if "on" in told else _before(today, told["ago"])
    if day > today:
        return before
    organ = sample_organ(told["organ"])
    clerk = holder(organ, "clerk", day)
    written = Written(told["kind"], told["text"], told["name"], may_publish=told["to"] != "petition")
    take = TakeLetter(organ, written, told["channel"], day, token, subject=told["subject"] or UNNAMED, by=clerk)
    letter = cast("Letter", take.do(actor=clerk, at=_at(day)))
    _Course(letter, told, clerk, holder(organ, "office_head", day), today).run(before)
    return Letter.objects.get(pk=letter.pk)


@dataclass
class _Course:
    """The course of a letter from the day it came."""

    letter: Letter
    told: dict[str, Any]
    clerk: Person
    head: Person
    today: date

    def run(self, before: Letter | None) -> None:
        """Lead the letter as far as the sample says."""
        to, at = self.told["to"], _at(self.letter.received_on)
        if to == "new":
            return
        AcknowledgeLetter(self._now(), self.told["kind"], self.told["subject"], self.clerk).do(actor=self.clerk, at=at)
        if "routed" in self.told:
            self._route(at)
        if to == "merged" and before is not None:
            MergeLetter(self._now(), before).do(actor=self.clerk, at=at)
        elif to == "petition":
            reason = table("samples/letters")["words"]["aside"]
            SetLetterAside(self._now(), "petition", reason).do(actor=self.clerk, at=at)
        elif to in _ON_THE_WAY:
            self._answer(to)

    def _route(self, at: datetime) -> None:
        words, office = table("samples/letters")["words"], sample_organ(self.told["routed"])
        due = working_days_after(self.letter.received_on, 2).day or self.letter.due
        RouteLetter(self._now(), office, words["route"], due, self.clerk).do(actor=self.clerk, at=at)
        if self.told["to"] in _ENDS:
            AnswerRoute(self.letter.routes.get(), words["route_answer"], self.clerk).do(actor=None, at=at)

    def _answer(self, to: str) -> None:
        """Draft an answer, and have it reviewed, sent, published and rated as far as the sample says."""
        told = self.told
        at = _at(working_days_after(self.letter.received_on, told.get("after", 1)).day or self.today)
        DraftReply(self._now(), told.get("reply") or told["answer"], self.clerk).do(actor=self.clerk, at=at)
        if to == "review":
            return
        ReviewReply(self._now(), PASSED, "", self.head).do(actor=self.head, at=at)
        SendReply(self._now(), "web", self.clerk).do(actor=self.clerk, at=at)
        if to == "public":
            words = {"title": told["subject"], "question": told["question"], "answer": told["answer"]}
            PreparePublic(self._now(), **words, person=self.clerk).do(actor=self.clerk, at=at)
            ReviewPublic(self._now().public, PUBLIC, "", self.head).do(actor=self.head, at=at)
        if "score" in told:
            RateLetter(self._now(), told["score"]).do(actor=None, at=at)

    def _now(self) -> Letter:
        return Letter.objects.select_related("organ").get(pk=self.letter.pk)


def _before(day: date, working_days: int) -> date:
    """Return the working day so many before `day`, or before the last the calendar knows."""
    found = day = min(day, calendar().last)
    while calendar().between(found, day) < working_days or not calendar().is_working_day(found):
        found -= timedelta(days=1)
    return found


def _at(day: date) -> datetime:
    return datetime.combine(day, time(9), timezone.get_default_timezone())
