"""The running text: title, preamble, six parts, and where among their paragraphs the tables stand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from gongkai.law import form
from gongkai.law.form import known_forms
from gongkai.readers.placing.board import Board
from gongkai.readers.placing.heading import LONGEST, Heading, heading, split_glued
from gongkai.readers.placing.lines import is_page_number
from gongkai.readers.placing.title import find_title
from gongkai.report import Section

_LOST = "\ufffd"
_MOST_PARTS = 36


@dataclass(slots=True)
class Part:
    """A part while it is read: its heading and the paragraphs before and behind its table."""

    heading: Heading
    paragraphs: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    tabled: bool = False

    @property
    def lines(self) -> list[str]:
        """The paragraphs the next line of text joins."""
        return self.after if self.tabled else self.paragraphs


class Outline:
    """Takes paragraphs and tables in reading order, and says what is title, preamble and part."""

    def __init__(self) -> None:
        self.head: list[str] = []
        self.parts: list[Part] = []
        self.lost = 0

    def paragraph(self, text: str) -> int:
        """Take a paragraph; return the part it heads, 0 where it is plain text."""
        headed = 0
        for piece in split_glued(text):
            words = piece.strip()
            if not words or is_page_number(words):
                continue
            self.lost += words.count(_LOST)
            found = heading(words) if len(words) <= LONGEST else None
            if found and self._opens(found):
                self.parts.append(Part(found))
                headed = found.part
            else:
                (self.parts[-1].lines if self.parts else self.head).append(words)
        return headed

    def table(self, number: int) -> None:
        """Note that table `number` (2 to 4) stands here: text from here on stands behind it."""
        if self.parts and table_of(self.parts[-1].heading.part) == number:
            self.parts[-1].tabled = True

    def lines(self) -> Iterator[str]:
        """Yield all running text."""
        yield from self.head
        for part in self.parts:
            yield from (*part.paragraphs, *part.after)

    def split_head(self) -> tuple[str, tuple[str, ...], int]:
        """Return the title, the preamble, and how many paragraphs stand before the title."""
        title = find_title(self.head)
        return title.text, tuple(self.head[title.end :]), title.start

    def sections(self, board: Board) -> tuple[Section, ...]:
        """Return the parts in their statutory order; what is missing, double or out of order becomes a doubt."""
        parts = self._without_contents()
        headings = {part.number: part.heading for part in form(str(known_forms()[-1])).parts}
        highest = 0
        merged: dict[int, Section] = {}
        for part in parts:
            number, words, printed = part.heading
            if number < highest or number in merged or printed not in (0, number):
                board.doubt("D205", (), None, number=number, heading=words)
            highest = max(highest, number)
            known = merged.get(number)
            before, behind = (known.paragraphs, known.after) if known else ((), ())
            merged[number] = Section(
                number, known.heading if known else words, (*before, *part.paragraphs), (*behind, *part.after)
            )
        for number, words in headings.items():
            if number not in merged:
                board.doubt("D204", (), None, number=number, heading=words)
        return tuple(merged[number] for number in sorted(merged))

    def _opens(self, found: Heading) -> bool:
        """Tell whether a heading opens a part: one met before must bear its own number, else it is a sub-heading."""
        if len(self.parts) >= _MOST_PARTS:
            return False
        return found.printed == found.part or all(part.heading.part != found.part for part in self.parts)

    def _without_contents(self) -> list[Part]:
        """Drop a table of contents: headings without text that all stand again further down."""
        kept = list(self.parts)
        while kept and not kept[0].paragraphs and not kept[0].tabled:
            if all(part.heading.part != kept[0].heading.part for part in kept[1:]):
                break
            kept.pop(0)
        return kept


@cache
def table_of(part: int) -> int:
    """Return the table (2 to 4) that stands in `part`, 0 where it has none."""
    return int(form(str(known_forms()[-1])).parts[part - 1].table.removeprefix("t") or 0)
