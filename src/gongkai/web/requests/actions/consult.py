"""Consulting others before an answer: third parties, joint makers, other organs, by stand-in names in the events."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from gongkai.law.events import Event as LawEvent
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.step import TakeStep
from gongkai.web.requests.beside import ASKING
from gongkai.web.requests.models import Party, Request
from gongkai.web.requests.models.work import OPINIONS, ROLES

_PLACES = "甲乙丙丁戊己庚辛壬癸"


@dataclass(frozen=True)
class Consult(Action):
    """Ask a party for its opinion on `day`; from then on the time is not counted, within the law's bounds."""

    name, label, permission = "consult", "征求意见", "handle_requests"
    request: Request
    role: str
    party: str
    contact: str
    day: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.role not in ASKING:
            yield Reason("请选择征求谁的意见", about="role")
            return
        if not self.party.strip():
            yield Reason("请填写被征求意见方的名称", about="party")
        yield from self._step(self._label()).reasons(at)

    def act(self, at: datetime) -> Done:
        """Keep who it is sealed, and enter the step under a stand-in name."""
        label = self._label()
        Party.objects.create(
            request=self.request, role=self.role, label=label, name=self.party.strip(), contact=self.contact.strip()
        )
        return self._step(label).act(at)

    def _label(self) -> str:
        count = self.request.parties.filter(role=self.role).count()
        return f"{dict(ROLES)[self.role]}{_PLACES[count] if count < len(_PLACES) else count + 1}"

    def _step(self, label: str) -> TakeStep:
        return TakeStep(self.request, LawEvent(ASKING[self.role], self.day, party=label), by=self.person)


@dataclass(frozen=True)
class TakeOpinion(Action):
    """Enter what a party answered, and on which day; the period runs on."""

    name, label, permission = "take_opinion", "登记意见", "handle_requests"
    party: Party
    opinion: str
    reason: str
    day: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.party.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it. Who refuses gives reasons, or the organ weighs alone (reg2019/32)."""
        if self.opinion not in dict(OPINIONS) or not self.opinion:
            yield Reason("请选择同意还是不同意公开", about="opinion")
        yield from self._step().reasons(at)

    def act(self, at: datetime) -> Done:
        """Write the opinion and enter the step."""
        self.party.opinion, self.party.reason = self.opinion, self.reason.strip()
        self.party.save()
        done = self._step().act(at)
        return Done(done.subject, {**done.changes, "party": self.party.label, "opinion": self.opinion})

    def _step(self) -> TakeStep:
        return TakeStep(
            self.party.request, LawEvent("opinion_received", self.day, party=self.party.label), by=self.person
        )
