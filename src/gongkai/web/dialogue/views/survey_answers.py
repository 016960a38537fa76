"""Screens on what was answered: paper sheets typed in, opinions opened and answered, everything as xlsx."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from gongkai.web.dialogue.actions.answers import OpenOpinions, TypeAnswers
from gongkai.web.dialogue.actions.results import AnswerOpinions
from gongkai.web.dialogue.actions.survey import KEEP
from gongkai.web.dialogue.models import Sheet, Survey, SurveyQuestion
from gongkai.web.dialogue.paper import sheets_of
from gongkai.web.dialogue.survey_forms import OpinionForm, PaperForm
from gongkai.web.dialogue.tally import newest_sheets
from gongkai.web.dialogue.views.surveys import address_of, seen
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.opened import held, hold
from gongkai.web.screens.workbook import workbook

READ = "read_opinions"
OPENED = "opened opinions"

shows(
    Sheet,
    Look(
        ("survey__organ",),
        (
            Column("调查征集", "survey.title", link=lambda each: address_of(each.survey)),
            Column("时间", "at"),
            Column("来源", lambda each: said(each.get_source_display())),
            Column("得分", "score"),
        ),
        "-at",
        "see_surveys",
    ),
)


@guarded(KEEP)
def type_answers(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for sheets of paper, one a line, and keep them; where one is wrong, none is kept."""
    survey, person = seen(request, key, KEEP), person_of(request)
    questions = list(survey.questions.all())
    around = {
        "title": TypeAnswers.label,
        "submit": "录入",
        "back": address_of(survey),
        "lead": survey.title,
        "questions": questions,
        "template": "dialogue/paper.html",
    }

    def action(told: dict[str, Any]) -> TypeAnswers:
        return TypeAnswers(survey, sheets_of(questions, told["text"], told["box"]), person)

    return acting(request, PaperForm(request.POST or None), action, lambda _: address_of(survey), **around)


@guarded(READ)
@require_POST
def open_opinions(request: HttpRequest, key: int) -> HttpResponse:
    """Open what people wrote; the trail tells who did, and for half an hour it stays open in this session."""
    survey = seen(request, key, READ)
    if attempt(request, OpenOpinions(survey)) is None:
        return HttpResponseRedirect(address_of(survey))
    hold(request, OPENED, survey.pk)
    return HttpResponseRedirect(reverse("survey_opinions", args=[survey.pk]))


@guarded(READ)
@never_cache
def survey_opinions(request: HttpRequest, key: int) -> HttpResponse:
    """Show what people wrote, and ask what becomes of it; only while it is open."""
    survey, person = seen(request, key, READ), person_of(request)
    if held(request, OPENED) != survey.pk:
        return HttpResponseRedirect(address_of(survey))
    sheets = newest_sheets(survey)
    here = reverse("survey_opinions", args=[survey.pk])
    waiting = [(each.pk, _words(each)) for each in sheets if each.outcome_id is None]
    if not (survey.manner.adopts and waiting and may(person, KEEP, survey.organ, today())):
        return render(request, "dialogue/opinions.html", {"survey": survey, "sheets": _told(sheets)})
    around = {
        "title": AnswerOpinions.label,
        "submit": "登记",
        "back": address_of(survey),
        "lead": survey.title,
        "survey": survey,
        "sheets": _told([each for each in sheets if each.outcome_id]),
        "template": "dialogue/opinions.html",
    }
    form = OpinionForm(waiting, request.POST or None)
    return acting(request, form, lambda told: AnswerOpinions(survey, **told), lambda _: here, **around)


@guarded(READ)
@require_POST
def export_sheets(request: HttpRequest, key: int) -> HttpResponseBase:
    """Give every sheet with all it says as xlsx; the trail tells who took it."""
    survey = seen(request, key, READ)
    if attempt(request, OpenOpinions(survey)) is None:
        return HttpResponseRedirect(address_of(survey))
    questions = list(survey.questions.all())
    heads = [said("编号"), said("时间"), said("来源"), said("得分"), *(each.text for each in questions)]
    return workbook(survey.title, heads, _rows(survey))


def _rows(survey: Survey) -> Iterator[list[Any]]:
    questions = {each.pk: each for each in survey.questions.all()}
    for sheet in survey.sheets.order_by("pk").prefetch_related("answers").iterator(chunk_size=1000):
        told: dict[int, list[str]] = {key: [] for key in questions}
        for answer in sheet.answers.all():
            told[answer.question_id].append(answer.text or _option(questions[answer.question_id], answer.option))
        words = ["；".join(each) for each in told.values()]
        yield [sheet.pk, sheet.at, said(sheet.get_source_display()), sheet.score, *words]


def _option(question: SurveyQuestion, option: int | None) -> str:
    return dict(question.choices)[option] if option is not None else ""


def _words(sheet: Sheet) -> str:
    return " / ".join(answer.text for answer in sheet.answers.all() if answer.text)


def _told(sheets: list[Sheet]) -> list[tuple[Sheet, str]]:
    return [(each, _words(each)) for each in sheets]


addresses = [
    path("surveys/<int:key>/paper", type_answers, name="type_answers"),
    path("surveys/<int:key>/opinions/open", open_opinions, name="open_opinions"),
    path("surveys/<int:key>/opinions", survey_opinions, name="survey_opinions"),
    path("surveys/<int:key>/sheets", export_sheets, name="export_sheets"),
]
