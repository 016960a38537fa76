"""Tables three and four of the annual report, counted from the records; and those behind each cell."""

from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from django.db.models import Count, Model, Q, QuerySet, Sum

from gongkai.law import form
from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Fee, Proceeding, Request

TOTAL, PENDING, CONCLUDED = "total", "pending", "concluded"


def table_three(organ: Organ, year: int) -> dict[str, int]:
    """Return every cell of table three for `organ` and `year` by its path, from four grouped queries; none is blank.

    A request is new in the year of its receipt and concluded in the year of its first end (form2021/三). What has not
    been received, because the confirmation is awaited, counts nowhere.
    """
    cells: Counter[str] = Counter()
    for row in _ROWS.keys() - {CONCLUDED}:
        for kind, count in _counted(_of(organ, year, row), "kind"):
            _add(cells, f"t3.{row}", kind, count)
    for outcome, kind, count in _counted(_of(organ, year, CONCLUDED), "concluded_as", "kind"):
        _add(cells, f"t3.{outcome}", kind, count)
        _add(cells, f"t3.{CONCLUDED}", kind, count)
    return {path: cells[path] for path in paths("t3")}


def table_four(organ: Organ, year: int) -> dict[str, int]:
    """Return every cell of table four for `organ` and `year` by its path; a case is counted by its original actor."""
    cells: Counter[str] = Counter()
    for column in _RESULTS:
        for kind, count in _counted(_cases(organ, year, column), "kind"):
            _add(cells, f"t4.{kind}", column, count)
    return {path: cells[path] for path in paths("t4")}


def behind(organ: Organ, year: int, path: str) -> "QuerySet[Request] | QuerySet[Proceeding]":
    """Return the records a cell of table three or four counts. Raises KeyError for a path that is none of theirs."""
    if path not in paths("t3") and path not in paths("t4"):
        raise KeyError(path)
    table, rest = path.split(".", 1)
    row, column = rest.rsplit(".", 1)
    if table == "t4":
        chosen = _RESULTS if column == TOTAL else {column}
        keys = [key for each in chosen for key in _cases(organ, year, each).values_list("pk", flat=True)]
        return Proceeding.objects.filter(pk__in=keys, kind=row)
    found = _of(organ, year, row) if row in _ROWS else _of(organ, year, CONCLUDED).filter(concluded_as=row)
    return found if column == TOTAL else found.filter(kind=column)


def paths(table: str) -> tuple[str, ...]:
    """Return the paths of the cells of a table of the form in force, in its order."""
    return tuple(cell.path for cell in form("2021").cells if cell.table == table)


def _add(cells: Counter[str], row: str, column: str, count: int) -> None:
    cells[f"{row}.{column}"] += count
    cells[f"{row}.{TOTAL}"] += count


def _counted(records: "QuerySet[Model]", *by: str) -> list[Any]:
    return list(records.order_by().values_list(*by).annotate(Count("pk")))


def _open_after(day: str, end: date) -> Q:
    return Q(**{f"{day}__isnull": True}) | Q(**{f"{day}__gt": end})


_ROWS: dict[str, Callable[[date, date], Q]] = {
    "new": lambda first, last: Q(received_on__range=(first, last)),
    "carried_in": lambda first, _: (
        Q(received_on__lt=first) & (Q(concluded_on__isnull=True) | Q(concluded_on__gte=first))
    ),
    "concluded": lambda first, last: Q(concluded_on__range=(first, last), received_on__isnull=False),
    "carried_out": lambda _, last: Q(received_on__lte=last) & _open_after("concluded_on", last),
}
"""The rows of table three that stand on days, as conditions on a year's first and last day."""

_RESULTS = tuple(column.key for column in form("2021").t4[0].columns if column.key != TOTAL)


def _of(organ: Organ, year: int, row: str) -> "QuerySet[Request]":
    return Request.objects.filter(_ROWS[row](date(year, 1, 1), date(year, 12, 31)), organ=organ)


def _cases(organ: Organ, year: int, column: str) -> "QuerySet[Proceeding]":
    counted = Proceeding.objects.filter(organ=organ, role="actor")
    last = date(year, 12, 31)
    if column == PENDING:
        return counted.filter(_open_after("result_on", last), filed_on__lte=last)
    return counted.filter(result=column, result_on__range=(date(year, 1, 1), last))


def fees(organ: Organ, year: int) -> dict[str, Decimal | int]:
    """Return what part six states of 信息处理费: notices sent, the sum noticed and the sum received, in yuan."""
    noticed = Fee.objects.filter(request__organ=organ, noticed_on__year=year)
    received = Fee.objects.filter(request__organ=organ, paid_on__year=year).aggregate(sum=Sum("paid"))["sum"]
    told = noticed.aggregate(count=Count("pk"), sum=Sum("amount"))
    return {"notices": told["count"], "noticed": told["sum"] or Decimal(0), "received": received or Decimal(0)}
