"""What stays readable of a redacted pdf, as text beneath the pictures of its pages: to search, copy, and hear read.

A character is laid only if it was in the list to be marked from, was not marked, is touched by no black, stands where
no other stands, and is seen: the page looks otherwise there without its text. So nothing hidden comes along: neither
white on white, nor what lies under a picture, nor the invisible text of a scan.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

from gongkai.redaction.places import letter_box, overlap
from gongkai.redaction.reading import Box
from gongkai.writers.layout import printable
from gongkai.writers.press import fonts, press

_SCALE = 2.0
"""Pixels per point in which a page is looked at for the ink of its letters."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A character that was left unmarked: the line it is of, its number on the page, and itself."""

    line: int
    number: int
    text: str


def runs(page: PdfPage, letters: Iterable[Letter], black: Sequence[Box]) -> list[dict[str, Any]]:
    """Return what of a page's letters is laid, as runs with their place in points. The page loses its text by it."""
    text = page.get_textpage()
    placed = [(each, box) for each in letters if (box := letter_box(page, text, each.number)) is not None]
    many = Counter(_spot(box) for _, box in placed)
    ink = _Ink(page)
    kept = [
        (each, box)
        for each, box in placed
        if many[_spot(box)] == 1 and not any(overlap(box, area) for area in black) and ink.is_in(box)
    ]
    return [run for joined in _joined(kept) if (run := _run(joined, *page.get_size())) is not None]


def layer(pages: Sequence[tuple[tuple[float, float], list[dict[str, Any]]]]) -> bytes:
    """Return a pdf with the runs of each page, of its size. Raises CannotWrite where there is no Chinese font."""
    told = [{"wide": wide, "tall": tall, "runs": found} for (wide, tall), found in pages]
    template = files("gongkai.redaction").joinpath("parts", "layer.typ").read_bytes()
    return press(template, {"title": "遮盖后的文件", "fonts": fonts(), "pages": told})


class _Ink:
    """What of a page is drawn by its text: where it looks otherwise without."""

    def __init__(self, page: PdfPage) -> None:
        whole = page.render(scale=_SCALE, grayscale=True)
        self.wide, self.tall, self.stride = whole.width, whole.height, whole.stride
        self._whole = bytes(memoryview(whole.buffer).cast("B"))
        for each in list(page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT], max_depth=1)):
            page.remove_obj(each)
        self._bare = bytes(memoryview(page.render(scale=_SCALE, grayscale=True).buffer).cast("B"))

    def is_in(self, box: Box) -> bool:
        """Tell whether there is any in an area."""
        left, right = int(box[0] * self.wide), int(box[2] * self.wide) + 1
        lines = range(int(box[1] * self.tall), min(int(box[3] * self.tall) + 1, self.tall))
        return any(
            self._whole[line * self.stride + left : line * self.stride + right]
            != self._bare[line * self.stride + left : line * self.stride + right]
            for line in lines
        )


def _spot(box: Box) -> tuple[int, int]:
    """Return the middle of an area, coarse enough that what is drawn twice is in one spot."""
    return round((box[0] + box[2]) * 250), round((box[1] + box[3]) * 250)


def _joined(kept: Iterable[tuple[Letter, Box]]) -> Iterator[list[tuple[Letter, Box]]]:
    """Yield letters that follow each other in one line."""
    now: list[tuple[Letter, Box]] = []
    for each, box in kept:
        if now and (each.line, each.number) != (now[-1][0].line, now[-1][0].number + 1):
            yield now
            now = []
        now.append((each, box))
    if now:
        yield now


def _run(letters: Sequence[tuple[Letter, Box]], wide: float, tall: float) -> dict[str, Any] | None:
    words = printable("".join(each.text for each, _ in letters))
    boxes = [box for _, box in letters]
    left, top = min(box[0] for box in boxes) * wide, min(box[1] for box in boxes) * tall
    right, bottom = max(box[2] for box in boxes) * wide, max(box[3] for box in boxes) * tall
    if not words.strip() or right <= left or bottom <= top:
        return None
    return {"words": words, "left": left, "top": top, "wide": right - left, "tall": bottom - top}
