"""Actions on an organ's list of names, titles and terms."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Term


@dataclass(frozen=True)
class AddTerm(Action):
    """Enter how a name, title or term is written, and the ways that are wrong."""

    name, label, permission = "add_term", "登记规范用语", "vet"
    of: Organ
    right: str
    wrong: str
    note: str = ""

    def organ(self) -> Organ:
        """Return the organ whose list it is."""
        return self.of

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is wrong with the entry."""
        del at
        if not self.right.strip():
            yield Reason("请填写规范写法", about="right")
        if not self._ways():
            yield Reason("请填写至少一种错误写法", about="wrong")
        if self.right.strip() in self._ways():
            yield Reason("规范写法不能同时是错误写法", about="wrong")
        if any(len(each) < 2 for each in self._ways()):
            yield Reason("错误写法至少两个字，一个字会处处命中", about="wrong")

    def act(self, at: datetime) -> Done:
        """Write it, from today on."""
        made = Term.objects.create(
            organ=self.of,
            right=self.right.strip(),
            wrong="、".join(self._ways()),
            note=self.note.strip(),
            since=timezone.localdate(at),
        )
        return Done(made, {"right": made.right, "wrong": made.wrong})

    def _ways(self) -> list[str]:
        return [each.strip() for each in self.wrong.replace("，", "、").split("、") if each.strip()]


@dataclass(frozen=True)
class EndTerm(Action):
    """End an entry; what was vetted by it stays as it was."""

    name, label, permission = "end_term", "停用", "vet"
    term: Term

    def organ(self) -> Organ:
        """Return the organ whose list it is."""
        return self.term.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that it has ended."""
        del at
        if self.term.ended_on:
            yield Reason("这一条已经停用")

    def act(self, at: datetime) -> Done:
        """Write the last day."""
        self.term.ended_on = timezone.localdate(at)
        self.term.save(update_fields=["ended_on"])
        return Done(self.term, {"right": self.term.right, "ended_on": self.term.ended_on.isoformat()})
