"""Screens of surveys: the list, a survey with all that can be done with it, and the forms of its actions."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.dialogue.actions.placing import PlaceSurvey, RemoveSurvey
from gongkai.web.dialogue.actions.results import (
    ExtendSurvey,
    PublishResults,
    ReturnResults,
    SubmitResults,
    WithdrawSurvey,
)
from gongkai.web.dialogue.actions.survey import (
    KEEP,
    RELEASE,
    DiscardSurvey,
    EditSurvey,
    OfSurvey,
    PublishSurvey,
    ReturnSurvey,
    StartSurvey,
    SubmitSurvey,
)
from gongkai.web.dialogue.models import Placement, Survey
from gongkai.web.dialogue.models.survey import ANSWERED, DRAFT, PUBLISHED, STAGES, SUBMITTED
from gongkai.web.dialogue.survey_forms import (
    ConclusionForm,
    ExtendForm,
    KindForm,
    PlaceForm,
    RemarkForm,
    SurveyForm,
)
from gongkai.web.dialogue.survey_kinds import kinds
from gongkai.web.dialogue.tally import opinions, tallies
from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.navigation import Entry, enter

SEE = "see_surveys"


def address_of(survey: Any) -> str:
    """Return the address of a survey's page in the office."""
    return reverse("survey", args=[survey.pk])


COLUMNS = (
    Column("标题", "title", sort="title", link=address_of),
    Column("类别", lambda each: said(each.get_kind_display()), sort="kind"),
    Column("状态", lambda each: said(each.get_stage_display()), sort="stage"),
    Column("开始日期", "opens_on", sort="opens_on"),
    Column("截止日期", "closes_on", sort="closes_on"),
    Column("机关", "organ.name", sort="organ__path"),
)
shows(Survey, Look(("organ",), COLUMNS, "-published_on", SEE))


@guarded(SEE)
@require_GET
def surveys(request: HttpRequest) -> HttpResponseBase:
    """List the surveys of the person's organs."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "调查征集",
        limited(Survey.objects.select_related("organ"), person, SEE, day),
        columns=COLUMNS,
        search=("title",),
        filters=(
            Choice("kind", "类别", lambda: [(each.key, said(each.name)) for each in kinds().values()]),
            Choice("stage", "状态", STAGES),
            Choice("organ", "机关", lambda: [(f"{each.pk}", each.name) for each in organs]),
            Days("closes_on", "截止日期"),
        ),
        order="-closes_on",
        template="dialogue/surveys.html",
        empty="还没有问卷、征集或者竞赛。",
        context={"may_keep": may(person, KEEP, None, day)},
    ).respond(request)


@guarded(SEE)
@require_GET
def survey(request: HttpRequest, key: int) -> HttpResponse:
    """Show a survey: where it stands, what it asks, what was answered, and what can be done."""
    found, person, day = seen(request, key, SEE), person_of(request), today()
    outcomes, totals = opinions(found) if found.manner.adopts else ([], {})
    page = {
        "survey": found,
        "tallies": tallies(found),
        "sheets": found.sheets.count(),
        "outcomes": outcomes,
        "totals": totals,
        "placements": found.placements.order_by("address"),
        "may_keep": may(person, KEEP, found.organ, day),
        "may_read": may(person, "read_opinions", found.organ, day),
        "may_release": may(person, RELEASE, found.organ, day),
        "ended": found.ended(day),
        **_actions(found, request),
    }
    return render(request, "dialogue/survey.html", page)


@guarded(KEEP)
def start_survey(request: HttpRequest) -> HttpResponse:
    """Ask for the kind first, then for what is told of it, and begin."""
    organs = list(organs_where(person_of(request), KEEP, today()).order_by("path"))
    first = KindForm(organs, request.GET or None)
    around = {"title": StartSurvey.label, "back": reverse("surveys"), "submit": "继续"}
    if not first.is_valid():
        first = first if request.GET else KindForm(organs, initial={"kind": "survey", "organ": f"{organs[0].pk}"})
        return render(request, "dialogue/survey_kind.html", {"form": first, **around})
    kind = first.cleaned_data["kind"]
    organ = next(each for each in organs if f"{each.pk}" == first.cleaned_data["organ"])
    form = SurveyForm(kind, request.POST or None, initial={"opens_on": today()})
    around |= {"submit": "保存", "lead": f"{organ} {said(kinds()[kind].name)}"}
    author = person_of(request)
    return acting(request, form, lambda _: StartSurvey(organ, kind, form.told(), author), address_of, **around)


@guarded(KEEP)
def edit_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for what is told of a draft, and change it."""
    found = seen(request, key, KEEP)
    form = SurveyForm(found.kind, request.POST or None, initial=vars(found))
    return _ask(request, found, form, EditSurvey, "保存", lambda _: {"told": form.told()})


@guarded(KEEP)
@require_POST
def submit_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Hand a draft in for review."""
    found = seen(request, key, KEEP)
    return _do(request, found, SubmitSurvey(found, person_of(request)))


@guarded(KEEP)
@require_POST
def discard_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Give a draft up."""
    found = seen(request, key, KEEP)
    return _do(request, found, DiscardSurvey(found))


@guarded(RELEASE)
def return_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a remark, and give what was submitted back."""
    found = seen(request, key, RELEASE)
    return _ask(request, found, RemarkForm(request.POST or None), ReturnSurvey, "退回")


@guarded(RELEASE)
@require_POST
def publish_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Publish what was submitted."""
    found = seen(request, key, RELEASE)
    return _do(request, found, PublishSurvey(found, person_of(request)))


@guarded(RELEASE)
def extend_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Ask until when, and leave it open for longer."""
    found = seen(request, key, RELEASE)
    return _ask(request, found, ExtendForm(request.POST or None), ExtendSurvey, "延长")


@guarded(RELEASE)
def withdraw_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why, and take it back."""
    found = seen(request, key, RELEASE)
    return _ask(request, found, RemarkForm(request.POST or None), WithdrawSurvey, "撤回")


@guarded(KEEP)
def place_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a page, and let the survey stand there."""
    found = seen(request, key, KEEP)
    return _ask(request, found, PlaceForm(request.POST or None), PlaceSurvey, "嵌入")


@guarded(KEEP)
@require_POST
def remove_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Take the survey out of a page."""
    placement = get_object_or_404(Placement.objects.select_related("survey__organ"), pk=key)
    demand(request, KEEP, placement.survey.organ)
    return _do(request, placement.survey, RemoveSurvey(placement.survey, placement))


@guarded(KEEP)
def submit_results(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what is to be said of the results, and hand them in for review."""
    found, person = seen(request, key, KEEP), person_of(request)
    form = ConclusionForm(request.POST or None, initial={"conclusion": found.conclusion})
    return _ask(request, found, form, SubmitResults, "送审", lambda told: {**told, "person": person})


@guarded(RELEASE)
def return_results(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a remark, and give the results back."""
    found = seen(request, key, RELEASE)
    return _ask(request, found, RemarkForm(request.POST or None), ReturnResults, "退回")


@guarded(RELEASE)
@require_POST
def publish_results(request: HttpRequest, key: int) -> HttpResponse:
    """Publish the results."""
    found = seen(request, key, RELEASE)
    return _do(request, found, PublishResults(found, person_of(request)))


def seen(request: HttpRequest, key: int, permission: str) -> Survey:
    """Return a survey where the person may do `permission`; raises Http404 and PermissionDenied."""
    found = get_object_or_404(Survey.objects.select_related("organ", "author", "submitted_by", "published_by"), pk=key)
    demand(request, permission, found.organ)
    return found


def _actions(found: Survey, request: HttpRequest) -> dict[str, Action]:
    """Return the actions whose buttons a survey's page shows at its stage."""
    person = person_of(request)
    at: dict[str, dict[str, Action]] = {
        DRAFT: {"submit": SubmitSurvey(found, person), "discard": DiscardSurvey(found)},
        SUBMITTED: {"publish": PublishSurvey(found, person), "give_back": ReturnSurvey(found, "—")},
        PUBLISHED: {"conclude": SubmitResults(found, "—", person)},
        ANSWERED: {"publish_results": PublishResults(found, person), "return_results": ReturnResults(found, "—")},
    }
    return at.get(found.stage, {})


def _ask(
    request: HttpRequest,
    found: Survey,
    form: Form,
    action: type[OfSurvey],
    submit: str,
    needs: Callable[[dict[str, Any]], dict[str, Any]] = dict,
) -> HttpResponse:
    """Ask for what an action on a survey needs, and do it; `needs` makes that of what was filled in."""
    around = {"title": action.label, "submit": submit, "back": address_of(found), "lead": found.title}
    return acting(request, form, lambda told: action(found, **needs(told)), lambda _: address_of(found), **around)


def _do(request: HttpRequest, found: Survey, action: Action) -> HttpResponse:
    attempt(request, action)
    return HttpResponseRedirect(address_of(found))


addresses = [
    path("surveys/", surveys, name="surveys"),
    path("surveys/new", start_survey, name="start_survey"),
    path("surveys/<int:key>", survey, name="survey"),
    path("surveys/<int:key>/edit", edit_survey, name="edit_survey"),
    path("surveys/<int:key>/submit", submit_survey, name="submit_survey"),
    path("surveys/<int:key>/discard", discard_survey, name="discard_survey"),
    path("surveys/<int:key>/return", return_survey, name="return_survey"),
    path("surveys/<int:key>/publish", publish_survey, name="publish_survey"),
    path("surveys/<int:key>/extend", extend_survey, name="extend_survey"),
    path("surveys/<int:key>/withdraw", withdraw_survey, name="withdraw_survey"),
    path("surveys/<int:key>/place", place_survey, name="place_survey"),
    path("surveys/placements/<int:key>/remove", remove_survey, name="remove_survey"),
    path("surveys/<int:key>/conclude", submit_results, name="submit_results"),
    path("surveys/<int:key>/results/return", return_results, name="return_results"),
    path("surveys/<int:key>/results/publish", publish_results, name="publish_results"),
]
enter(Entry("调查征集", "surveys", SEE, rank=33))
