"""Tables whose totals are not the sum of their parts."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from gongkai.vetting.passage import Passage, Rows
from gongkai.vetting.recogniser import Hit, Told, in_tables

_TOTAL = re.compile(r"^(?:合|总|共)\s*计$|^全[县镇乡市区]合计$")
_PART = re.compile(r"小\s*计|其中|平均|占比|比例|增[长减]|同比|上年")
_NO_SUM = re.compile(r"率|比|％|%|单价|均|序号|编号|年份|年度|日期|时间|电话|号码|代码|标准|排名|备注|面积单位")
_NUMBER = re.compile(r"^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^-?\d+(?:\.\d+)?$")
_FEWEST = 2
_LONGEST = 12  # digits; a longer one is a number of something


@in_tables("W402")
def sums(rows: Rows, told: Told) -> Iterator[Hit]:
    """Yield totals at the foot of a column that differ from the sum above by more than rounding explains.

    A table that breaks its rows down (其中, 小计) is left alone: what adds up to what is not certain there.
    """
    del told
    if len(rows) < _FEWEST + 2 or any(_PART.search(_said(row[0])) for row in rows if row):
        return
    for at, row in enumerate(rows):
        if at > _FEWEST and any(_TOTAL.match(_said(cell)) for cell in row[:2]):
            yield from _wrong(rows[:at], row)
            return


def _wrong(above: Sequence[Sequence[Passage | None]], total: Sequence[Passage | None]) -> Iterator[Hit]:
    for column, cell in enumerate(total):
        stated = _number(cell)
        if cell is None or stated is None or _NO_SUM.search(cell.label):
            continue
        parts = [row[column] for row in above[1:] if column < len(row)]
        numbers = [_number(part) for part in parts]
        if len(numbers) < _FEWEST or any(
            number is None and _said(part) for number, part in zip(numbers, parts, strict=True)
        ):
            continue
        stand = [number for number in numbers if number is not None]
        if len(stand) >= _FEWEST and abs(sum(stand) - stated) > _rounding([*stand, stated]):
            yield Hit(cell, 0, len(cell.text), key=cell.place.text(), better=_plain(sum(stand, Decimal())))


def _rounding(numbers: Sequence[Decimal]) -> Decimal:
    """Return how far rounding may move a sum: half of the last place for each number; whole numbers are counts."""
    places = max(-int(number.as_tuple().exponent) for number in numbers)
    return Decimal() if places <= 0 else Decimal(len(numbers)) / 2 * Decimal(10) ** -places


def _number(cell: Passage | None) -> Decimal | None:
    text = cell.folded.strip() if cell else ""
    return Decimal(text.replace(",", "")) if _NUMBER.match(text) and len(text) <= _LONGEST else None


def _plain(number: Decimal) -> str:
    return format(number, "f")


def _said(cell: Passage | None) -> str:
    return cell.folded.strip() if cell else ""
