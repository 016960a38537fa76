"""What a page is before it is read: words and rulings at their places. Free of any format: pdf and ofd both fill it.

All lengths are points; x runs to the right and y downwards from the top left corner of the page as seen by a reader.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Word(NamedTuple):
    """A character, or several set as one, on the baseline `base` from `x0` to `x1`; `size` is its font's height."""

    text: str
    x0: float
    x1: float
    base: float
    size: float

    @property
    def middle(self) -> float:
        """Half way through the body of the character, where a cell is asked whether it holds it."""
        return self.base - 0.35 * self.size


class Rule(NamedTuple):
    """A straight ruling, level (`y0 == y1`) or upright (`x0 == x1`); the smaller coordinate comes first."""

    x0: float
    y0: float
    x1: float
    y1: float


class Sheet(NamedTuple):
    """One page: its size, everything printed on it that can be read, and the rulings. Words come in any order."""

    words: Sequence[Word]
    rules: Sequence[Rule]
    width: float
    height: float


def ruling(x0: float, y0: float, x1: float, y1: float, thin: float = 3.0) -> Rule | None:
    """Return the rule that a box (or a line between two corners) draws, None where it is too thick to be one."""
    left, right = (x0, x1) if x0 <= x1 else (x1, x0)
    top, bottom = (y0, y1) if y0 <= y1 else (y1, y0)
    wide, high = right - left, bottom - top
    if high <= thin < wide:
        middle = (top + bottom) / 2
        return Rule(left, middle, right, middle)
    if wide <= thin < high:
        middle = (left + right) / 2
        return Rule(middle, top, middle, bottom)
    return None
