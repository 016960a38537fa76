"""Screens of inspections and checks: what was looked at by itself, what by a person, and asking for either."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.oversight.actions.spot_check import EnterSpotCheck, NoteFlaw, deducted
from gongkai.web.oversight.inspecting.run import ask
from gongkai.web.oversight.inspection_forms import SpotCheckForm, SpotFlawForm
from gongkai.web.oversight.models import Inspection, SpotCheck
from gongkai.web.oversight.models.inspection import STATES
from gongkai.web.oversight.spot_score import score_of
from gongkai.web.screens.acting import acting
from gongkai.web.screens.asked import number
from gongkai.web.screens.attempt import warn
from gongkai.web.screens.columns import Choice, Column, Days, Options
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing

SEE = "see_flaws"


@guarded(SEE)
@require_GET
def inspections(request: HttpRequest) -> HttpResponseBase:
    """List the inspections of the organs the person may see, and offer to ask for one."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "巡查记录",
        limited(Inspection.objects.select_related("organ", "by"), person, SEE, day),
        columns=(
            Column("发起时间", "at", sort="at", link=lambda each: reverse("inspection", args=[each.pk])),
            Column("机关", "organ.name", sort="organ__path"),
            Column("状态", lambda each: said(each.get_state_display()), sort="state"),
            Column("页面", "pages", sort="pages"),
            Column("新发现的问题", "found", sort="found"),
            Column("复查消除的问题", "closed", sort="closed"),
            Column("发起人", lambda each: each.by or said("定期巡查")),
        ),
        filters=(
            Choice("organ", "机关", _offered(organs)),
            Choice("state", "状态", STATES),
            Days("at", "日期", moment=True),
        ),
        order="-at",
        template="oversight/inspections.html",
        empty="还没有巡查过。",
        context={"inspected": organs_where(person, "inspect", day).filter(closed_on__isnull=True).order_by("path")},
    ).respond(request)


@guarded("inspect")
@require_POST
def ask_inspection(request: HttpRequest) -> HttpResponse:
    """Ask for an inspection of the organ that was chosen."""
    asked = number(request.POST.get("organ"))
    organ = organs_where(person_of(request), "inspect", today()).filter(pk=asked).first()
    if organ is None:
        warn(request, "请选择要巡查的机关")
        return HttpResponseRedirect(reverse("inspections"))
    try:
        made = ask(organ, person_of(request), timezone.now())
    except Refused as refused:
        for reason in refused.reasons:
            warn(request, reason.message, **reason.values)
        return HttpResponseRedirect(reverse("inspections"))
    return HttpResponseRedirect(reverse("inspection", args=[made.pk]))


@guarded(SEE)
@require_GET
def inspection(request: HttpRequest, key: int) -> HttpResponse:
    """Show an inspection: how far it went, and what it found first."""
    found = get_object_or_404(Inspection.objects.select_related("organ", "by"), pk=key)
    demand(request, SEE, found.organ)
    flaws = found.flaws.order_by("kind", "pk")
    return render(request, "oversight/inspection.html", {"inspection": found, "flaws": flaws})


@guarded(SEE)
@require_GET
def spot_checks(request: HttpRequest) -> HttpResponseBase:
    """List the checks people made of the organs the person may see."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "抽查记录",
        limited(SpotCheck.objects.select_related("organ", "by"), person, SEE, day),
        columns=(
            Column("抽查日期", "on", sort="on", link=lambda each: reverse("spot_check", args=[each.pk])),
            Column("机关", "organ.name", sort="organ__path"),
            Column("抽查内容", "scope"),
            Column("抽查人", "by.name"),
        ),
        filters=(Choice("organ", "机关", _offered(organs)), Days("on", "抽查日期")),
        order="-on",
        template="oversight/spot_checks.html",
        empty="还没有抽查过。",
        context={"checked": organs_where(person, "spot_check", day).filter(closed_on__isnull=True).order_by("path")},
    ).respond(request)


@guarded("spot_check")
def enter_spot_check(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what was checked, and enter it; what was found is noted on its page."""
    organ, person = get_object_or_404(Organ, pk=key), person_of(request)
    demand(request, "spot_check", organ)
    form = SpotCheckForm(request.POST or None, initial={"on": today()})
    around = {"title": EnterSpotCheck.label, "submit": "登记", "back": reverse("spot_checks"), "lead": organ.name}
    return acting(
        request,
        form,
        lambda _: EnterSpotCheck(organ, person=person, **form.told()),
        lambda made: reverse("spot_check", args=[made.pk]),
        **around,
    )


@guarded(SEE)
@require_GET
def spot_check(request: HttpRequest, key: int) -> HttpResponse:
    """Show a check: what was looked at, every flaw with its points, the score."""
    found = _check(request, key, SEE)
    page = {
        "check": found,
        "flaws": found.flaws.order_by("pk"),
        "score": score_of(found, deducted(found)),
        "checks": may(person_of(request), "spot_check", found.organ, today()),
    }
    return render(request, "oversight/spot_check.html", page)


@guarded("spot_check")
def note_flaw(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a flaw the check found, and note it."""
    found = _check(request, key, "spot_check")
    back = reverse("spot_check", args=[found.pk])
    around = {"title": NoteFlaw.label, "submit": "登记", "back": back, "lead": str(found)}
    form = SpotFlawForm(request.POST or None)
    return acting(request, form, lambda told: NoteFlaw(found, **told), lambda _: back, **around)


def _check(request: HttpRequest, key: int, permission: str) -> SpotCheck:
    found = get_object_or_404(SpotCheck.objects.select_related("organ", "by"), pk=key)
    demand(request, permission, found.organ)
    return found


def _offered(organs: Any) -> Any:
    def offered() -> Options:
        return [(str(key), name) for key, name in organs.values_list("pk", "name")]

    return offered


addresses = [
    path("inspections/", inspections, name="inspections"),
    path("inspections/ask", ask_inspection, name="ask_inspection"),
    path("inspections/<int:key>", inspection, name="inspection"),
    path("spot-checks/", spot_checks, name="spot_checks"),
    path("spot-checks/<int:key>", spot_check, name="spot_check"),
    path("spot-checks/<int:key>/flaws", note_flaw, name="note_flaw"),
    path("spot-checks/of/<int:key>", enter_spot_check, name="enter_spot_check"),
]
