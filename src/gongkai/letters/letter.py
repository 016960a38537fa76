"""A letter as a value: what is written where, free of any format; docx and pdf only draw it."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gongkai.words import figures

MARK_SIZE = 34
"""The size of the organ's mark in points, where its name is not too long for the line."""

_MARK_WIDTH = 450  # points of the 170 mm line that the mark may take
_RIGHT = 4  # how many characters the day keeps from the right edge


class Signed(NamedTuple):
    """A line of the signature and how many characters it keeps from the right edge."""

    text: str
    right: float


@dataclass(frozen=True, slots=True)
class Letter:
    """A notice in the letter form of GB/T 9704: the organ's mark, number, title, addressee, paragraphs, signature.

    `rows` make a form of labels and blanks after the paragraphs (送达回证). Without `number` or `day` it is a draft.
    """

    organ: str
    title: str
    to: str = ""
    paragraphs: tuple[str, ...] = ()
    number: str = ""
    day: date | None = None
    rows: tuple[tuple[str, str], ...] = ()

    @property
    def mark_size(self) -> int:
        """The size of the organ's mark in points: smaller for a long name, so that it stays on its line."""
        return min(MARK_SIZE, int(_MARK_WIDTH // max(1, width(self.organ))))

    @property
    def signature(self) -> tuple[Signed, ...]:
        """The organ's name centred over the day, which keeps four characters from the right edge, less if too long."""
        if self.day is None:
            return ()
        day = figures.day(self.day)
        organ, dated = width(self.organ), width(day)
        right = max(0.0, _RIGHT + (dated - organ) / 2)
        return Signed(self.organ, right), Signed(day, right + (organ - dated) / 2)


def width(text: str) -> float:
    """Return about how wide a text is, in widths of a Chinese character."""
    return sum(1 if ord(sign) > 0xFF else 0.5 for sign in text)
