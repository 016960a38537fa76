"""Screens of the marks: points taken off and given back, marks found in order, appeals lodged and answered."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST

from gongkai.web.organs.guard import demand, guarded, person_of
from gongkai.web.oversight.actions.checking import DecideAppeal, FindInOrder, GiveBack, LodgeAppeal, TakeOff
from gongkai.web.oversight.assessment_forms import AppealForm, DecideForm, GiveBackForm, LossForm
from gongkai.web.oversight.models import Appeal, Loss, Mark
from gongkai.web.oversight.told import loss_said
from gongkai.web.oversight.views.assessments import ASSESS, OWN_VIEW, address
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


@guarded(ASSESS)
def take_off_points(request: HttpRequest, key: int) -> HttpResponse:
    """Ask how many points are taken off and why, and take them off."""
    mark, person = _mark(request, key, ASSESS), person_of(request)
    initial = {"points": 0} if mark.indicator.veto else None
    form = LossForm(request.POST or None, initial=initial)
    return acting(
        request, form, lambda told: TakeOff(mark, by=person, **told), address, **_around(mark, TakeOff.label, "扣分")
    )


@guarded(ASSESS)
@require_POST
def find_in_order(request: HttpRequest, key: int) -> HttpResponse:
    """Say that a mark was looked at, and nothing more is taken off."""
    mark = _mark(request, key, ASSESS)
    attempt(request, FindInOrder(mark, person_of(request)))
    return redirect(f"{address(mark.assessment)}#mark-{mark.pk}")


@guarded(ASSESS)
def give_points_back(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why a loss is struck out, and strike it."""
    loss = get_object_or_404(
        Loss.objects.select_related("mark__indicator", "mark__assessment__organ", "mark__assessment__set__organ"),
        pk=key,
    )
    demand(request, ASSESS, loss.mark.assessment.organ)
    around = _around(loss.mark, GiveBack.label, "撤销扣分") | {"lead": loss_said(loss)}
    form = GiveBackForm(request.POST or None)
    return acting(request, form, lambda told: GiveBack(loss, told["reason"]), address, **around)


@guarded(OWN_VIEW)
def appeal_assessment(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why points should not have been lost, and lodge the appeal."""
    mark, person = _mark(request, key, OWN_VIEW), person_of(request)
    form = AppealForm(request.POST or None)
    around = _around(mark, LodgeAppeal.label, "申诉")
    return acting(request, form, lambda told: LodgeAppeal(mark, told["text"], person), address, **around)


@guarded(ASSESS)
def decide_appeal(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what becomes of an appeal, and answer it."""
    rows = Appeal.objects.select_related("mark__indicator", "mark__assessment__organ", "mark__assessment__set__organ")
    appeal, person = get_object_or_404(rows, pk=key), person_of(request)
    demand(request, ASSESS, appeal.mark.assessment.organ)
    around = _around(appeal.mark, DecideAppeal.label, "答复") | {"lead": appeal.text}
    form = DecideForm(request.POST or None)
    return acting(request, form, lambda told: DecideAppeal(appeal, by=person, **told), address, **around)


def _around(mark: Mark, title: str, submit: str) -> dict[str, Any]:
    return {"title": title, "submit": submit, "back": address(mark.assessment), "lead": mark.indicator.name}


def _mark(request: HttpRequest, key: int, permission: str) -> Mark:
    rows = Mark.objects.select_related("indicator", "assessment__organ", "assessment__set__organ")
    mark = get_object_or_404(rows, pk=key)
    demand(request, permission, mark.assessment.organ)
    return mark


addresses = [
    path("marks/<int:key>/take-off", take_off_points, name="take_off_points"),
    path("marks/<int:key>/in-order", find_in_order, name="find_in_order"),
    path("marks/<int:key>/appeal", appeal_assessment, name="appeal_assessment"),
    path("losses/<int:key>/give-back", give_points_back, name="give_points_back"),
    path("appeals/<int:key>", decide_appeal, name="decide_appeal"),
]
