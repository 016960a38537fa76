"""Table four of the annual report as the records make it, and the cases behind each of its numbers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.law import form
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.requests.figures import behind, paths
from gongkai.web.requests.figures import table_four as counted
from gongkai.web.requests.models import Proceeding
from gongkai.web.requests.views.proceedings import COLUMNS, SEE
from gongkai.web.screens.asked import Years, number
from gongkai.web.screens.listing import Listing

YEARS = 6
"""How many years back the page offers."""


@guarded(SEE)
@require_GET
def table_four(request: HttpRequest) -> HttpResponse:
    """Show the table of an organ and a year; the first organ and this year where the address names none."""
    organs = organs_where(person_of(request), SEE, today()).order_by("path")
    wanted = number(request.GET.get("organ"))
    organ = organs.first() if wanted is None else get_object_or_404(organs, pk=wanted)
    if organ is None:
        raise Http404
    years = [today().year - back for back in range(YEARS)]
    year = Years(years[-1], years[0]).asked(request.GET.get("year"), years[0])
    cells, blocks = counted(organ, year), form("2021").t4
    page = {
        "organ": organ,
        "organs": organs if wanted is None or organs.count() > 1 else [organ],
        "year": year,
        "years": years,
        "heads": [column.label for column in blocks[0].columns],
        "rows": [(block.label, [_cell(block.key, column.key, cells) for column in block.columns]) for block in blocks],
    }
    return render(request, "requests/table_four.html", page)


@guarded(SEE)
@require_GET
def behind_table_four(request: HttpRequest, key: int, year: int, cell: str) -> HttpResponseBase:
    """Show the cases a number of the table counts."""
    organ: Organ = get_object_or_404(organs_where(person_of(request), SEE, today()), pk=key)
    if cell not in paths("t4"):
        raise Http404
    rows = Proceeding.objects.filter(
        pk__in=list(behind(organ, year, cell).values_list("pk", flat=True))
    ).select_related("organ", "request")
    return Listing("表四中的案件", rows, columns=COLUMNS, order="-filed_on").respond(request)


def _cell(row: str, column: str, cells: dict[str, int]) -> tuple[str, int]:
    path = f"t4.{row}.{column}"
    return path, cells[path]


addresses = [
    path("table-four", table_four, name="table_four"),
    path("table-four/<int:key>/<int:year>/<str:cell>", behind_table_four, name="behind_table_four"),
]
