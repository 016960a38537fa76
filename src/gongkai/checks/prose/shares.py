"""Counts with their share of a whole: “不予公开35件，占4.34%”. The whole is often stated far away, or not at all.

It is told from the shares themselves: the count stated before them that most of them fit, at least two; or the count
they stand directly under, where the words are 其中 and a share of the total.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from gongkai.checks.prose.numbers import PERCENT, Quantity
from gongkai.checks.prose.shape import Running

_SIGN = "[\ue000-\uefff]"
_SHARE = re.compile(
    rf"(?P<part>{_SIGN})\s?[，（]\s?(?:约?占)(?:比|总数|总量|申请总数|全部申请|总申请量|比例)?[的为约]?\s?(?P<percent>{_SIGN})"
)
_FEWEST = 2
_HUNDRED = Decimal(100)


class Share(NamedTuple):
    """A count, the percentage stated for it, and the whole it was taken of."""

    part: Quantity
    percent: Quantity
    whole: Quantity

    @property
    def fits(self) -> bool:
        """Tell whether the percentage is right, rounded or cut off at its last digit."""
        return _fits(self.part, self.percent, self.whole)

    @property
    def right(self) -> Decimal:
        """The percentage as it should be, to as many digits as stated."""
        return (self.part.low * _HUNDRED / self.whole.low).quantize(self.percent.step)


def shares_in(text: Running) -> Iterator[Share]:
    """Yield every count stated with its share of a whole that can be told, paragraph by paragraph."""
    if "%" not in text.text and "％" not in text.text:
        return
    for line in text.shape.split("\n"):
        found = [(text.quantity(each["part"]), text.quantity(each["percent"])) for each in _SHARE.finditer(line)]
        pairs = [(part, percent) for part, percent in found if percent.unit == PERCENT and part.exact and percent.exact]
        if len(pairs) >= _FEWEST:
            before = [text.quantity(sign) for sign in re.findall(_SIGN, line[: _SHARE.search(line).start()])]  # type: ignore[union-attr] # it found some above
            yield from _of_one_whole(pairs, before)


def _of_one_whole(pairs: Sequence[tuple[Quantity, Quantity]], before: Sequence[Quantity]) -> Iterator[Share]:
    """Yield the shares of the whole that most of them fit; none where fewer than two, or no majority, fit any."""
    wholes = [each for each in before if each.exact and each.low > 0 and each.unit == pairs[0][0].unit]
    if not wholes:
        return
    whole = max(wholes, key=lambda each: sum(_fits(part, percent, each) for part, percent in pairs))
    fitting = sum(_fits(part, percent, whole) for part, percent in pairs)
    if fitting >= _FEWEST and fitting * 2 > len(pairs):
        for part, percent in pairs:
            if part.unit == whole.unit and part.low <= whole.low:
                yield Share(part, percent, whole)


def _fits(part: Quantity, percent: Quantity, whole: Quantity) -> bool:
    return whole.low > 0 and abs(part.low * _HUNDRED / whole.low - percent.low) < percent.step
