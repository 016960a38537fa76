"""One door for both formats: a file is read, its marks are carried out, and what came of it is looked through again."""

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from typing import Protocol

from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.redaction.gone import remaining
from gongkai.redaction.reading import CannotRedact, Mark, Reading, joined

_DOCX, _PDF = b"PK\x03\x04", b"%PDF-"


class Redactable(Protocol):
    """A file opened for redaction."""

    reading: Reading

    def picture(self, piece: int) -> bytes:
        """Return the picture of a page, or one in the document."""

    def without(self, marks: Sequence[Mark], notes: Mapping[str, str]) -> bytes:
        """Return the file without what is marked; `notes` are the sentences on each ground, in order."""


def read(data: bytes, limits: Limits = DEFAULT_LIMITS) -> Reading:
    """Return what of a docx or pdf can be marked.

    Raises CannotRead (broken, locked, beyond a bound), CannotRedact for another kind of file.
    """
    return _opened(data, limits).reading


def picture(data: bytes, piece: int, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return what a piece that is no text looks like. Raises as `read`."""
    return _opened(data, limits).picture(piece)


def redact(data: bytes, marks: Iterable[Mark], notes: Mapping[str, str], limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the file without what is marked: the words are nowhere in it, shown or hidden, and neither is its past.

    `notes` say of each ground (a key of table three) what the reader is told; they are numbered in their order and
    stand at the end. Raises CannotRead as `read`, and CannotRedact: a mark outside the file, a ground without a note,
    or words that would still be found somewhere in the result.
    """
    opened, chosen = _opened(data, limits), joined(marks)
    opened.reading.check(chosen)
    if not chosen:
        raise CannotRedact("还没有选择要遮盖的内容")
    if missing := {mark.ground for mark in chosen} - notes.keys():
        raise CannotRedact("“{ground}”不是不予公开的情形", ground=min(missing))
    used = {ground: note for ground, note in notes.items() if any(mark.ground == ground for mark in chosen)}
    result = opened.without(chosen, used)
    stays = opened.reading.left(chosen)
    if remaining(result, {words for mark in chosen if (words := mark.words(opened.reading).strip())}, stays, limits):
        raise CannotRedact("遮盖后仍能在文件内部找到被遮盖的文字，没有生成文件。请另存为 PDF 再遮盖。")
    return result


def _opened(data: bytes, limits: Limits) -> Redactable:
    if data.startswith(_DOCX):
        opened: Redactable = import_module("gongkai.redaction.word").WordPages(data, limits)
    elif _PDF in data[:1024]:
        opened = import_module("gongkai.redaction.pdf").PdfPages(data, limits)
    else:
        raise CannotRedact("只能遮盖 docx 和 PDF 文件，请先在原软件中另存为其中一种")
    return opened
