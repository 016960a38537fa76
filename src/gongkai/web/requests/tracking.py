"""A request as its applicant sees it: found by number and code, told in plain words, with what can be done on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import Exists, OuterRef, Prefetch, QuerySet

from gongkai.law.clock import Reckoning
from gongkai.letters import kinds
from gongkai.web.organs.held_settings import Decided
from gongkai.web.requests.actions.reply import ANSWERS
from gongkai.web.requests.clock import reckoned
from gongkai.web.requests.files import given_name
from gongkai.web.requests.marks import code_mark
from gongkai.web.requests.models import Delivered, Event, Fee, KeptFile, Request
from gongkai.web.requests.redress import Way, ways
from gongkai.web.requests.transfers import Transferred, transferred
from gongkai.words.tables import table

HIDDEN = frozenset({"opinion_served", "third_party_asked", "joint_maker_asked", "organ_asked", "opinion_received"})
"""Steps among organs and third parties: the applicant is told that opinions are asked, not of whom."""

ASKED_BY = {"corrected": "correction_asked", "reasons_given": "reasons_asked"}
"""The steps that ask an applicant for an answer."""

OWN = tuple(kind.key for kind in kinds().values() if kind.to == "applicant")
"""The notices written to the applicant; those to third parties and organs name them, and are not the applicant's."""

_UNTOLD = (
    *("wanted", "same_as", "handler", "days_used", "breaches", "concluded_on", "concluded_as"),
    *("letter__organ", "letter__applicant", "letter__text", "letter__form", "letter__route", "letter__needs_help"),
    *("letter__token", "letter__by", "letter__at"),
)
"""What is not told of a request to whom follows it: what rests sealed is not opened for nothing."""


def followed() -> "QuerySet[Request]":
    """Return the requests as they are told of, each with what else the telling looks at, in one query and one more."""
    events = Event.objects.defer("by", "at", "struck_by", "struck_reason")
    beside = Request.objects.select_related("organ", "letter", "fee", "transfer").defer(*_UNTOLD)
    sent = Delivered.objects.filter(notice__request=OuterRef("pk"), notice__kind__in=OWN, way="electronic")
    return beside.annotate(may_fetch=Exists(sent)).prefetch_related(Prefetch("events", events))


def found(number: str, code: str) -> Request | None:
    """Return the request of a number and its tracking code, however they were typed; None where they do not agree."""
    request = followed().filter(code=code_mark(code)).first()
    return request if request and "".join(number.split()) == "".join(request.number.split()) else None


@dataclass(frozen=True)
class Tracked:
    """How a request stands on a day, for its applicant."""

    request: Request
    day: date

    @cached_property
    def decided(self) -> Decided:
        """Return what its organ has decided, read once for all that asks after it."""
        return Decided(self.request.organ)

    @cached_property
    def standing(self) -> Reckoning:
        """Return what the clock says."""
        return reckoned(self.request, self.day, decided=self.decided).standing

    @property
    def state(self) -> str:
        """Return a row of plain.toml: the state of the clock, with “late” and “paused” told apart."""
        standing = self.standing
        if standing.state == "running" and standing.left is not None and standing.left < 0:
            return "late"
        return "paused" if standing.state == "running" and standing.provisional else standing.state

    @property
    def words(self) -> tuple[str, str]:
        """Return the state and what it means, in plain words; once it is closed, how it ended."""
        told = table("web/requests/plain")[self.state]
        ended = table("web/requests/told").get(self.request.outcome, told) if self.state == "closed" else told
        return told["name"], ended["message"]

    @property
    def until(self) -> date | None:
        """Return until when something is awaited from the applicant; None where nothing is, or no limit was set."""
        asked = [wait.until for wait in self.standing.waits if wait.what in (*ANSWERS, "fee_paid")]
        return asked[0] if asked else None

    @property
    def answers(self) -> list[str]:
        """Return the steps the applicant may answer now."""
        return [step for step in ANSWERS if step in self._possible and self._is_asked(step)]

    @property
    def may_withdraw(self) -> bool:
        """Tell whether the request may still be withdrawn."""
        return "withdrawn" in self._possible

    @property
    def happened(self) -> Iterator[tuple[date, str]]:
        """Yield what happened, newest first: day and step."""
        for event in reversed([each for each in self.request.events.all() if each.struck_at is None]):
            if event.kind not in HIDDEN:
                yield event.day, event.get_kind_display()

    @cached_property
    def fee(self) -> Fee | None:
        """Return the fee the applicant was told of."""
        fee: Fee | None = getattr(self.request, "fee", None)
        return fee if fee and fee.noticed_on else None

    @cached_property
    def files(self) -> list[tuple[KeptFile, str]]:
        """Return the files that were delivered electronically, each with the name it is saved under."""
        return [(each, given_name(each)) for each in fetchable(self.request)]

    @cached_property
    def transferred(self) -> Transferred | None:
        """Return where the request went on, with the number and code to follow it there; None where it did not."""
        return transferred(self.request)

    @cached_property
    def ways(self) -> list[Way]:
        """Return what can be done by who is not satisfied."""
        return ways(self.request, self.day, late=self.state == "late")

    @cached_property
    def _possible(self) -> set[str]:
        return {option.step.kind for option in self.standing.options if option.objection is None}

    def _is_asked(self, step: str) -> bool:
        """Tell whether the answer is awaited: it was asked for, and has not been given since."""
        kinds = [event.kind for event in self.request.events.all() if event.struck_at is None]
        asked = [kind for kind in kinds if kind in {step, ASKED_BY[step]}]
        return asked[-1:] == [ASKED_BY[step]]


def fetchable(request: Request) -> "Iterator[KeptFile]":
    """Yield the files of OWN notices delivered electronically; of what is `followed`, asked where any was."""
    if not getattr(request, "may_fetch", True):
        return
    files = KeptFile.objects.filter(notice__request=request, notice__kind__in=OWN, purged_on=None)
    yield from files.filter(notice__deliveries__way="electronic").distinct().order_by("pk")
