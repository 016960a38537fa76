"""What is looked for on a page and in a file: each look is short, says what it found, and shows no personal data."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import unquote

from gongkai.readers.errors import CannotRead
from gongkai.vetting.catalogue import Severity
from gongkai.vetting.files.web import Page as Vetted
from gongkai.vetting.finding import Finding
from gongkai.vetting.look import look
from gongkai.vetting.passage import Place
from gongkai.vetting.recogniser import Told
from gongkai.vetting.vet import vet
from gongkai.web.oversight.flaw_kinds import tags
from gongkai.web.oversight.inspecting.asked import Answer
from gongkai.web.oversight.inspecting.page import WebPage
from gongkai.web.publishing.vetting.scan import Found as Scanned

UNREADABLE = "F501"
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Seen:
    """A flaw that was seen: its kind, the page it is on, what it is about, and what names it ("": `about` does)."""

    kind: str
    address: str
    about: str
    name: str = ""

    @property
    def print(self) -> str:
        """Return what the flaw is known by again."""
        named = self.name or f"{self.address}\x1f{self.about}"
        return sha256(f"{self.kind}\x1f{named}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Known:
    """What an inspection is told: the scan's lists, and the prints of data a vetting decided to keep."""

    told: Told
    kept: frozenset[str] = field(default_factory=frozenset)


def of_page(page: WebPage, kind: str, known: Known) -> Iterator[Seen]:
    """Yield what is wrong with a page of a kind of `tags` ("" where it is none)."""
    yield from missing_tags(page, kind)
    yield from personal_data(page, known)


def missing_tags(page: WebPage, kind: str) -> Iterator[Seen]:
    """Yield the tags that are missing in the head of a page, together."""
    missing = [name for name in tags().get(kind, ()) if name not in page.tags]
    if missing:
        yield Seen("metadata", page.path, "、".join(missing), f"{page.path}\x1f{kind}")


def personal_data(page: WebPage, known: Known) -> Iterator[Seen]:
    """Yield personal data that stand on a page unmasked, each with the words around it, itself masked."""
    try:
        content = Vetted(page.words, "", at=Place("", "text")).content
    except CannotRead:
        return
    yield from _personal(look(content, known.told), page.path, known)


def of_file(answer: Answer, page: str, known: Known) -> Iterator[Seen]:
    """Yield what is wrong with a file that `page` leads to: that it does not open, or what data it holds."""
    name = unquote(PurePosixPath(answer.path.partition("?")[0]).name)
    found = vet(answer.body, name, known.told)
    for each in found:
        if each.code.key == UNREADABLE:
            yield Seen("file_fails", page, f"{name}：{each.quote}"[:_LONGEST], answer.path)
    yield from _personal(found, page, known, name)


def _personal(found: tuple[Finding, ...], page: str, known: Known, file: str = "") -> Iterator[Seen]:
    for each in found:
        grave = each.code.family == "P" and each.code.severity is not Severity.NOTE
        mark = Scanned(each).print
        if grave and mark not in known.kept:
            where = f"{file}：" if file else ""
            about = f"{where}{each.code.title()}　{each.quote}"
            yield Seen("personal", page, about[:_LONGEST], f"{page}\x1f{mark}")
