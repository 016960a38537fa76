"""Opening personal data: shown only to those on the case, and every time the trail says who saw whose."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.requests.kept import gone, open_bytes
from gongkai.web.requests.models import KeptFile, Request


class Opened(NamedTuple):
    """Who asks, as it stands on the application."""

    name: str
    identity: str
    contact: dict[str, str]
    wanted: str


@dataclass(frozen=True)
class OpenApplicant(Action):
    """See who made a request; `why` is the screen it is seen on."""

    name, label, permission = "open_applicant", "查看申请人信息", "see_applicants"
    request: Request
    why: str

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.request, {"why": self.why})

    def opened(self) -> Opened:
        """Return who it is; to be called once the action is done."""
        applicant = self.request.letter.applicant
        return Opened(applicant.name, applicant.identity, applicant.contact, self.request.wanted)


@dataclass(frozen=True)
class OpenFile(Action):
    """Read a file of a case."""

    name, label, permission = "open_case_file", "查看案卷材料", "see_applicants"
    kept: KeptFile

    def organ(self) -> Organ:
        """Return the organ that keeps it."""
        return self.kept.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        return gone(self.kept)

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.kept, {"purpose": self.kept.purpose})

    def opened(self) -> bytes:
        """Return what it says; to be called once the action is done. Raises as `kept.open_bytes`."""
        return open_bytes(self.kept)
