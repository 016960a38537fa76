"""How what is late went up and down over the months, as small drawings beside their numbers.

A drawing is SVG made here, in units of a phone's width; colours and letters are the style sheet's.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from gongkai.web.screens.language import said

WIDTH, TALL, HEAD, FOOT = 360, 96, 20, 24


class Mark(NamedTuple):
    """A month's column: where it stands, how large, its number, and what is written under it."""

    x: int
    y: int
    width: int
    height: int
    number: int | None
    month: date

    @property
    def middle(self) -> int:
        """Where number and month are centred."""
        return self.x + self.width // 2

    @property
    def above(self) -> int:
        """Where the number stands."""
        return self.y - 4

    @property
    def label(self) -> str:
        """The month as it is written under its column."""
        return said("{month}月", month=self.month.month)


@dataclass(frozen=True)
class Trend:
    """A trend: what it is of, and how many at the end of each month (None: not kept)."""

    key: str
    label: str
    months: tuple[tuple[date, int | None], ...]

    width, height, base = WIDTH, HEAD + TALL + FOOT, HEAD + TALL
    foot = HEAD + TALL + FOOT - 6

    @property
    def anchor(self) -> str:
        """What the drawing is known by on its page."""
        return self.key.replace(".", "-")

    @property
    def marks(self) -> list[Mark]:
        """The columns, the earliest month first."""
        step, most = WIDTH // len(self.months), max((count or 0 for _, count in self.months), default=0)
        return [
            Mark(place * step + 3, self.base - tall, step - 6, tall, count, month)
            for place, (month, count) in enumerate(self.months)
            for tall in (max(1, round(count / most * TALL)) if count else 0,)
        ]


def trend(key: str, label: str, kept: Mapping[date, int], months: Sequence[date]) -> Trend:
    """Return the trend of something over `months`, from what was kept of it."""
    return Trend(key, label, tuple((month, kept.get(month)) for month in months))
