"""The board of the organ above: how every report below stands, who is to be reminded, the whole as a workbook."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.law.form import first_report_year
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.reporting.actions.above import Remind, RemindToBegin
from gongkai.web.reporting.board import STATES, Standing, overseers, standings
from gongkai.web.screens.asked import Years
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.workbook import workbook

OVERDUE = "overdue"
HEADS = ("机关", "状态", "公布期限", "首次公布", "是否逾期", "催报次数")


@guarded("oversee_reports")
@require_GET
def report_boards(request: HttpRequest) -> HttpResponseBase:
    """List the organs over whose reports the person watches; where it is one, go there."""
    over = overseers(organs_where(person_of(request), "oversee_reports", today()))
    if len(over) == 1:
        return redirect("report_board", over[0].pk)
    return Listing(
        "下级年报",
        over,
        columns=(Column("机关", "name", sort="name", link=lambda organ: reverse("report_board", args=[organ.pk])),),
        search=("name",),
        order="path",
        export=False,
    ).respond(request)


@guarded("oversee_reports")
@require_GET
def report_board(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show how the reports of those directly below stand, or give it as a workbook."""
    organ, year = overseen_organ(request, key), asked_year(request)
    everyone = standings(organ, year, today())
    chosen = request.GET.get("state", "")
    rows = [each for each in everyone if not chosen or each.state == chosen or (chosen == OVERDUE and each.overdue)]
    if request.GET.get("export") == "xlsx":
        return workbook(said("{year}年度报告进度", year=year), [said(head) for head in HEADS], map(_line, rows))
    counts = [(state, label, sum(each.state == state for each in everyone)) for state, label in STATES.items()]
    overdue = sum(each.overdue for each in everyone)
    return render(
        request,
        "reporting/board.html",
        {
            "organ": organ,
            "year": year,
            "years": years_around(year),
            "rows": [(each, STATES[each.state]) for each in rows],
            "all": len(everyone),
            "counts": [each for each in (*counts, (OVERDUE, "逾期", overdue)) if each[2]],
            "chosen": chosen,
        },
    )


@guarded("oversee_reports")
@require_POST
def remind(request: HttpRequest, key: int) -> HttpResponse:
    """Remind the organs that were ticked."""
    organ, year, person = overseen_organ(request, key), asked_year(request), person_of(request)
    told, remark = set(request.POST.getlist("organ")), request.POST.get("remark", "")
    found = [each for each in standings(organ, year, today()) if str(each.organ.pk) in told]
    if not found:
        warn(request, "请先勾选要催报的机关")
    for each in found:
        if each.report:
            attempt(request, Remind(each.report, person, remark))
        else:
            attempt(request, RemindToBegin(each.organ, year, person, remark))
    return redirect(f"{reverse('report_board', args=[key])}?year={year}")


def overseen_organ(request: HttpRequest, key: int) -> Organ:
    """Return the organ whose board is asked for; 404 where the person does not watch over it."""
    return get_object_or_404(organs_where(person_of(request), "oversee_reports", today()), pk=key)


def asked_year(request: HttpRequest) -> int:
    """Return the year the address names; last year, which is reported on now, where it names none that can be."""
    return _years().asked(request.GET.get("year"), today().year - 1)


def years_around(year: int) -> list[int]:
    """Return the years beside `year` that may be asked for."""
    return _years().beside(year)


def _years() -> Years:
    return Years(first_report_year(), today().year)


def _line(each: Standing) -> tuple[object, ...]:
    told = "逾期" if each.overdue else "迟于期限公布" if each.late else ""
    return each.organ.name, said(STATES[each.state]), each.due, each.published_on, said(told), each.reminded


addresses = [
    path("above/", report_boards, name="report_boards"),
    path("above/<int:key>", report_board, name="report_board"),
    path("above/<int:key>/remind", remind, name="remind_of_reports"),
]
enter(Entry("下级年报", "report_boards", "oversee_reports", rank=44))
