"""What is put on file on the way to an answer: the records of request/records.toml."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from gongkai.request import outcomes, records
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.models import OnFile, Request


@dataclass(frozen=True)
class PutOnFile(Action):
    """Write a record of a case with its parts, anew or in place of an earlier one; parts may still be empty.

    An outcome that demands it looks for every part. The trail tells which record, never what it says.
    """

    name, label, permission = "put_on_file", "填写办理记录", "handle_requests"
    request: Request
    key: str
    parts: dict[str, str]
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        known = records().get(self.key)
        if known is None or not self.parts.keys() <= known.parts.keys():
            yield Reason("没有“{key}”这种办理记录", {"key": self.key})
        if self.request.state == "closed":
            yield Reason("案件已经办结，办理记录不能再改")
        for ground in self.parts.get("grounds", "").split():
            if not ground.startswith("denied.") or ground not in outcomes():
                yield Reason("“{ground}”不是不予公开的情形", {"ground": ground}, "reg2019/37", "grounds")

    def act(self, at: datetime) -> Done:
        """Write it."""
        parts = {key: value.strip() for key, value in self.parts.items()}
        kept = {"parts": parts, "by": self.person, "at": at}
        OnFile.objects.update_or_create(request=self.request, key=self.key, defaults=kept)
        return Done(self.request, {"record": self.key, "filled": sorted(key for key, value in parts.items() if value)})
