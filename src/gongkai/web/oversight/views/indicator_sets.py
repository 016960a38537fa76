"""Screens of the sets of indicators: drawn up, filled, issued, and the organs assessed by each in their rank."""

from typing import Any

from django.db.models import Count, Sum
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.organs.tables import kinds
from gongkai.web.oversight.actions.assessment import Assess
from gongkai.web.oversight.actions.indicator import DrawUpSet, IssueSet, PutIndicator, TakeOutIndicator
from gongkai.web.oversight.assessment_forms import IndicatorForm, OrgansForm, SetForm
from gongkai.web.oversight.models import Assessment, Indicator, IndicatorSet
from gongkai.web.oversight.models.indicator import DRAFT, STATES
from gongkai.web.oversight.scoring import ranked
from gongkai.web.oversight.told import measure_said
from gongkai.web.reporting.known import known_of
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.workbook import workbook

ASSESS = "assess"
RANK_HEADS = ("名次", "机关", "得分", "等次", "状态")


@guarded(ASSESS)
@require_GET
def indicator_sets(request: HttpRequest) -> HttpResponseBase:
    """List the sets of the organs the person assesses for."""
    person, day = person_of(request), today()
    rows = limited(IndicatorSet.objects.select_related("organ"), person, ASSESS, day)
    return Listing(
        "考核指标",
        rows.annotate(assessed=Count("assessments")),
        columns=(
            Column("名称", "title", link=_address),
            Column("年度", lambda each: str(each.year), sort="year"),
            Column("版本", "version", sort="version"),
            Column("状态", lambda each: said(each.get_state_display()), sort="state"),
            Column("被考核机关数", "assessed", sort="assessed"),
            Column("考核机关", "organ.name", sort="organ__path"),
        ),
        search=("title",),
        filters=(Choice("state", "状态", STATES),),
        order="-year",
        template="oversight/indicator_sets.html",
        empty="还没有考核指标。",
    ).respond(request)


@guarded(ASSESS)
@require_GET
def indicator_set(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show a set: its indicators by group, what can be done with it, and the organs assessed by it in their rank."""
    found = _set(request, key)
    assessments = list(found.assessments.select_related("organ", "set"))
    ranks = ranked(assessments)
    if request.GET.get("export") == "xlsx":
        lines = (
            (rank, each.organ.name, each.total, each.grade, said(each.get_state_display())) for rank, each in ranks
        )
        return workbook(said("考核排名"), [said(head) for head in RANK_HEADS], lines)
    known = known_of(found.organ, found.year)
    indicators = [(each, measure_said(each, known)) for each in found.indicators.all()]
    page = {
        "set": found,
        "drafting": found.state == DRAFT,
        "indicators": indicators,
        "weights": found.indicators.aggregate(sum=Sum("weight"))["sum"] or 0,
        "issue": IssueSet(found),
        "ranks": ranks,
        "under_way": [each for each in assessments if each.total is None],
    }
    return render(request, "oversight/indicator_set.html", page)


@guarded(ASSESS)
def draw_up_set(request: HttpRequest) -> HttpResponse:
    """Ask for what a new set begins with, and begin it."""
    person, day = person_of(request), today()
    # Inner offices and villages write no report and assess nobody.
    reporting = [key for key, kind in kinds().items() if kind.reports]
    organs = organs_where(person, ASSESS, day).filter(kind__in=reporting).order_by("path")
    form = SetForm(organs, request.POST or None, initial={"year": day.year, "of": request.GET.get("of", "")})

    def action(told: dict[str, Any]) -> DrawUpSet:
        return DrawUpSet(told["organ"], told["year"], told["title"], person, told["grades"], told["of"])

    around = {"title": DrawUpSet.label, "submit": "编制", "back": reverse("indicator_sets")}
    return acting(request, form, action, _address, **around)


@guarded(ASSESS)
def put_indicator(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for an indicator, and put it into the set."""
    found = _set(request, key)
    last = found.indicators.last()
    told = {"place": last.place + 1, "group": last.group} if last else {"place": 1}
    return _asked(request, found, None, told)


@guarded(ASSESS)
def change_indicator(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what an indicator should say, and change it."""
    indicator = _indicator(request, key)
    return _asked(request, indicator.set, indicator, IndicatorForm.filled(indicator))


@guarded(ASSESS)
@require_POST
def take_out_indicator(request: HttpRequest, key: int) -> HttpResponse:
    """Take an indicator out."""
    indicator = _indicator(request, key)
    attempt(request, TakeOutIndicator(indicator))
    return redirect(_address(indicator.set))


@guarded(ASSESS)
@require_POST
def issue_set(request: HttpRequest, key: int) -> HttpResponse:
    """Issue a set."""
    found = _set(request, key)
    attempt(request, IssueSet(found))
    return redirect(_address(found))


@guarded(ASSESS)
def begin_assessments(request: HttpRequest, key: int) -> HttpResponse:
    """Ask which organs are assessed by a set, and begin with each."""
    found = _set(request, key)
    reporting = [kind for kind, told in kinds().items() if told.reports]
    begun = Assessment.objects.filter(set__organ=found.organ, set__year=found.year).values("organ")
    below = Organ.objects.filter(path__startswith=found.organ.path, kind__in=reporting, closed_on__isnull=True)
    below = below.exclude(pk=found.organ_id).exclude(pk__in=begun).order_by("path")
    form = OrgansForm(below, request.POST or None)
    if request.method == "POST" and form.is_valid():
        for organ in form.cleaned_data["organs"]:
            attempt(request, Assess(found, organ))
        return redirect(_address(found))
    if not below:
        warn(request, "没有还可以开始考核的下级机关")
        return redirect(_address(found))
    around = {"title": Assess.label, "submit": "开始考核", "back": _address(found), "lead": str(found)}
    return render(request, "screens/form.html", {"form": form, **around})


def _asked(request: HttpRequest, found: IndicatorSet, of: Indicator | None, told: dict[str, Any]) -> HttpResponse:
    known = known_of(found.organ, found.year)
    form = IndicatorForm(known, request.POST or None, initial=told)
    around = {"title": PutIndicator.label, "submit": "保存", "back": _address(found), "lead": str(found)}
    return acting(
        request, form, lambda _: PutIndicator(found, form.told(), form.given(), known, of), _address, **around
    )


def _address(subject: Any) -> str:
    return reverse("indicator_set", args=[subject.pk])


def _set(request: HttpRequest, key: int) -> IndicatorSet:
    found = get_object_or_404(IndicatorSet.objects.select_related("organ"), pk=key)
    demand(request, ASSESS, found.organ)
    return found


def _indicator(request: HttpRequest, key: int) -> Indicator:
    found = get_object_or_404(Indicator.objects.select_related("set__organ"), pk=key)
    demand(request, ASSESS, found.set.organ)
    return found


addresses = [
    path("sets/", indicator_sets, name="indicator_sets"),
    path("sets/new", draw_up_set, name="draw_up_set"),
    path("sets/<int:key>", indicator_set, name="indicator_set"),
    path("sets/<int:key>/indicators", put_indicator, name="put_indicator"),
    path("sets/<int:key>/issue", issue_set, name="issue_set"),
    path("sets/<int:key>/assess", begin_assessments, name="begin_assessments"),
    path("indicators/<int:key>", change_indicator, name="change_indicator"),
    path("indicators/<int:key>/take-out", take_out_indicator, name="take_out_indicator"),
]
