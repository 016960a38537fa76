"""Screens of assessments: the list, one with every point lost and why, the organ's own view, the result."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.oversight.actions.assessment import HandInView, ReturnView, TellResult, ViewOneself
from gongkai.web.oversight.actions.checking import Conclude
from gongkai.web.oversight.assessment_forms import OwnViewForm, RemarkForm
from gongkai.web.oversight.measuring import PEOPLE
from gongkai.web.oversight.models import Assessment, Mark
from gongkai.web.oversight.models.assessment import CHECKING, OWN, STATES, TOLD
from gongkai.web.oversight.scoring import failed, marks_of, total_of, typed_of
from gongkai.web.oversight.told import loss_said
from gongkai.web.reporting.known import CELLS, behind, known_of
from gongkai.web.reporting.tables import registered
from gongkai.web.reporting.views.figures import label_of
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, look_of, shows
from gongkai.web.screens.navigation import Entry, enter

SEE, OWN_VIEW, ASSESS = "see_assessments", "assess_oneself", "assess"


def address(assessment: Any) -> str:
    """Return the page of an assessment."""
    return reverse("assessment", args=[assessment.pk])


COLUMNS = (
    Column("机关", "organ.name", sort="organ__path", link=address),
    Column("考核指标", "set.title", sort="set__title"),
    Column("年度", lambda each: str(each.set.year), sort="set__year"),
    Column("状态", lambda each: said(each.get_state_display()), sort="state"),
    Column("自评期限", "due", sort="due"),
    Column("得分", "total", sort="total"),
    Column("等次", "grade", sort="grade"),
)
"""What a list of assessments shows."""


@guarded(SEE)
@require_GET
def assessments(request: HttpRequest) -> HttpResponseBase:
    """List the assessments the person may see."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "考核",
        limited(Assessment.objects.select_related("organ", "set"), person, SEE, day),
        columns=COLUMNS,
        search=("organ__name", "set__title"),
        filters=(
            Choice("state", "状态", STATES),
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),
        ),
        order="-set__year",
        template="oversight/assessments.html",
        context={"may_assess": may(person, ASSESS, None, day)},
        empty="还没有考核。",
    ).respond(request)


@guarded(SEE)
@require_GET
def assessment(request: HttpRequest, key: int) -> HttpResponse:
    """Show an assessment: every indicator with its points, what was lost and why, appeals, and what can be done."""
    found, person = _assessment(request, key, SEE), person_of(request)
    marks = marks_of(found)
    page = {
        "assessment": found,
        "groups": _by_group(marks),
        "total": total_of(marks),
        "failed": failed(marks),
        "hand_in": HandInView(found),
        "tell": TellResult(found),
        "conclude": Conclude(found),
        "assesses": may(person, ASSESS, found.set.organ, today()),
        "answers": may(person, OWN_VIEW, found.organ, today()),
        "own": OWN,
        "checking": CHECKING,
        "told": TOLD,
    }
    return render(request, "oversight/assessment.html", page)


@guarded(SEE)
@require_GET
def assessment_figure(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """List the records a measure counted; a figure without records of its own is only told."""
    found, person = _assessment(request, key, SEE), person_of(request)
    typed = typed_of(found)
    figure = known_of(found.organ, found.set.year, typed).get(name)
    if figure is None:
        raise Http404
    label = label_of(figure)
    around: dict[str, Any] = {"assessment": found, "figure": figure, "label": label}
    if name in registered() and any(each.key == name for each in typed):
        return render(request, "oversight/figure.html", around)
    try:
        rows = behind(found.organ, found.set.year, name)
    except KeyError:
        return render(request, "oversight/figure.html", around)
    look = look_of(rows.model)
    look = look if may(person, look.see, found.organ, today()) else look.without_links()
    return Listing(
        label,
        rows.select_related(*look.narrow),
        columns=look.columns,
        order=look.order,
        template="oversight/records.html",
        context={**around, "cells": figure.source == CELLS},
    ).respond(request)


@guarded(OWN_VIEW)
def view_oneself(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the organ's own points and notes, and write them down."""
    found = _assessment(request, key, OWN_VIEW)
    form = OwnViewForm(found.marks.select_related("indicator"), request.POST or None)
    around = {"title": ViewOneself.label, "submit": "保存", "back": address(found), "lead": str(found)}
    return acting(request, form, lambda _: ViewOneself(found, form.points()), address, **around)


@guarded(OWN_VIEW)
@require_POST
def hand_in_view(request: HttpRequest, key: int) -> HttpResponse:
    """Hand the organ's own view in."""
    return _done(request, HandInView(_assessment(request, key, OWN_VIEW)))


@guarded(ASSESS)
def return_view(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why an organ's own view is returned, and return it."""
    found = _assessment(request, key, ASSESS)
    around = {"title": ReturnView.label, "submit": "退回", "back": address(found), "lead": str(found)}
    form = RemarkForm(request.POST or None)
    return acting(request, form, lambda told: ReturnView(found, told["remark"]), address, **around)


@guarded(ASSESS)
@require_POST
def tell_result(request: HttpRequest, key: int) -> HttpResponse:
    """Tell an organ its result."""
    return _done(request, TellResult(_assessment(request, key, ASSESS)))


@guarded(ASSESS)
@require_POST
def conclude_assessment(request: HttpRequest, key: int) -> HttpResponse:
    """Make a result final."""
    return _done(request, Conclude(_assessment(request, key, ASSESS)))


def _done(request: HttpRequest, action: HandInView | TellResult | Conclude) -> HttpResponse:
    attempt(request, action)
    return redirect(address(action.assessment))


def _by_group(marks: list[Mark]) -> list[tuple[str, list[dict[str, Any]]]]:
    """Return the marks by group, in order, each with its losses in words."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for mark in marks:
        losses = [(each, loss_said(each)) for each in mark.losses.all()]
        judged = mark.indicator.measure == PEOPLE
        groups.setdefault(mark.indicator.group, []).append({"mark": mark, "losses": losses, "judged": judged})
    return list(groups.items())


def _assessment(request: HttpRequest, key: int, permission: str) -> Assessment:
    found = get_object_or_404(Assessment.objects.select_related("organ", "set__organ"), pk=key)
    demand(request, permission, found.organ)
    return found


addresses = [
    path("assessments/", assessments, name="assessments"),
    path("assessments/<int:key>", assessment, name="assessment"),
    path("assessments/<int:key>/figures/<str:name>", assessment_figure, name="assessment_figure"),
    path("assessments/<int:key>/own", view_oneself, name="view_oneself"),
    path("assessments/<int:key>/hand-in", hand_in_view, name="hand_in_view"),
    path("assessments/<int:key>/return", return_view, name="return_view"),
    path("assessments/<int:key>/tell", tell_result, name="tell_result"),
    path("assessments/<int:key>/conclude", conclude_assessment, name="conclude_assessment"),
]
takes_remarks(Assessment, SEE)
shows(Assessment, Look(("organ", "set"), COLUMNS, "-on", SEE))
enter(Entry("考核", "assessments", SEE, rank=54))
