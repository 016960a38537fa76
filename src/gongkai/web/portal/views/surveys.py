"""Surveys, consultations and quizzes as the public meets them: the list, one to answer, its results."""

from allauth.account.adapter import get_adapter
from django.core.paginator import Paginator
from django.db.models import BigAutoField, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gongkai.web.dialogue.answering import is_right, most_points
from gongkai.web.dialogue.models import Sheet, Survey, SurveyQuestion
from gongkai.web.dialogue.models.survey import CONCLUDED, PUBLIC
from gongkai.web.dialogue.receiving import sheet_of
from gongkai.web.dialogue.survey_kinds import kinds
from gongkai.web.dialogue.tally import opinions, tallies
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.portal.sheets import Handed, hand_in
from gongkai.web.portal.survey_form import SheetForm, browser_of, household_of, word_of
from gongkai.web.screens.asked import number
from gongkai.web.screens.language import said

PAGE = 20


@public
@require_safe
def public_surveys(request: HttpRequest) -> HttpResponse:
    """List what can be answered and what was, of all organs or of one; the latest to end comes first."""
    organ = Organ.objects.filter(pk=number(request.GET.get("organ"))).first()
    kind = request.GET.get("kind", "")
    found = public_ones().select_related("organ")
    found = found.filter(organ=organ) if organ else found
    found = found.filter(kind=kind) if kind in kinds() else found
    told = {
        "organ": organ,
        "kind": kind,
        "kinds": kinds().values(),
        "page": Paginator(found.order_by("-closes_on", "-pk"), PAGE).get_page(request.GET.get("page")),
        "day": today(),
    }
    return render(request, "portal/surveys.html", told)


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def public_survey(request: HttpRequest, key: int) -> HttpResponse:
    """Show a survey: to be answered once, or with its results; take a sheet and go back to where it was filled in.

    A sheet of a browser that has handed one in is left out where it would be kept, so none is looked for before.
    """
    if key > BigAutoField.MAX_BIGINT:
        raise Http404  # before it is handed in with the sheets of a crowd: SQLite cannot even look for it
    if request.method == "POST" and _taken(request, key):
        return HttpResponseRedirect(_back(request, key))
    survey = get_object_or_404(public_ones().select_related("organ"), pk=key)
    questions, day = list(survey.questions.all()), today()
    form = SheetForm(questions, day, request.POST or None)
    if request.method == "POST" and survey.takes(day) and form.is_valid():
        form.add_error(None, said("这个网络地址已经交了很多份，这一份没有收下；可以用其他方式参加"))
    handed_in = sheet_of(survey, browser_of(request, survey))
    told = {
        "survey": survey,
        "organ": survey.organ,
        "form": form,
        "open": survey.takes(day),
        "coming": day < survey.opens_on,
        "sheet": handed_in,
        "solution": _solution(survey, questions, handed_in),
        "most": most_points(questions),
        **_results(survey),
    }
    return render(request, "portal/survey.html", told)


def public_ones() -> "QuerySet[Survey]":
    """Return the surveys the public may see."""
    return Survey.objects.filter(stage__in=PUBLIC)


def _taken(request: HttpRequest, key: int) -> bool:
    """Keep the sheet; without a cookie nobody could tell whether it came before."""
    word, household = word_of(request), household_of(get_adapter().get_client_ip(request))
    return bool(word) and hand_in(Handed(key, request.POST, word, household, timezone.now()))


def _back(request: HttpRequest, key: int) -> str:
    """Return the page the form stood in, where it told one of ours; else the survey's own."""
    told = request.POST.get("from", "")
    ours = told.startswith("/") and url_has_allowed_host_and_scheme(told, None)
    return f"{told if ours else request.path}#survey-{key}"


def _solution(
    survey: Survey, questions: list[SurveyQuestion], sheet: Sheet | None
) -> list[tuple[SurveyQuestion, bool, list[str]]]:
    """Return of each question of a quiz whether a sheet answers it right, and the right answer in words."""
    if sheet is None or not survey.manner.scored:
        return []
    chosen: dict[int, list[int | None]] = {}
    for question, option in sheet.answers.exclude(option=None).values_list("question", "option"):
        chosen.setdefault(question, []).append(option)
    asked = [each for each in questions if each.right]
    return [(each, is_right(each, chosen.get(each.pk, [])), [each.options[at] for at in each.right]) for each in asked]


def _results(survey: Survey) -> dict[str, object]:
    if survey.stage != CONCLUDED:
        return {}
    outcomes, totals = opinions(survey)
    return {
        "tallies": tallies(survey),
        "people": survey.sheets.count(),
        "outcomes": outcomes,
        "totals": totals,
    }


addresses = [
    path("surveys", public_surveys, name="public_surveys"),
    path("surveys/<int:key>", public_survey, name="public_survey"),
]
