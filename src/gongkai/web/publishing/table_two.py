"""Table two of the annual report (form2021/二), counted from the registers: every cell, and the records behind it."""

from datetime import date
from decimal import Decimal
from functools import cache

from django.db.models import Count, Exists, OuterRef, QuerySet, Sum

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.documents import counted, ended_by, in_force_on
from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import Change, Document, RegisterRow
from gongkai.web.publishing.models.document import ENDS, ENDS_BY_ACT, NORMATIVE, REGULATION

_ROWS = {REGULATION: "t2.regulations", NORMATIVE: "t2.normative"}
YUAN = 10_000
"""Yuan in 万元, the unit of the cell of fees."""

Cells = dict[str, int | Decimal]


def table_two(organ: Organ, year: int) -> Cells:
    """Return every cell of table two of `organ` for `year`, by its path in the form; fees in 万元, exact.

    Counted are the organ's own decisions and documents (reg2019/20); five queries.
    """
    last = date(year, 12, 31)
    cells: Cells = {f"{row}.{column}": 0 for row in _ROWS.values() for column in ("issued", "repealed", "in_force")}
    cells |= {layout.cell: 0 for layout in layouts().values()}
    for column, documents in (
        ("issued", issued(organ, year)),
        ("repealed", repealed(organ, year)),
        ("in_force", in_force_on(counted(organ), last)),
    ):
        for kind, count in documents.values_list("kind").annotate(Count("pk")).order_by():
            cells[f"{_ROWS[kind]}.{column}"] = count
    rows = decided(organ, year).values_list("register").annotate(Count("pk"), Sum("amount")).order_by()
    for register, count, amount in rows:
        cells[layouts()[register].cell] = count if register != "fee" else (amount or Decimal(0)) / YUAN
    return cells


def behind(organ: Organ, year: int, cell: str) -> "QuerySet[Document] | QuerySet[RegisterRow]":
    """Return the records a cell of table two counts (or, for fees, adds up). Raises KeyError for another cell."""
    row, _, column = cell.rpartition(".")
    kind = {path: key for key, path in _ROWS.items()}.get(row)
    if kind is None:
        return decided(organ, year).filter(register=_registers()[cell])
    last = date(year, 12, 31)
    documents = {
        "issued": issued(organ, year),
        "repealed": repealed(organ, year),
        "in_force": in_force_on(counted(organ), last),
    }
    return documents[column].filter(kind=kind)


def issued(organ: Organ, year: int) -> "QuerySet[Document]":
    """Return the documents table two counts that were issued in `year`, by the day they bear (成文日期)."""
    return counted(organ).filter(formed_on__year=year)


def repealed(organ: Organ, year: int) -> "QuerySet[Document]":
    """Return those whose force ended in `year`: repealed, declared void, or run out.

    Whether those that ran out count is the organ's to decide (setting expiry_in_table_two): the form says nothing.
    What was ended more than once lost its force with the first, and is counted once.
    """
    ends = ENDS if organ.setting("expiry_in_table_two", date(year, 12, 31)) == "yes" else ENDS_BY_ACT
    ended = Change.objects.filter(document=OuterRef("pk"), kind__in=ends, on__year=year, taken_back=False)
    return counted(organ).filter(Exists(ended), ~ended_by(date(year - 1, 12, 31)))


def decided(organ: Organ, year: int) -> "QuerySet[RegisterRow]":
    """Return the rows of the day registers decided (or for fees received) in `year`."""
    return RegisterRow.objects.filter(organ=organ, decided_on__year=year)


@cache
def _registers() -> dict[str, str]:
    return {layout.cell: key for key, layout in layouts().items()}
