"""Grades: names with the score from which each is given, written one a line from the best."""

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from gongkai.web.organs.action import Reason
from gongkai.words.tables import table

FAILED = "不合格"
"""What an organ is given that fails a veto, whatever its points."""

STARTING: str = table("web/oversight/grades")["default"].strip()
"""What a new set begins with."""


def grades(written: str) -> list[tuple[str, Decimal]]:
    """Return the grades of a text with the least score of each. Raises ValueError for a line that is none."""
    found = []
    for line in filter(None, map(str.strip, written.splitlines())):
        name, _, least = line.rpartition(" ")
        try:
            score = Decimal(least)
        except InvalidOperation:
            raise ValueError(line) from None
        if not name.strip() or not score.is_finite():
            raise ValueError(line)
        found.append((name.strip(), score))
    return found


def wrongs(written: str) -> Iterator[Reason]:
    """Yield what is wrong with a text of grades."""
    try:
        found = grades(written)
    except ValueError as wrong:
        yield Reason("“{line}”应写成“等次 分数”，如“优秀 90”", {"line": str(wrong)}, about="grades")
        return
    scores = [least for _, least in found]
    if scores != sorted(set(scores), reverse=True):
        yield Reason("等次应从高到低写，分数不能重复", about="grades")


def grade(written: str, total: Decimal, *, failed: bool) -> str:
    """Return the grade of a total; "" where the set has none for it."""
    if failed:
        return FAILED
    return next((name for name, least in grades(written) if total >= least), "")
