"""How many were received and concluded, how, and how long it took: by month, applicant, channel, outcome and days."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Avg, Count, Max, Q, QuerySet
from django.db.models.functions import ExtractMonth

from gongkai.law.dated import parameters
from gongkai.law.steps import channels
from gongkai.request import outcomes
from gongkai.web.requests.models import Request
from gongkai.web.requests.models.applicant import KINDS

MONTHS = tuple(range(1, 13))


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a table: its label, its figures by column, the register's query that lists what the first counts."""

    label: str
    figures: tuple[Any, ...]
    query: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of statistics: caption, columns, lines."""

    caption: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def tables(requests: "QuerySet[Request]", year: int) -> list[Table]:
    """Return the statistics of a year over `requests`; five queries, however many there are.

    Received counts by the day of receipt, concluded by the first end, as table three does.
    """
    days = (date(year, 1, 1), date(year, 12, 31))
    received = requests.filter(received_on__range=days).order_by()
    concluded = requests.filter(concluded_on__range=days).order_by()
    return [
        _by_month(received, concluded, year),
        _by_word("申请人类别", "kind", KINDS, received, concluded, year),
        _by_word("渠道", "channel", [(key, each.name) for key, each in channels().items()], received, concluded, year),
        _by_outcome(concluded),
        _by_days(concluded, year),
    ]


def years(requests: "QuerySet[Request]") -> list[int]:
    """Return the years in which anything was received, the latest first."""
    return [day.year for day in requests.order_by().dates("received_on", "year", order="DESC") if day]


def _by_month(received: "QuerySet[Request]", concluded: "QuerySet[Request]", year: int) -> Table:
    came = _counts(received.annotate(month=ExtractMonth("received_on")), "month")
    went = _counts(concluded.annotate(month=ExtractMonth("concluded_on")), "month")
    lines = [Line(f"{month}", (came[month], went[month]), _within(year, month)) for month in MONTHS]
    return _summed(Table("按月", ("月份", "收到", "办结"), tuple(lines)))


def _by_word(
    caption: str,
    name: str,
    words: Sequence[tuple[str, str]],
    received: "QuerySet[Request]",
    concluded: "QuerySet[Request]",
    year: int,
) -> Table:
    came, went = _counts(received, name), _counts(concluded, name)
    whole = f"received_from={year}-01-01&received_to={year}-12-31"
    lines = (Line(label, (came[key], went[key]), f"{name}={key}&{whole}") for key, label in words)
    return _summed(Table(caption, (caption, "收到", "办结"), tuple(lines)))


def _by_outcome(concluded: "QuerySet[Request]") -> Table:
    rows = {key: (count, used) for key, count, used in _used(concluded)}
    lines = (Line(each.label, rows.get(key, (0, None))) for key, each in outcomes().items())
    total = sum(count for count, _ in rows.values())
    return Table("按办理结果", ("办理结果", "办结", "平均用时（工作日）"), (*lines, Line("合计", (total, None))))


def _used(concluded: "QuerySet[Request]") -> Iterator[tuple[str, int, float | None]]:
    grouped = concluded.values_list("concluded_as").annotate(Count("pk"), Avg("days_used"))
    for key, count, used in grouped:
        yield key, count, None if used is None else round(float(used), 1)


def _by_days(concluded: "QuerySet[Request]", year: int) -> Table:
    """Return how many took how many working days, in steps the law's own periods make."""
    reply = int(parameters("deadlines")["reply"].on(date(year, 1, 1)).value)
    most = reply + int(parameters("deadlines")["extension"].on(date(year, 1, 1)).value)
    bounds = [(0, reply // 2), (reply // 2 + 1, reply), (reply + 1, most), (most + 1, None)]
    asked: dict[str, Any] = {
        f"step{place}": Count("pk", filter=Q(days_used__gte=low) & (Q(days_used__lte=high) if high else Q()))
        for place, (low, high) in enumerate(bounds)
    }
    found = concluded.aggregate(**asked, late=Count("pk", filter=Q(breaches__gt=0)), most=Max("days_used"))
    lines = [
        Line(f"{low}—{high}" if high else f"{low}+", (found[f"step{place}"],))
        for place, (low, high) in enumerate(bounds)
    ]
    more = (Line("最长用时（工作日）", (found["most"],)), Line("有违规记录的", (found["late"],)))
    return Table("按用时", ("用时（工作日）", "办结"), (*lines, *more))


def _counts(rows: "QuerySet[Any]", name: str) -> Counter[Any]:
    return Counter(dict(rows.values_list(name).annotate(Count("pk"))))


def _summed(table: Table) -> Table:
    sums = tuple(sum(column) for column in zip(*(line.figures for line in table.lines), strict=True))
    return Table(table.caption, table.columns, (*table.lines, Line("合计", sums)))


def _within(year: int, month: int) -> str:
    first = date(year, month, 1)
    after = date(year + month // 12, month % 12 + 1, 1)
    return f"received_from={first}&received_to={date.fromordinal(after.toordinal() - 1)}"
