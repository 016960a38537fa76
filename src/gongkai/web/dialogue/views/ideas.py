"""Screens of ideas: the list, an idea with what was done about it, ideas typed in from boxes."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.dialogue.actions.idea import (
    KEEP,
    RELEASE,
    HideIdea,
    OpenIdea,
    ShowIdea,
    TakeUpIdea,
    TypeIdeas,
    WordIdea,
)
from gongkai.web.dialogue.idea_forms import BoxForm, StepForm, WordingForm
from gongkai.web.dialogue.models import Idea
from gongkai.web.dialogue.models.idea import SOURCES, STATES
from gongkai.web.dialogue.shown import idea_shown
from gongkai.web.dialogue.views.surveys import SEE
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
from gongkai.web.screens.opened import held, hold

READ = "read_opinions"
OPENED = "opened idea"


def _address(idea: Any) -> str:
    return reverse("idea", args=[idea.pk])


COLUMNS = (
    Column("编号", "pk", sort="pk", link=_address),
    Column("公开的摘要", "wording"),
    Column("状态", lambda each: said(each.get_state_display()), sort="state"),
    Column("来源", lambda each: each.box or said(each.get_source_display()), sort="source"),
    Column("收到时间", "at", sort="at"),
    Column("公开日期", "shown_on", sort="shown_on"),
    Column("机关", "organ.name", sort="organ__path"),
)
shows(Idea, Look(("organ",), COLUMNS, "-at", SEE))


@guarded(SEE)
@require_GET
def ideas(request: HttpRequest) -> HttpResponseBase:
    """List the ideas of the person's organs; what people wrote is not among it."""
    person, day = person_of(request), today()
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        "建言",
        limited(Idea.objects.select_related("organ"), person, SEE, day),
        columns=COLUMNS,
        search=("wording", "box"),
        filters=(
            Choice("state", "状态", STATES),
            Choice("source", "来源", SOURCES),
            Choice("organ", "机关", lambda: [(f"{each.pk}", each.name) for each in organs]),
            Days("at", "收到时间", moment=True),
        ),
        order="-at",
        template="dialogue/ideas.html",
        empty="还没有建言。",
        context={"may_keep": may(person, KEEP, None, day)},
    ).respond(request)


@guarded(SEE)
@never_cache
@require_GET
def idea(request: HttpRequest, key: int) -> HttpResponse:
    """Show an idea: its state, the steps, the words for the public; what was written only while it is open."""
    found, person, day = _seen(request, key, SEE), person_of(request), today()
    page = {
        "idea": found,
        "steps": found.steps.select_related("by"),
        "open": held(request, OPENED) == found.pk and may(person, READ, found.organ, day),
        "may_read": may(person, READ, found.organ, day),
        "may_keep": may(person, KEEP, found.organ, day),
        "may_release": may(person, RELEASE, found.organ, day),
        "take_up": TakeUpIdea(found, "doing", "—", person),
        "word": WordIdea(found, "—", person),
        "show": ShowIdea(found, person, idea_shown(found)),
    }
    return render(request, "dialogue/idea.html", page)


@guarded(READ)
@require_POST
def open_idea(request: HttpRequest, key: int) -> HttpResponse:
    """Open what was written; the trail tells who did."""
    found = _seen(request, key, READ)
    if attempt(request, OpenIdea(found)) is not None:
        hold(request, OPENED, found.pk)
    return HttpResponseRedirect(_address(found))


@guarded(KEEP)
def take_up_idea(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what is being done, and write it down."""
    found, person = _seen(request, key, KEEP), person_of(request)
    around = {"title": TakeUpIdea.label, "submit": "登记", "back": _address(found), "lead": found.wording}
    form = StepForm(request.POST or None)
    return acting(request, form, lambda told: TakeUpIdea(found, person=person, **told), _address, **around)


@guarded(KEEP)
def word_idea(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the words the public will read."""
    found, person = _seen(request, key, KEEP), person_of(request)
    around = {"title": WordIdea.label, "submit": "保存", "back": _address(found)}
    form = WordingForm(request.POST or None, initial={"wording": found.wording})
    return acting(request, form, lambda told: WordIdea(found, told["wording"], person), _address, **around)


@guarded(RELEASE)
@require_POST
def show_idea(request: HttpRequest, key: int) -> HttpResponse:
    """Let the public read it as it was shown beside the button."""
    found = _seen(request, key, RELEASE)
    return _do(request, found, ShowIdea(found, person_of(request), request.POST.get("seen", "")))


@guarded(RELEASE)
@require_POST
def hide_idea(request: HttpRequest, key: int) -> HttpResponse:
    """Take it back from the public."""
    found = _seen(request, key, RELEASE)
    return _do(request, found, HideIdea(found))


@guarded(KEEP)
def type_ideas(request: HttpRequest) -> HttpResponse:
    """Ask for the ideas found in a box, one a line, and keep them."""
    organs = list(organs_where(person_of(request), KEEP, today()).order_by("path"))
    form = BoxForm(organs, request.POST or None)
    around = {"title": TypeIdeas.label, "submit": "录入", "back": reverse("ideas")}
    return acting(request, form, form.action, lambda _: reverse("ideas"), **around)


def _seen(request: HttpRequest, key: int, permission: str) -> Idea:
    found = get_object_or_404(Idea.objects.select_related("organ", "worded_by"), pk=key)
    demand(request, permission, found.organ)
    return found


def _do(request: HttpRequest, found: Idea, action: Action) -> HttpResponse:
    attempt(request, action)
    return HttpResponseRedirect(_address(found))


addresses = [
    path("ideas/", ideas, name="ideas"),
    path("ideas/new", type_ideas, name="type_ideas"),
    path("ideas/<int:key>", idea, name="idea"),
    path("ideas/<int:key>/open", open_idea, name="open_idea"),
    path("ideas/<int:key>/step", take_up_idea, name="take_up_idea"),
    path("ideas/<int:key>/wording", word_idea, name="word_idea"),
    path("ideas/<int:key>/show", show_idea, name="show_idea"),
    path("ideas/<int:key>/hide", hide_idea, name="hide_idea"),
]
enter(Entry("建言", "ideas", SEE, rank=34))
