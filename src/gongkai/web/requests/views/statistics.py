"""Statistics of a year: every figure of what was received leads to its cases; the whole leaves as one workbook."""

from io import BytesIO

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path
from django.views.decorators.http import require_GET
from openpyxl import Workbook

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.models import Request
from gongkai.web.requests.statistics import Table, tables, years
from gongkai.web.requests.views.cases import SEE
from gongkai.web.screens.asked import number
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import TYPE


@guarded(SEE)
@require_GET
def statistics(request: HttpRequest) -> HttpResponseBase:
    """Show the statistics of the year asked for, else of this one, over the organs whose register the person sees."""
    mine, day = limited(Request.objects.all(), person_of(request), SEE, today()), today()
    offered = years(mine) or [day.year]
    told = number(request.GET.get("year"))
    year = next((each for each in offered if each == told), offered[0])
    found = tables(mine, year)
    if request.GET.get("export") == "xlsx":
        return _workbook(found, year)
    return _page(request, found, year, offered)


def _page(request: HttpRequest, found: list[Table], year: int, offered: list[int]) -> HttpResponse:
    return render(request, "requests/statistics.html", {"tables": found, "year": year, "years": offered})


def _workbook(found: list[Table], year: int) -> FileResponse:
    book = Workbook(write_only=True)
    for table in found:
        sheet = book.create_sheet(said(table.caption))
        sheet.append([said(column) for column in table.columns])
        for line in table.lines:
            sheet.append([said(line.label), *line.figures])
    stream = BytesIO()
    book.save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename=f"gongkai-requests-{year}.xlsx", content_type=TYPE)


addresses = [path("statistics", statistics, name="request_statistics")]
