"""Numbers as OFD writes them: parted by blanks, and in runs, where “g 3 4.2” means 4.2 three times over."""

import re
from collections.abc import Sequence

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?", re.ASCII)
_LONGEST = 24

Matrix = tuple[float, float, float, float, float, float]
PLAIN: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def numbers(text: str | None) -> list[float]:
    """Return the numbers in `text`; what is none is passed over."""
    return [float(word) for word in (text or "").split() if len(word) <= _LONGEST and _NUMBER.fullmatch(word)]


def steps(text: str | None, most: int) -> list[float]:
    """Return the distances a Delta attribute gives, its runs written out, at most `most` of them."""
    found: list[float] = []
    words = iter((text or "").split())
    for word in words:
        if word != "g":
            found += numbers(word)
            continue
        times, value = numbers(next(words, "")), numbers(next(words, ""))
        if times and value:
            found += value * int(min(max(times[0], 0), most - len(found)))
        if len(found) >= most:
            break
    return found[:most]


def matrix(text: str | None) -> Matrix:
    """Return the transformation a CTM attribute gives; the plain one where there is none."""
    found = numbers(text)
    return (found[0], found[1], found[2], found[3], found[4], found[5]) if len(found) == 6 else PLAIN


def moved(point: Sequence[float], by: Matrix) -> tuple[float, float]:
    """Return a point as the transformation `by` moves it."""
    x, y = point
    return by[0] * x + by[2] * y + by[4], by[1] * x + by[3] * y + by[5]
