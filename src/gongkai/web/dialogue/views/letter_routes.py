"""What offices inside were asked about letters: their list, and the answer."""

from django import forms
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.web.dialogue.actions.letter_routes import AnswerRoute
from gongkai.web.dialogue.letter_forms import long_text
from gongkai.web.dialogue.models import Route
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Column, Days
from gongkai.web.screens.listing import Listing

ANSWERS = "answer_route"


class AnswerRouteForm(forms.Form):
    """What the office knows or has done."""

    answer = long_text("反馈", 6, 5000)


@guarded(ANSWERS)
@require_GET
def letter_routes(request: HttpRequest) -> HttpResponseBase:
    """List what was asked of the offices of the person; what is not answered yet comes first."""
    rows = limited(Route.objects.all(), person_of(request), ANSWERS, today(), via="to")
    return Listing(
        "转办的来信",
        rows.select_related("letter", "to"),
        columns=(
            Column("来信事项", "letter.subject", link=lambda each: reverse("answer_route", args=[each.pk])),
            Column("转办意见", "question"),
            Column("承办单位", "to.name", sort="to__path"),
            Column("反馈期限", "due", sort="due"),
            Column("反馈时间", "answered_at", sort="answered_at"),
        ),
        search=("question", "letter__subject"),
        filters=(Days("due", "反馈期限"),),
        order="-due",
        empty="还没有转办的来信。",
    ).respond(request)


@guarded(ANSWERS)
@require_http_methods(["GET", "POST"])
def answer_route(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the answer to what was asked, and keep it."""
    person = person_of(request)
    rows = limited(Route.objects.select_related("letter__organ", "to"), person, ANSWERS, today(), via="to")
    route = get_object_or_404(rows, pk=key)
    return acting(
        request,
        AnswerRouteForm(request.POST or None),
        lambda filled: AnswerRoute(route, filled["answer"], person),
        lambda _: reverse("letter_routes"),
        title=AnswerRoute.label,
        submit="反馈",
        back=reverse("letter_routes"),
        lead=f"{route.letter}：{route.question}",
    )


addresses = [
    path("letters/routes", letter_routes, name="letter_routes"),
    path("letters/routes/<int:key>", answer_route, name="answer_route"),
]
