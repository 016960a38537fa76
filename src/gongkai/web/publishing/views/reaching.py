"""Screens for reaching people without the site: posters for notice boards, lists for chat groups, who subscribed."""

from collections import Counter
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.publishing.digests import MOST, lines_of, wanted
from gongkai.web.publishing.handover_forms import GroupForm, PosterForm
from gongkai.web.publishing.interests import interests
from gongkai.web.publishing.models import Subscription
from gongkai.web.publishing.models.listed import places_of
from gongkai.web.publishing.posters import papers, poster
from gongkai.web.screens.language import said
from gongkai.web.screens.navigation import Entry, enter
from gongkai.writers.errors import CannotWrite


@guarded("carry")
@require_GET
def reaching(request: HttpRequest) -> HttpResponse:
    """Show the organs whose items the person may bring to people, with what there is for it and who subscribed."""
    day, person = today(), person_of(request)
    organs = organs_where(person, "carry", day).order_by("path")
    rows = limited(Subscription.objects.filter(confirmed_at__isnull=False), person, "see_subscriptions", day)
    told = {"organs": organs, "subscribed": _counted(rows.select_related("organ").order_by("organ__path", "pk"))}
    return render(request, "publishing/reaching.html", told)


@guarded("carry")
@require_GET
def make_poster(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for items and paper; hand out the poster once they are chosen."""
    organ = _organ(request, key)
    form = PosterForm(organ, request.GET if "paper" in request.GET else None)
    if form.is_valid():
        paper = papers()[form.cleaned_data["paper"]]
        try:
            made = poster(organ, list(form.cleaned_data["items"]), paper)
        except CannotWrite as fault:
            form.add_error(None, said(fault.message, **fault.values))
        else:
            answer = HttpResponse(made, content_type="application/pdf")
            answer["Content-Disposition"] = f'attachment; filename="poster-{organ.pk}-{paper.key}.pdf"'
            return answer
    return render(request, "publishing/poster.html", {"organ": organ, "form": form})


@guarded("carry")
@require_GET
def group_list(request: HttpRequest, key: int) -> HttpResponse:
    """Show what was made public of late as text to be copied into a chat group."""
    organ = _organ(request, key)
    form = GroupForm(organ, today(), request.GET)
    told: dict[str, Any] = {"organ": organ, "form": form, "most": MOST}
    if form.is_valid():
        chosen = form.cleaned_data
        villages = [int(chosen["village"])] if chosen["village"] else []
        rows = wanted(organ.pk, [chosen["interest"]] if chosen["interest"] else [], villages)
        rows = rows.filter(pk__gte=places_of(chosen["first"])[0], pk__lt=places_of(chosen["last"])[1], item__live=True)
        found = list(rows.select_related("item").defer("text", "item__body").order_by("-pk")[:MOST])
        told |= {"count": len(found), "text": lines_of(found), "lines": 2 * len(found) + 2}
    return render(request, "publishing/group_list.html", told)


def _counted(rows: Any) -> list[tuple[Organ, int, list[tuple[str, int]]]]:
    """Return for each organ how many subscribed, and how many of them to each interest."""
    organs: dict[Organ, list[list[str]]] = {}
    for each in rows.only("organ", "interests"):
        organs.setdefault(each.organ, []).append(each.interests)
    return [
        (organ, len(chosen), [(interests()[key].name, count) for key, count in _tally(chosen)])
        for organ, chosen in organs.items()
    ]


def _tally(chosen: list[list[str]]) -> list[tuple[str, int]]:
    counted = Counter(key for keys in chosen for key in keys if key in interests())
    return counted.most_common()


def _organ(request: HttpRequest, key: int) -> Organ:
    found: Organ = get_object_or_404(organs_where(person_of(request), "carry", today()), pk=key)
    return found


addresses = [
    path("reaching", reaching, name="reaching"),
    path("sites/<int:key>/poster", make_poster, name="make_poster"),
    path("sites/<int:key>/group-list", group_list, name="group_list"),
]
enter(Entry("张贴、群发和订阅", "reaching", "carry", rank=17))
