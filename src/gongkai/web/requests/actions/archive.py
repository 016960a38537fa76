"""Taking the dossier of a case out of the office: to the archive, or as evidence. What it holds is personal."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Proceeding, Request


@dataclass(frozen=True)
class TakeDossier(Action):
    """Take the dossier of a closed case for the archive (一案一档); the trail tells who took it."""

    name, label, permission = "take_dossier", "取出案卷", "see_applicants"
    request: Request

    def organ(self) -> Organ:
        """Return the organ that handled the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.request.state != "closed":
            yield Reason("案件还没有办结，不能归档")

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.request, {"outcome": self.request.outcome})


@dataclass(frozen=True)
class TakeEvidence(Action):
    """Take what is on a disputed case as evidence for the answer to a review or suit; the trail tells who took it."""

    name, label, permission = "take_evidence", "汇集证据材料", "keep_proceedings"
    case: Proceeding

    def organ(self) -> Organ:
        """Return the organ it is against."""
        return self.case.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.case.request is None:
            yield Reason("没有关联依申请公开的申请，没有证据材料可以汇集")

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.case, {"request": self.case.request_id})


@dataclass(frozen=True)
class ReadProceeding(Action):
    """Read the number and the gist of a case before another body, which may name people."""

    name, label, permission = "read_proceeding", "查看案号和裁判要点", "keep_proceedings"
    case: Proceeding

    def organ(self) -> Organ:
        """Return the organ it is against."""
        return self.case.organ

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.case, {})
