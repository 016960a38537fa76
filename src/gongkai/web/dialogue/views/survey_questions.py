"""Screens on the questions of a draft: written, changed, moved, taken out; without any script."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import path
from django.views.decorators.http import require_POST

from gongkai.web.dialogue.actions.question import MoveQuestion, RemoveQuestion, SetQuestion
from gongkai.web.dialogue.actions.survey import KEEP
from gongkai.web.dialogue.models import SurveyQuestion
from gongkai.web.dialogue.survey_forms import QuestionForm
from gongkai.web.dialogue.views.surveys import address_of, seen
from gongkai.web.organs.guard import demand, guarded
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


@guarded(KEEP)
def add_question(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a question, and add it at the end."""
    survey = seen(request, key, KEEP)
    form = QuestionForm(request.POST or None, scored=survey.manner.scored)
    around = {"title": "添加题目", "submit": "添加", "back": address_of(survey), "lead": survey.title}
    return acting(request, form, lambda _: SetQuestion(survey, form.asked()), lambda _: address_of(survey), **around)


@guarded(KEEP)
def edit_question(request: HttpRequest, key: int) -> HttpResponse:
    """Ask how a question is to be, and change it."""
    question = _question(request, key)
    survey = question.survey
    form = QuestionForm(request.POST or None, scored=survey.manner.scored, question=question)
    around = {"title": "修改题目", "submit": "保存", "back": address_of(survey), "lead": survey.title}
    return acting(
        request, form, lambda _: SetQuestion(survey, form.asked(), question), lambda _: address_of(survey), **around
    )


@guarded(KEEP)
@require_POST
def move_question(request: HttpRequest, key: int) -> HttpResponse:
    """Move a question one place up."""
    question = _question(request, key)
    attempt(request, MoveQuestion(question.survey, question))
    return HttpResponseRedirect(address_of(question.survey))


@guarded(KEEP)
@require_POST
def remove_question(request: HttpRequest, key: int) -> HttpResponse:
    """Take a question out."""
    question = _question(request, key)
    attempt(request, RemoveQuestion(question.survey, question))
    return HttpResponseRedirect(address_of(question.survey))


def _question(request: HttpRequest, key: int) -> SurveyQuestion:
    found = get_object_or_404(SurveyQuestion.objects.select_related("survey__organ"), pk=key)
    demand(request, KEEP, found.survey.organ)
    return found


addresses = [
    path("surveys/<int:key>/questions/new", add_question, name="add_question"),
    path("surveys/questions/<int:key>", edit_question, name="edit_question"),
    path("surveys/questions/<int:key>/up", move_question, name="move_question"),
    path("surveys/questions/<int:key>/remove", remove_question, name="remove_question"),
]
