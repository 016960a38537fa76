"""The steps on a letter: each a page that asks for what it needs; and the letters that were published."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.web.dialogue.actions.letter_open import OpenLetter
from gongkai.web.dialogue.letter_steps import HANDLE, REVIEW, Step
from gongkai.web.dialogue.mailbox import KINDS
from gongkai.web.dialogue.models import Letter, PublicLetter
from gongkai.web.dialogue.models.letter_public import PUBLIC_STATES
from gongkai.web.dialogue.views.letters import HANDLES, OPENS, REVIEWS, SEE, address_of, seen_letter
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import may
from gongkai.web.organs.personal import without_personal_data
from gongkai.web.organs.reach import within
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing

PAGE = "dialogue/letter_step.html"


@guarded(HANDLES)
@require_http_methods(["GET", "POST"])
def handle_letter(request: HttpRequest, key: int, step: str) -> HttpResponse:
    """Ask for what a step of whoever handles the letter needs, and do it."""
    return _step(request, seen_letter(request, key, HANDLES), HANDLE, step)


@guarded(REVIEWS)
@require_http_methods(["GET", "POST"])
def review_letter(request: HttpRequest, key: int, step: str) -> HttpResponse:
    """Ask for what a step of a reviewer needs, and do it."""
    return _step(request, seen_letter(request, key, REVIEWS), REVIEW, step)


@guarded(HANDLES)
@require_POST
def reword_letter(request: HttpRequest, key: int) -> HttpResponse:
    """Begin the words for the public with the letter's own, masked; the trail says who looked at them."""
    letter, person, day = seen_letter(request, key, HANDLES), person_of(request), today()
    if not may(person, OPENS, letter.organ, day):
        raise Http404
    OpenLetter(letter, "拟写公开稿").do(actor=person, at=timezone.now())
    reply, step = letter.replies.first(), HANDLE["public"]
    words = {"question": letter.text, "answer": reply.text if reply else ""}
    form = step.form(letter, day, initial={name: without_personal_data(text, day) for name, text in words.items()})
    sends_to = reverse("handle_letter", args=[letter.pk, "public"])
    answer = render(request, PAGE, {"form": form, "sends_to": sends_to, **_around(letter, step)})
    answer["Cache-Control"] = "no-store"
    return answer


def _step(request: HttpRequest, letter: Letter, steps: dict[str, Step], name: str) -> HttpResponse:
    step, person = steps.get(name), person_of(request)
    if step is None or (step.shows == "public" and getattr(letter, "public", None) is None):
        raise Http404
    return acting(
        request,
        step.form(letter, today(), request.POST or None),
        lambda filled: step.made(letter, filled, person),
        lambda _: address_of(letter),
        template=PAGE,
        rewords=step is HANDLE["public"] and may(person, OPENS, letter.organ, today()),
        **_around(letter, step),
    )


def _around(letter: Letter, step: Step) -> dict[str, Any]:
    """Return what stands around the form of a step."""
    return {
        "title": step.action.label,
        "submit": "确定",
        "back": address_of(letter),
        "lead": str(letter),
        "letter": letter,
        "shown": _shown(letter, step),
    }


def _shown(letter: Letter, step: Step) -> list[tuple[str, str]]:
    """Return what stands above the form: heading and text."""
    if step.shows == "reply":
        reply = letter.replies.first()
        return [("答复", reply.text)] if reply else []
    if step.shows == "public":
        return [("标题", letter.public.title), ("来信", letter.public.question), ("答复", letter.public.answer)]
    return []


@guarded(SEE)
@require_GET
def public_letters(request: HttpRequest) -> HttpResponseBase:
    """List the letters with words for the public, those waiting to be reviewed among them."""
    return Listing(
        "公开的来信",
        within(PublicLetter.objects.all(), person_of(request), SEE, today()).select_related("organ"),
        columns=(
            Column("标题", "title", link=lambda each: reverse("letter", args=[each.letter_id])),
            Column("类别", lambda each: said(each.get_kind_display())),
            Column("状态", lambda each: said(each.get_state_display()), sort="state"),
            Column("答复日期", "answered_on", sort="answered_on"),
            Column("公开日期", "published_on", sort="published_on"),
            Column("机关", "organ.name", sort="organ__path"),
        ),
        search=("title",),
        filters=(
            Choice("state", "状态", PUBLIC_STATES),
            Choice("kind", "类别", KINDS),
            Days("published", "公开日期", lookup="published_on"),
        ),
        order="-published_on",
        empty="还没有公开的来信。",
    ).respond(request)


addresses = [
    path("letters/<int:key>/handle/<slug:step>", handle_letter, name="handle_letter"),
    path("letters/<int:key>/review/<slug:step>", review_letter, name="review_letter"),
    path("letters/<int:key>/reword", reword_letter, name="reword_letter"),
    path("letters/public", public_letters, name="letters_made_public"),
]
