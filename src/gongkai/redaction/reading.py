"""What of a file can be blacked out, piece by piece, and the marks that say what is to be."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any

from gongkai.words import CHINESE, say

TEXT, PICTURE, PAGE = "text", "picture", "page"
"""Kinds of pieces: a line or paragraph, marked by its characters; a picture, as a whole; a page, by an area."""

Box = tuple[float, float, float, float]
"""An area of a page as shares of its width and height, from the top left corner: left, top, right, bottom."""


class CannotRedact(Exception):
    """A file cannot be redacted, or not so; the Chinese sentence says why and what to do instead."""

    def __init__(self, reason: str, **values: Any) -> None:
        super().__init__(reason.format(**values))
        self.reason, self.values = reason, values

    def text(self, lang: str = CHINESE) -> str:
        """Return the reason in `lang`."""
        return say(self.reason, lang, self.values)


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that can be marked: its kind, what it says (pictures nothing), and its page (0: unknown)."""

    kind: str
    text: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """What is blacked out of the piece at place `piece`: its characters from `start` to `end`, or an area of a page.

    `ground` is the row of table three that is the exemption (denied.third_party …).
    """

    piece: int
    ground: str
    start: int = 0
    end: int = 0
    box: Box | None = None

    def words(self, reading: "Reading") -> str:
        """Return the words it takes away; "" for a picture or an area."""
        return reading.pieces[self.piece].text[self.start : self.end]


@dataclass(frozen=True)
class Reading:
    """A file's pieces in reading order, and what of it will not be carried over because it cannot be looked into."""

    pieces: tuple[Piece, ...]
    left_out: Mapping[str, int] = field(default_factory=dict)

    @property
    def digest(self) -> str:
        """Return the SHA-256 of all that marks refer to."""
        said = "\x1e".join(f"{piece.kind}\x1f{piece.page}\x1f{piece.text}" for piece in self.pieces)
        return sha256(said.encode()).hexdigest()

    def check(self, marks: Iterable[Mark]) -> None:
        """Raise CannotRedact for a mark that lies outside the file."""
        for mark in marks:
            if not 0 <= mark.piece < len(self.pieces) or not _fits(mark, self.pieces[mark.piece]):
                raise CannotRedact("遮盖处不在文件之内，请重新选择")

    def left(self, marks: Iterable[Mark]) -> str:
        """Return all text that stays readable once `marks` are carried out."""
        gone: dict[int, set[int]] = {}
        for mark in marks:
            gone.setdefault(mark.piece, set()).update(range(mark.start, mark.end))
        return "\n".join(
            "".join(letter for at, letter in enumerate(piece.text) if at not in gone.get(place, ()))
            for place, piece in enumerate(self.pieces)
        )


def joined(marks: Iterable[Mark]) -> list[Mark]:
    """Return marks in reading order, those that touch and rest on the same ground made one."""
    made: list[Mark] = []
    for mark in sorted(set(marks), key=lambda each: (each.piece, each.start, each.end, each.box or ())):
        last = made[-1] if made else None
        touches = last is not None and mark.box is None and last.piece == mark.piece and mark.start <= last.end
        if last is not None and touches and last.ground == mark.ground:
            made[-1] = replace(last, end=max(last.end, mark.end))
        else:
            made.append(mark)
    return made


def _fits(mark: Mark, piece: Piece) -> bool:
    if piece.kind == TEXT:
        return 0 <= mark.start < mark.end <= len(piece.text)
    if piece.kind == PICTURE:
        return mark.box is None
    return mark.box is not None and 0 <= mark.box[0] < mark.box[2] <= 1 and 0 <= mark.box[1] < mark.box[3] <= 1
