"""Examining refused information again (reg2019/18), and deciding on what many asked for (reg2019/44)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.models import Proposal, Reexamination, Request
from gongkai.web.requests.models.lookback import FOUND, PROPOSED


@dataclass(frozen=True)
class Reexamine(Action):
    """Enter what the examination of this year found of information once refused."""

    name, label, permission = "reexamine", "审查不予公开的信息", "handle_requests"
    request: Request
    found: str
    note: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that refused it."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        year = timezone.localdate(at).year
        if self.found not in dict(FOUND):
            yield Reason("请选择审查结论", about="found")
        if not self.note.strip():
            yield Reason("请写明审查的情况", source="reg2019/18", about="note")
        if self.request.state != "closed":
            yield Reason("案件还没有办结")
        if self.request.reexaminations.filter(year=year).exists():
            yield Reason("{year} 年已经审查过", {"year": year})

    def act(self, at: datetime) -> Done:
        """Keep it."""
        year = timezone.localdate(at).year
        Reexamination.objects.create(
            request=self.request, year=year, found=self.found, note=self.note.strip(), by=self.person, at=at
        )
        return Done(self.request, {"year": year, "found": self.found})


@dataclass(frozen=True)
class ProposeRelease(Action):
    """Propose that what several applicants asked for be released; the office looks for it itself, once a day."""

    name, label, permission = "propose_release", "建议纳入主动公开", "handle_requests"
    request: Request
    askers: int

    def organ(self) -> Organ:
        """Return the organ that was asked."""
        return self.request.organ

    def act(self, at: datetime) -> Done:
        """Keep the proposal, or the number of those who ask now."""
        told = {"askers": self.askers, "found_on": timezone.localdate(at)}
        Proposal.objects.update_or_create(request=self.request, defaults=told)
        return Done(self.request, {"askers": self.askers})


@dataclass(frozen=True)
class DecideProposal(Action):
    """Decide whether what several applicants asked for is taken into what is released, and say why."""

    name, label, permission = "decide_proposal", "决定是否主动公开", "handle_requests"
    proposal: Proposal
    decided: str
    note: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that was asked."""
        return self.proposal.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.decided not in dict(PROPOSED):
            yield Reason("请选择是否纳入主动公开", about="decided")
        if not self.note.strip():
            yield Reason("请写明理由", source="reg2019/44", about="note")
        if Proposal.objects.get(pk=self.proposal.pk).decided:
            yield Reason("已经决定过")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        proposal = self.proposal
        proposal.decided, proposal.note, proposal.by, proposal.at = self.decided, self.note.strip(), self.person, at
        proposal.save()
        return Done(proposal.request, {"decided": self.decided})
