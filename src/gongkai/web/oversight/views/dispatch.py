"""The monthly dispatch sheet on the screen, as xlsx, as docx, as pdf; behind every number its records."""

from datetime import date
from http import HTTPStatus
from urllib.parse import quote

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.web.organs.figures import counted_for
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.oversight.cockpit import SEE, tops
from gongkai.web.oversight.dispatch import columns, heads, last_day, lines, sheet_of
from gongkai.web.oversight.gauges import months_to
from gongkai.web.oversight.views.cockpit import watched_organ
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import look_of
from gongkai.web.screens.workbook import workbook
from gongkai.writers import sheet_docx

_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@guarded(SEE)
@require_GET
def dispatches(request: HttpRequest) -> HttpResponseBase:
    """Go to the sheet of the first organ whose board the person may open."""
    over = tops(person_of(request), today())
    return redirect("dispatch", over[0].pk) if over else redirect("cockpits")


@guarded(SEE)
@require_GET
def dispatch(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show what every organ did in the month asked for, or hand it out as a file."""
    top, day = watched_organ(request, key), today()
    month = asked_month(request, day)
    told = lines(top, month, person_of(request), day)
    sheet = sheet_of(top, month, told)
    form = request.GET.get("export")
    if form == "xlsx":
        return workbook(sheet.title, heads(), ([line.organ.name, *line.numbers, line.late] for line in told))
    if form == "docx":
        answer = HttpResponse(sheet_docx.render(sheet, top.name), content_type=_DOCX, status=HTTPStatus.OK)
        answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(sheet.title)}.docx"
        return answer
    page = {
        "top": top,
        "title": sheet.title,
        "month": month,
        "months": months_to(day),
        "heads": columns(),
        "lines": [(line, list(zip(columns(), line.numbers, strict=True))) for line in told],
        "sums": sheet.grids[0].rows[-1][1:],
    }
    return render(request, "oversight/dispatch.html", page)


@guarded(SEE)
@require_GET
def dispatch_records(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """List the records behind a number of the sheet, where the person may see them."""
    organ, day = get_object_or_404(Organ, pk=key), today()
    column = next((each for each in columns() if each.key == name), None)
    if column is None:
        raise Http404
    look = look_of(column.counted.model)
    demand(request, SEE, organ)
    demand(request, look.see, organ)
    month = asked_month(request, day)
    return Listing(
        f"{said(column.head)} · {organ} · {month:%Y-%m}",
        counted_for(column.counted, organ, month, last_day(month)).select_related(*look.narrow),
        columns=look.columns,
        order=look.order,
    ).respond(request)


def asked_month(request: HttpRequest, day: date) -> date:
    """Return the first day of the month the address names; of the month of `day` where it names none that can be."""
    try:
        told = date.fromisoformat(f"{request.GET.get('month', '')}-01")
    except ValueError:
        return day.replace(day=1)
    return min(told, day.replace(day=1))


addresses = [
    path("dispatch/", dispatches, name="dispatches"),
    path("dispatch/<int:key>", dispatch, name="dispatch"),
    path("dispatch/<int:key>/<str:name>", dispatch_records, name="dispatch_records"),
]
