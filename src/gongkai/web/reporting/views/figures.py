"""The figures of a report: its three tables, the catalogue of all, the records behind each, those typed in."""

from typing import Any

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.organs.upload import look_through
from gongkai.web.reporting.actions.write import TakeBackTyped, TypeIn, typable
from gongkai.web.reporting.evidence import NO_RECORDS
from gongkai.web.reporting.grids import grids, written
from gongkai.web.reporting.known import CELLS, DIALOGUE, OVERSIGHT, PUBLISHING, REQUESTS, TYPED, Known, behind
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.models.annual import DRAFTING
from gongkai.web.reporting.report_forms import TypeForm
from gongkai.web.reporting.tables import registered
from gongkai.web.reporting.totals import contributions, gather
from gongkai.web.reporting.value import compile_report, figure_of
from gongkai.web.reporting.verdict import judged
from gongkai.web.reporting.views.own import seen_report
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, look_of

GROUPS = {
    CELLS: "表格",
    PUBLISHING: "主动公开",
    REQUESTS: "依申请公开",
    DIALOGUE: "互动交流",
    OVERSIGHT: "监督保障",
    TYPED: "手工填报",
}
"""The catalogue's groups, in its order: where a figure comes from."""


@guarded("see_reports")
@require_GET
def report_tables(request: HttpRequest, key: int) -> HttpResponse:
    """Show the three tables, every cell leading to its records, with what the checks say at it."""
    report = seen_report(request, key)
    compiled = compile_report(report)
    typed = {each.key: each.note for each in report.typed.all()}
    page = {
        "report": report,
        "grids": grids(compiled.report, judged(report, compiled).findings, typed),
        "typable": [(each, compiled.known[each].name) for each in compiled.known if each in registered()],
        "writing": _writing(request, report),
    }
    return render(request, "reporting/tables.html", page)


@guarded("see_reports")
@require_GET
def report_figures(request: HttpRequest, key: int) -> HttpResponse:
    """Show every figure a text may state: what it counts, its value, and the chip that states it."""
    report = seen_report(request, key)
    page = {
        "report": report,
        "groups": grouped(report, compile_report(report).known, every=True),
        "writing": _writing(request, report),
    }
    return render(request, "reporting/figures.html", page)


@guarded("see_reports")
@require_GET
def report_records(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """List the records a figure counts; of one typed in, tell where it comes from."""
    report = seen_report(request, key)
    figure = figure_of(report, name)
    if figure is None:
        raise Http404
    if figure.counted:
        return HttpResponseRedirect(reverse("report_records", args=[report.pk, figure.counted]))
    typed = report.typed.select_related("evidence", "by").filter(key=name).first()
    context = {"report": report, "figure": figure, "value": written(figure.value), "typed": typed}
    context["writing"] = name in typable() and _writing(request, report)
    if name.startswith(NO_RECORDS):
        return render(request, "reporting/figure.html", context)
    rows: Any = behind(report.organ, report.year, name)
    look = _look(request, report, rows.model)
    return Listing(
        label_of(figure),
        rows.select_related(*look.narrow),
        columns=look.columns,
        order=look.order,
        template="reporting/records.html",
        empty="没有记录，所以是零。",
        context=context | (_added_up(report, name) if figure.source == CELLS else {}),
    ).respond(request)


@guarded("write_report")
def type_figure(request: HttpRequest, key: int, name: str) -> HttpResponse:
    """Ask for a figure no record knows, where it comes from and what proves it; and keep it."""
    report, person = seen_report(request, key, "write_report"), person_of(request)
    figure = figure_of(report, name)
    if figure is None:
        raise Http404
    if figure.counted:
        return HttpResponseRedirect(reverse("report_records", args=[report.pk, figure.counted]))
    typed = report.typed.filter(key=name).first()
    told = {"value": figure.value, "note": typed.note, "evidence": typed.evidence_id} if typed else {}
    form = TypeForm(report, request.POST or None, request.FILES or None, initial=told)

    def action(told: dict[str, Any]) -> TypeIn:
        file = told.pop("file")
        return TypeIn(report, name, **told, by=person, looked=look_through(file) if file else None)

    back = reverse("report_records", args=[report.pk, name])
    around = {"title": TypeIn.label, "submit": "填报", "back": back, "lead": f"{label_of(figure)}：{figure.definition}"}
    return acting(request, form, action, lambda _: back, **around)


@guarded("write_report")
@require_POST
def take_back_figure(request: HttpRequest, key: int, name: str) -> HttpResponse:
    """Take a typed figure back."""
    report = seen_report(request, key, "write_report")
    attempt(request, TakeBackTyped(report, name))
    return HttpResponseRedirect(reverse("report_records", args=[report.pk, name]))


def label_of(figure: Known) -> str:
    """Return what a figure is called; of one of a family, with the name of its member."""
    return said(figure.name, name=said(figure.about)) if figure.about else said(figure.name)


def grouped(
    report: AnnualReport, known: dict[str, Known] | Any, *, every: bool = False
) -> list[tuple[str, list[dict[str, Any]]]]:
    """Return the figures by where they come from; unless `every`, those that are zero are left out."""
    return [
        (
            said(name),
            [
                {
                    "figure": each,
                    "label": label_of(each),
                    "value": written(each.value),
                    "definition": said(each.definition, name=said(each.about)) if each.definition else "",
                    "url": reverse("report_records", args=[report.pk, each.key]),
                }
                for each in known.values()
                if each.source == group and not each.counted and (every or each.value or group == TYPED)
            ],
        )
        for group, name in GROUPS.items()
    ]


def _added_up(report: AnnualReport, cell: str) -> dict[str, Any]:
    """Return who contributed what to a cell, and what of it is left out of the sum."""
    left_out = gather(report.organ, report.year).left_out if report.scope == "whole" else ()
    return {
        "shares": contributions(report, cell),
        "left_out": [(each, count) for each, count in left_out if each.path == cell],
    }


def _look(request: HttpRequest, report: AnnualReport, model: type[Model]) -> Look:
    look = look_of(model)
    return look if may(person_of(request), look.see, report.organ, today()) else look.without_links()


def _writing(request: HttpRequest, report: AnnualReport) -> bool:
    return report.stage == DRAFTING and may(person_of(request), "write_report", report.organ, today())


addresses = [
    path("<int:key>/tables", report_tables, name="report_tables"),
    path("<int:key>/figures", report_figures, name="report_figures"),
    path("<int:key>/figures/<str:name>", report_records, name="report_records"),
    path("<int:key>/figures/<str:name>/type", type_figure, name="type_figure"),
    path("<int:key>/figures/<str:name>/take-back", take_back_figure, name="take_back_figure"),
]
