"""The letters an organ has answered and published: a list to search, the month in figures, and one letter."""

from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_safe

from gongkai.web.dialogue.mailbox import KINDS
from gongkai.web.dialogue.models import PublicLetter
from gongkai.web.organs.figures import values_by_organ
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.portal.views.letters import addressed_organ
from gongkai.web.screens.asked import sought

PAGE = 30
MONTH = {
    "dialogue.letters": "收到来信",
    "dialogue.letters_answered": "答复来信",
    "dialogue.letters_in_time": "按期答复",
    "dialogue.letters_published": "公开来信",
}
"""What is told of the month: the figure's key, and what it is called here."""


@public
@require_safe
def public_letters(request: HttpRequest, key: int) -> HttpResponse:
    """Show what an organ has published of its mailbox, the newest first, or what holds the words searched for."""
    organ = addressed_organ(key)
    query, kind = sought(request.GET), request.GET.get("kind", "")
    page = Paginator(_narrowed(published(organ), query, kind), PAGE).get_page(request.GET.get("page"))
    shown = {
        "organ": organ,
        "page": page,
        "pages": page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1),
        "query": query,
        "kind": kind,
        "kinds": KINDS,
        "month": _month(organ, today()),
        "day": today(),
    }
    return render(request, "portal/public_letters.html", shown)


@public
@require_safe
def public_letter(request: HttpRequest, key: int) -> HttpResponse:
    """Show a published letter and its answer."""
    letter = get_object_or_404(PublicLetter.objects.filter(state="public").select_related("organ"), pk=key)
    return render(request, "portal/public_letter.html", {"letter": letter, "organ": letter.organ})


def published(organ: Organ) -> "QuerySet[PublicLetter]":
    """Return the letters an organ has published, the newest first."""
    return PublicLetter.objects.filter(organ=organ, state="public").order_by("-published_on", "-pk")


def _narrowed(letters: "QuerySet[PublicLetter]", query: str, kind: str) -> "QuerySet[PublicLetter]":
    for word in query.split():
        letters = letters.filter(Q(title__icontains=word) | Q(question__icontains=word) | Q(answer__icontains=word))
    return letters.filter(kind=kind) if kind in dict(KINDS) else letters


def _month(organ: Organ, day: date) -> list[tuple[str, Any]]:
    figures = values_by_organ([organ], MONTH, day.replace(day=1), day)[organ.pk]
    return [(label, figures[key]) for key, label in MONTH.items()]


addresses = [
    path("organs/<int:key>/letters", public_letters, name="public_letters"),
    path("letters/<int:key>", public_letter, name="public_letter"),
]
