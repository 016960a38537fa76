"""信息处理费: what an applicant may be charged, worked out band by band (国办函〔2020〕109号)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any, Literal

from gongkai.law.dated import parameters

Basis = Literal["by_item", "by_page"]


@dataclass(frozen=True, slots=True)
class Line:
    """One band of a bill: units `first` to `last`, each at `yuan`."""

    first: int
    last: int
    yuan: int

    @property
    def amount(self) -> int:
        """The band's sum in yuan."""
        return (self.last - self.first + 1) * self.yuan


@dataclass(frozen=True, slots=True)
class Bill:
    """A worked bill: the bands used, in yuan. A request is charged by item or by page, never both."""

    basis: Basis
    source: str
    lines: tuple[Line, ...]

    @property
    def total(self) -> int:
        """The sum to pay, in yuan."""
        return sum(line.amount for line in self.lines)


def bill(basis: Basis, quantity: int, day: date, *, before: int = 0) -> Bill:
    """Work out what `quantity` items (in one calendar month) or pages (of one request) cost on `day`.

    `before` items of the same applicant were already counted that month; they are not billed again but move the bands.
    Pages are counted for each request alone, so `before` is for items. Raises NotInForce before 2021 and ValueError for
    a negative number. Source: fee2020/5.
    """
    if quantity < 0 or before < 0 or (before and basis == "by_page"):
        message = f"{basis}: {quantity=}, {before=}"
        raise ValueError(message)
    tariff = parameters("tariffs")[basis].on(day)
    lines: list[Line] = []
    for above, until, yuan in _bands(tariff.value):
        first, last = max(above, before) + 1, min(until or before + quantity, before + quantity)
        if first <= last:
            lines.append(Line(first, last, yuan))
        if last == before + quantity:
            break
    return Bill(basis, tariff.source, tuple(lines))


def _bands(bands: list[dict[str, Any]]) -> Iterator[tuple[int, int | None, int]]:
    """Yield (above, until, yuan) of every band; a growing last band goes on for ever."""
    for band, following in zip(bands, [*bands[1:], None], strict=True):
        if following:
            yield band["above"], following["above"], band["yuan"]
        elif "every" in band:
            for n in count():
                above = band["above"] + n * band["every"]
                yield above, above + band["every"], band["yuan"] + n * band["step"]
        else:
            yield band["above"], None, band["yuan"]
