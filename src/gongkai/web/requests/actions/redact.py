"""Blacking out what is not disclosed of a file: begun, marked passage by passage, carried out."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from datetime import datetime
from pathlib import PurePath

from gongkai.redaction import CannotRedact, Mark, Reading
from gongkai.redaction.reading import joined
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.files import extension_of
from gongkai.web.requests.grounds import grounds
from gongkai.web.requests.kept import keep_bytes
from gongkai.web.requests.models import KeptFile, Redaction, Request

FORMATS = {".docx", ".pdf"}


def marks_of(redaction: Redaction) -> list[Mark]:
    """Return the marks of a redaction as they were kept."""
    return [
        Mark(piece, ground, start, end, tuple(box) if box else None)
        for piece, ground, start, end, box in redaction.marks
    ]


@dataclass(frozen=True)
class StartRedaction(Action):
    """Begin to black out a file for a case; `reading` is what it says. The row of the trail tells who opened it."""

    name, label, permission = "start_redaction", "开始遮盖", "handle_requests"
    kept: KeptFile
    request: Request
    reading: Reading
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _of_case(self.request)
        if self.kept.purged_on:
            yield Reason("这份材料已经清除")
        elif extension_of(self.kept) not in FORMATS:
            yield Reason("只能遮盖 docx 和 PDF 文件，请先在原软件中另存为其中一种")
        elif self.kept.notice_id and self.kept.purpose != "notice":
            yield Reason("这份材料已经附在答复文书里，请先取出")
        if self.kept.organ_id != self.request.organ_id:
            yield Reason("这份材料不是本机关的")

    def act(self, at: datetime) -> Done:
        """Keep it without marks."""
        made = Redaction.objects.create(
            original=self.kept, request=self.request, reading=self.reading.digest, by=self.person, at=at
        )
        return Done(made, {"file": self.kept.pk, "request": self.request.pk})


@dataclass(frozen=True)
class MarkPassages(Action):
    """Say which passages are blacked out and by which exemption, in place of what was said before."""

    name, label, permission = "mark_passages", "标记遮盖处", "handle_requests"
    redaction: Redaction
    marks: tuple[Mark, ...]
    reading: Reading

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.redaction.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _of_redaction(self.redaction, self.reading)
        if {mark.ground for mark in self.marks} - grounds().keys():
            yield Reason("请选择不予公开的情形", source="reg2019/37", about="ground")
        try:
            self.reading.check(self.marks)
        except CannotRedact as refused:
            yield Reason(refused.reason, refused.values)

    def act(self, at: datetime) -> Done:
        """Keep the marks; the trail tells how many rest on which ground."""
        del at
        marks = joined(self.marks)
        self.redaction.marks = [list(astuple(mark)) for mark in marks]
        self.redaction.save(update_fields=["marks"])
        return Done(self.redaction, dict(Counter(mark.ground for mark in marks)))


@dataclass(frozen=True)
class FinishRedaction(Action):
    """Keep the file without the passages; `marks` are those that were carried out in what was `made`.

    It is made outside the action: a long pdf takes its time, and nobody should wait for it.
    """

    name, label, permission = "finish_redaction", "生成遮盖后的文件", "handle_requests"
    redaction: Redaction
    made: bytes
    marks: tuple[Mark, ...]
    reading: Reading
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.redaction.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _of_redaction(self.redaction, self.reading)
        if list(self.marks) != marks_of(Redaction.objects.get(pk=self.redaction.pk)):
            yield Reason("遮盖处在生成文件时又有改动，请再生成一次")
        if not self.made:
            yield Reason("还没有选择要遮盖的内容")

    def act(self, at: datetime) -> Done:
        """Keep the file."""
        redaction, case = self.redaction, self.redaction.request
        name = f"遮盖{PurePath(redaction.original.name).suffix.lower()}"
        kept = keep_bytes(self.made, name, "redacted", by=self.person, at=at, organ=case.organ, request=case)
        redaction.result = kept
        redaction.save(update_fields=["result"])
        told = Counter(mark.ground for mark in self.marks)
        return Done(case, {"redaction": redaction.pk, "file": kept.pk, "digest": kept.digest, **told})


def _of_case(request: Request) -> Iterator[Reason]:
    if request.state == "closed":
        yield Reason("案件已经办结")


def _of_redaction(redaction: Redaction, reading: Reading) -> Iterator[Reason]:
    yield from _of_case(redaction.request)
    if redaction.result_id:
        yield Reason("遮盖后的文件已经生成；要改动的，请重新开始遮盖")
    if reading.digest != redaction.reading:
        yield Reason("文件的读法已经改变，原来的标记不能再用，请重新开始遮盖")
