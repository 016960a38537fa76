"""Files that go out with an answer: chosen while it is drafted, judged and delivered with it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet

from gongkai.letters import kinds
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.open import OpenFile
from gongkai.web.requests.models import KeptFile, Notice
from gongkai.web.requests.models.notice import STAGES

PROVIDED = ("supply", "redacted")
"""What files are for that an applicant may be given."""

GIVING = frozenset({"granted", "partial"})
"""Outcomes that give the applicant something (reg2019/36(2), 37)."""


def gives(notice: Notice) -> bool:
    """Tell whether a notice gives information, so that files go out with it."""
    return kinds()[notice.kind].outcome in GIVING


def before_legal(person: Person) -> "QuerySet[KeptFile]":
    """Return what is enclosed with notices that wait for the legal review, or that `person` found lawful."""
    reviewed = Q(notice__stage="legal") | Q(notice__legal_by=person)
    return KeptFile.objects.filter(reviewed, purpose__in=PROVIDED)


@dataclass(frozen=True)
class OpenEnclosed(OpenFile):
    """Read what goes out with a notice, to judge whether the notice is lawful: who gives what to whom."""

    name, label, permission = "open_enclosed", "审核时查看附上的信息", "review_notice"
    person: Person

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: the notice neither waits for its review nor was found lawful by this person."""
        yield from super().reasons(at)
        if not before_legal(self.person).filter(pk=self.kept.pk).exists():
            yield Reason("附上的信息，只在文书送审时由审核人查看；审核通过的，由通过的审核人查看")


@dataclass(frozen=True)
class EncloseFile(Action):
    """Enclose a file of the case with an answer in draft; never one that is redacted, whose result goes instead."""

    name, label, permission = "enclose_file", "附上提供的信息", "handle_requests"
    notice: Notice
    kept: KeptFile
    person: Person

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.notice.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _of_draft(self.notice)
        if not gives(self.notice):
            yield Reason("这种文书不提供信息，不能附材料")
        if self.kept.request_id != self.notice.request_id or self.kept.purpose not in PROVIDED:
            yield Reason("只能附本件的“提供的信息”和“遮盖后的信息”", about="file")
        elif self.kept.purged_on or self.kept.notice_id:
            yield Reason("这份材料已经清除，或者已经附在文书里", about="file")
        elif self.kept.redactions.exists():
            yield Reason("这份材料有不予公开的内容，请附遮盖后的文件", source="reg2019/37", about="file")

    def act(self, at: datetime) -> Done:
        """Put it with the answer."""
        del at
        self.kept.notice = self.notice
        self.kept.save(update_fields=["notice"])
        return Done(self.notice.request, {"notice": self.notice.pk, "file": self.kept.pk, "digest": self.kept.digest})


@dataclass(frozen=True)
class TakeOut(Action):
    """Take a file out of an answer in draft; it stays on the case."""

    name, label, permission = "take_out_file", "取出附上的材料", "handle_requests"
    kept: KeptFile

    def organ(self) -> Organ:
        """Return the organ that answers."""
        return self.kept.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.kept.notice is None or self.kept.purpose not in PROVIDED:
            yield Reason("这份材料没有附在文书里")
        else:
            yield from _of_draft(self.kept.notice)

    def act(self, at: datetime) -> Done:
        """Take it out."""
        del at
        notice, self.kept.notice = self.kept.notice_id, None
        self.kept.save(update_fields=["notice"])
        return Done(self.kept, {"notice": notice})


def _of_draft(notice: Notice) -> Iterator[Reason]:
    stage = Notice.objects.values_list("stage", flat=True).get(pk=notice.pk)
    if stage != "draft":
        yield Reason("这份文书现在是“{stage}”", {"stage": dict(STAGES)[stage]})
