"""Adding a file to a case."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.upload import Looked
from gongkai.web.requests.files import UPLOADED
from gongkai.web.requests.kept import keep_bytes
from gongkai.web.requests.models import Request


@dataclass(frozen=True)
class KeepFile(Action):
    """Add a file, already looked through, to a case. It rests sealed; the trail tells what it is for and its digest."""

    name, label, permission = "keep_file", "存入案卷材料", "handle_requests"
    request: Request
    purpose: str
    looked: Looked
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.purpose not in dict(UPLOADED):
            yield Reason("请选择材料的用途", about="purpose")
        for fault in self.looked.faults:
            yield replace(fault, about="file")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        self.looked.file.seek(0)
        kept = keep_bytes(
            self.looked.file.read(),
            self.looked.name,
            self.purpose,
            by=self.person,
            at=at,
            organ=self.request.organ,
            request=self.request,
        )
        return Done(self.request, {"file": kept.pk, "purpose": kept.purpose, "digest": kept.digest})
