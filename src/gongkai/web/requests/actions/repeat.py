"""Finding that a request repeats an earlier one of the same applicant (reg2019/36(6))."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.records import PutOnFile
from gongkai.web.requests.models import Request
from gongkai.web.requests.repeats import of_applicant
from gongkai.words import figures

RECORD = "earlier"


@dataclass(frozen=True)
class FindRepeat(Action):
    """Tie a request to the earlier one it repeats, and put that on file; how it ends is the next step.

    Where the earlier one has been answered, the answer says so; where it is still open, this one is merged into it.
    """

    name, label, permission = "find_repeat", "认定为重复申请", "handle_requests"
    request: Request
    earlier: Request
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: only the same applicant can repeat, and only what came before."""
        if self.earlier.organ_id != self.request.organ_id or self.earlier.pk >= self.request.pk:
            yield Reason("在先的申请应当是本机关更早收到的申请", about="earlier")
        elif not of_applicant(self.request).filter(pk=self.earlier.pk).exists():
            yield Reason("不是同一申请人提出的，不是重复申请", source="reg2019/36(6)", about="earlier")
        yield from self._record().reasons(at)

    def act(self, at: datetime) -> Done:
        """Tie them and fill in the record."""
        self.request.same_as = self.earlier
        self.request.save(update_fields=["same_as"])
        self._record().act(at)
        return Done(self.request, {"same_as": self.earlier.number})

    def _record(self) -> PutOnFile:
        earlier = self.earlier
        told = f"{figures.day(earlier.closed_on)} " if earlier.closed_on else ""
        answer = earlier.get_outcome_display() if earlier.outcome else earlier.get_state_display()
        parts = {"number": earlier.number, "answer": f"{told}{answer}"}
        return PutOnFile(self.request, RECORD, parts, self.person)
