"""Screens of table two: its cells as the registers count them, and the records behind each."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.law.form import first_report_year, form_for_year
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.publishing.models import Document
from gongkai.web.publishing.table_two import behind, table_two
from gongkai.web.publishing.views.documents import COLUMNS
from gongkai.web.publishing.views.registers import ROW_COLUMNS
from gongkai.web.screens.asked import Years
from gongkai.web.screens.columns import Column
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.words import figures


@guarded("see_documents")
@require_GET
def tables_two(request: HttpRequest) -> HttpResponseBase:
    """List the organs whose table two the person may see."""
    organs = organs_where(person_of(request), "see_documents", today())
    return Listing(
        "年报表二",
        organs,
        columns=(Column("机关", "name", sort="name", link=lambda organ: reverse("table_two_of", args=[organ.pk])),),
        search=("name",),
        order="path",
        export=False,
    ).respond(request)


@guarded("see_documents")
@require_GET
def table_two_of(request: HttpRequest, key: int) -> HttpResponse:
    """Show table two of an organ for a year, every figure leading to what it counts."""
    organ, year = _organ(request, key), _year(request)
    cells, statutory = table_two(organ, year), form_for_year(year)
    blocks = [
        {
            "columns": block.columns,
            "rows": [
                (
                    row.label,
                    [(path, figures.count(cells[path])) for path in (f"t2.{row.key}.{c.key}" for c in block.columns)],
                )
                for row in block.rows
            ],
        }
        for block in statutory.t2
    ]
    told = {"organ": organ, "year": year, "blocks": blocks, "years": _years().beside(year)}
    return render(request, "publishing/table_two.html", told)


@guarded("see_documents")
@require_GET
def behind_cell(request: HttpRequest, key: int, cell: str) -> HttpResponseBase:
    """List the records a cell counts."""
    organ, year = _organ(request, key), _year(request)
    try:
        rows: Any = behind(organ, year, cell)
        label = form_for_year(year).label(cell)
    except KeyError:
        raise Http404 from None
    columns, order = (COLUMNS, "-formed_on") if rows.model is Document else (ROW_COLUMNS, "-decided_on")
    title = f"{label} · {organ} · {year}"
    return Listing(title, rows.select_related("organ"), columns=columns, order=order).respond(request)


def _organ(request: HttpRequest, key: int) -> Organ:
    return get_object_or_404(organs_where(person_of(request), "see_documents", today()), pk=key)


def _year(request: HttpRequest) -> int:
    """Return the year the address names; this year where it names none that can be."""
    return _years().asked(request.GET.get("year"), today().year)


def _years() -> Years:
    return Years(first_report_year(2021), today().year)


addresses = [
    path("table-two/", tables_two, name="tables_two"),
    path("table-two/<int:key>", table_two_of, name="table_two_of"),
    path("table-two/<int:key>/<str:cell>", behind_cell, name="behind_cell"),
]
enter(Entry("年报表二", "tables_two", "see_documents", rank=40))
