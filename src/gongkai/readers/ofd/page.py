"""A page's objects into words and rulings: text by the character, drawn paths where they are level or upright."""

import re
from collections.abc import Iterator
from itertools import pairwise
from math import hypot
from unicodedata import east_asian_width

from gongkai.readers.errors import CannotRead
from gongkai.readers.markup import Element
from gongkai.readers.ofd.numbers import Matrix, matrix, moved, numbers, steps
from gongkai.readers.pdf.geometry import Rule, Word, ruling

POINTS = 72 / 25.4
"""Points in a millimetre, the unit of OFD."""
_DEEPEST = 32
_TURNED = 0.1  # a text turned by more than this (the sine) is a watermark or a stamp, no part of the report
_WORD = re.compile(r"[A-Za-z]|[-+]?[\d.]+(?:[eE][-+]?\d{1,2})?", re.ASCII)
_ARGUMENTS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
_OFF = "false"


class Printer:
    """Prints layers on a page whose box begins at `left`, `top` (millimetres), as far as `left_over` marks reach."""

    def __init__(self, left: float, top: float, left_over: int, most: int) -> None:
        self.words: list[Word] = []
        self.rules: list[Rule] = []
        self.left = left_over
        self._origin, self._most = (left, top), most

    def print(self, block: Element, depth: int = 0) -> None:
        """Print what a layer or block holds. Raises CannotRead where it is too much."""
        if depth > _DEEPEST:
            raise CannotRead("E105", detail="ofd: PageBlock")
        for item in block:
            kind = str(item.tag).rpartition("}")[2]
            if item.get("Visible", "true").lower() == _OFF or item.get("Alpha", "255") == "0":
                continue
            if kind == "TextObject":
                for word in self._words(item):
                    self._count()
                    self.words.append(word)
            elif kind == "PathObject":
                for rule in self._rules(item):
                    self._count()
                    self.rules.append(rule)
            elif kind == "PageBlock":
                self.print(item, depth + 1)

    def _count(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise CannotRead("E116", limit=self._most)

    def _place(self, item: Element) -> Matrix:
        """Return how an object's own coordinates become points on the page."""
        a, b, c, d, e, f = matrix(item.get("CTM"))
        corner = [*numbers(item.get("Boundary")), 0.0, 0.0]
        right, down = corner[0] - self._origin[0], corner[1] - self._origin[1]
        return a * POINTS, b * POINTS, c * POINTS, d * POINTS, (e + right) * POINTS, (f + down) * POINTS

    def _words(self, item: Element) -> Iterator[Word]:
        place = self._place(item)
        across, up = hypot(place[0], place[1]), hypot(place[2], place[3])
        if not across or not up or abs(place[1]) > _TURNED * across or place[0] < 0:
            return
        size = (numbers(item.get("Size")) or [0.0])[0]
        stretch = (numbers(item.get("HScale")) or [1.0])[0]
        x = y = 0.0
        for code in item.iterfind("{*}TextCode"):
            text = (code.text or "").strip("\r\n")
            x = (numbers(code.get("X")) or [x])[0]
            y = (numbers(code.get("Y")) or [y])[0]
            right = steps(code.get("DeltaX"), len(text))
            down = steps(code.get("DeltaY"), len(text))
            for index, character in enumerate(text):
                wide = size * stretch * _width(character)
                step = right[index] if index < len(right) else 0.0 if down else wide
                start, base = moved((x, y), place)
                reach = max(wide, min(step, size * stretch))  # a figure may be set as wide as a Chinese character
                yield Word(character, start, start + reach * across, base, size * up)
                x += step
                y += down[index] if index < len(down) else 0.0

    def _rules(self, item: Element) -> Iterator[Rule]:
        place = self._place(item)
        drawn = item.get("Stroke", "true").lower() != _OFF
        filled = item.get("Fill", _OFF).lower() != _OFF
        for outline in _outlines(item.findtext("{*}AbbreviatedData") or ""):
            points = [moved(point, place) for point in outline]
            pairs = list(pairwise(points)) if drawn else []
            if filled and points:
                xs, ys = [x for x, _ in points], [y for _, y in points]
                pairs.append(((min(xs), min(ys)), (max(xs), max(ys))))
            for (x0, y0), (x1, y1) in pairs:
                if rule := ruling(x0, y0, x1, y1):
                    yield rule


def _outlines(data: str) -> Iterator[list[tuple[float, float]]]:
    """Yield the corners of each stretch of straight strokes of a path; a curve parts two of them."""
    corners: list[tuple[float, float]] = []
    words = iter(_WORD.findall(data))
    for command in words:
        wanted = _ARGUMENTS.get(command, 0)
        given = numbers(" ".join(next(words, "") for _ in range(wanted)))
        if command not in {"L", "C"} and corners:
            yield corners
            corners = []
        if command == "C" and corners:
            corners.append(corners[0])
        elif wanted and len(given) == wanted:
            corners.append((given[-2], given[-1]))
    if corners:
        yield corners


def _width(character: str) -> float:
    """Return a character's usual width in heights: 1 for Chinese, ½ for Latin."""
    return 1.0 if east_asian_width(character) in "WFA" else 0.5
