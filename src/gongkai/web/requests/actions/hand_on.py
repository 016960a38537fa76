"""Handing on what came as a request and asks for something else: a consultation goes to the mailbox, by its door."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.doors import Handed, door_of, token_of, went_to
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.models import Request


@dataclass(frozen=True)
class HandRequestOn(Action):
    """Hand a request on to another room. It does not end by that: its outcome is still the law's, and the clerk's."""

    name, label, permission = "hand_request_on", "转交其他渠道办理", "handle_requests"
    request: Request
    room: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it here, and what the other room says."""
        if self.request.state == "closed":
            yield Reason("案件已经办结")
        if went_to("requests", self.request.pk):
            yield Reason("已经转交过")
        yield from self._taking().refusals(self.person, at)

    def act(self, at: datetime) -> Done:
        """Have it taken there."""
        self._taking().do(actor=self.person, at=at)
        return Done(self.request, {"to": self.room})

    def _taking(self) -> Action:
        letter = self.request.letter
        return door_of(self.room).takes(
            Handed(
                self.request.organ,
                letter.applicant.name,
                self.request.subject,
                self.request.wanted,
                letter.arrived_on,
                letter.channel,
                token_of("requests", self.request.pk),
                self.person,
                letter.applicant.contact or {},
            )
        )
