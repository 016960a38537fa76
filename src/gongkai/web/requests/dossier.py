"""The dossier of a case (一案一档): everything on it in an archivist's order, with its index, as one zip."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from django.utils import timezone
from pypdfium2 import PdfDocument, PdfiumError

from gongkai.readers.pdf.file import TURN
from gongkai.web.requests.dossier_sheets import SHEETS, written
from gongkai.web.requests.files import extension_of, files_of
from gongkai.web.requests.kept import sound_bytes
from gongkai.web.requests.models import KeptFile, Request
from gongkai.words.tables import table
from gongkai.writers.sheet import Grid, Sheet
from gongkai.writers.sheet import render as sheet

_FIRST = (1980, 1, 1, 0, 0, 0)
"""The first moment a zip can tell; the same dossier gives the same bytes."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a dossier: its name, which files and which sheets lie in it."""

    name: str
    purposes: tuple[str, ...]
    sheets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper of a dossier: the section, number and title it is listed by, its day, and the paper itself.

    `data` is empty where what is stored can no longer be opened: it stays in the index, which says so.
    """

    section: str
    number: str
    title: str
    day: str
    ending: str
    data: bytes

    @property
    def pages(self) -> str:
        """Return how many pages it has, as far as that can be told."""
        if self.ending != ".pdf":
            return ""
        with TURN:
            try:
                document = PdfDocument(self.data)
            except PdfiumError:
                return ""
            try:
                return str(len(document))
            finally:
                document.close()


@cache
def sections() -> tuple[Section, ...]:
    """Return the sections of a dossier, from top to bottom."""
    told = table("web/requests/dossier").values()
    return tuple(Section(each["name"], tuple(each["purposes"]), tuple(each["sheets"])) for each in told)


def papers(case: Request) -> list[Paper]:
    """Return what lies in the dossier of a case, in order; what was purged is no longer there."""
    kept = [each for each in files_of(case).select_related("notice") if each.purged_on is None]
    return [paper for section in sections() for paper in _papers(section, case, kept)]


def packed(case: Request, title: str = "卷内目录") -> bytes:
    """Return the dossier as a zip: the index first, then the papers by section. It holds personal data in the clear."""
    found = papers(case)
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as box:
        box.writestr(_entry(f"00 {title}.pdf"), sheet(_index(case, title, found)))
        for place, paper in enumerate(found, start=1):
            if not paper.data:
                continue
            box.writestr(_entry(f"{place:02} {paper.section}-{paper.title}{paper.ending}"), paper.data)
    return stream.getvalue()


def _papers(section: Section, case: Request, kept: list[KeptFile]) -> Iterator[Paper]:
    for purpose in section.purposes:
        yield from (_of_file(section, each) for each in kept if each.purpose == purpose)
    for name in section.sheets:
        made = SHEETS[name](case)
        if made is not None:
            yield Paper(section.name, case.number, made.title, written(case.received_on), ".pdf", sheet(made))


def _of_file(section: Section, kept: KeptFile) -> Paper:
    number = kept.notice.number if kept.notice else ""
    title = f"{kept.get_purpose_display()}{kept.pk}"
    data = sound_bytes(kept)
    listed = title if data else f"{title}（存放的文件损坏，打不开）"
    return Paper(section.name, number, listed, written(timezone.localdate(kept.at)), extension_of(kept), data)


def _index(case: Request, title: str, found: list[Paper]) -> Sheet:
    rows = tuple(
        (str(place), paper.section, paper.number, paper.title, paper.day, paper.pages)
        for place, paper in enumerate(found, start=1)
    )
    facts = (
        ("编号", case.number),
        ("申请事项", case.subject),
        ("机关", str(case.organ)),
        ("办理结果", case.get_outcome_display() if case.outcome else ""),
        ("办结日期", written(case.closed_on)),
    )
    return Sheet(title, facts, (Grid(("序号", "部分", "文号", "材料", "日期", "页数"), (2, 4, 5, 6, 5, 2), rows),))


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name.replace("/", "-"), _FIRST)
    entry.compress_type = ZIP_DEFLATED
    return entry
