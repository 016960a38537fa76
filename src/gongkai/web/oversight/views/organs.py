"""How an organ's work of disclosure is held together: its leading group, duties, posts on duty, and the year so far."""

from datetime import date
from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs import figures
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ, Post
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.tables import kinds, roles
from gongkai.web.oversight.models import Duty, NilReturn, WorkPoint
from gongkai.web.oversight.models.work import DONE, OPEN
from gongkai.web.oversight.on_duty import gaps
from gongkai.web.oversight.registers import REGISTERS
from gongkai.web.screens.asked import years_of_disclosure
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.words.tables import table

YEAR_SO_FAR = ("meetings", "reports_to_leaders", "trainings", "trained", "work_points", "evaluations", "accountable")
"""The figures an organ's page shows of its year."""

LEADING = tuple(key for key, role in roles().items() if role.leading)


@guarded("see_oversight")
@require_GET
def oversight_organs(request: HttpRequest) -> HttpResponseBase:
    """List the organs whose work the person may see, with the gaps in their posts; where it is one, go there."""
    person, day = person_of(request), today()
    reporting = [key for key, kind in kinds().items() if kind.reports]
    organs = organs_where(person, "see_oversight", day).filter(kind__in=reporting, closed_on__isnull=True)
    if organs.count() == 1:
        return redirect("oversight_of", organs.get().pk)
    lacks: dict[int, list[str]] = {}
    for gap in gaps(organs, day, alone=False):
        lacks.setdefault(gap.organ.pk, []).append(said(gap.post))
    head = Count("posts", Q(posts__role=LEADING[0]) & _held(day), distinct=True)
    return Listing(
        "组织保障",
        organs.annotate(heads=head),
        columns=(
            Column("机关", "name", sort="path", link=lambda organ: reverse("oversight_of", args=[organ.pk])),
            Column("领导小组组长", lambda organ: said("有" if organ.heads else "没有任命"), sort="heads"),
            Column("今天没有人在岗的岗位", lambda organ: "、".join(lacks.get(organ.pk, ()))),
        ),
        search=("name",),
        order="path",
        template="oversight/organs.html",
        context={"registers": REGISTERS.values()},
    ).respond(request)


@guarded("see_oversight")
@require_GET
def oversight_of(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show an organ's leading group with its duties, the gaps in its posts, its work points and its year so far."""
    organ, day = get_object_or_404(Organ, pk=key), today()
    years = years_of_disclosure(day)
    year = years.asked(request.GET.get("year"), day.year)
    demand(request, "see_oversight", organ)
    duties = list(_duties(organ, day))
    alone = organ.setting("substitutes_needed", day) == "yes"
    page = {
        "organ": organ,
        "group": _group(organ, day, duties),
        "duties": duties,
        "gaps": gaps([organ], day, alone=alone),
        "points": WorkPoint.objects.filter(organ=organ, year=year, struck_at__isnull=True)
        .order_by("state", "due")
        .select_related("owner", "person"),
        "open": OPEN,
        "done": DONE,
        "year": year,
        "years": years.beside(year),
        "figures": _year_so_far(organ, year),
        "nil": NilReturn.objects.filter(organ=organ, year=year).exists(),
        "registers": REGISTERS.values(),
        "keeps": may(person_of(request), "keep_oversight", organ, day),
        "assessed": may(person_of(request), "see_assessments", organ, day),
    }
    return render(request, "oversight/organ.html", page)


def _held(day: date) -> Q:
    return Q(posts__since__lte=day) & (Q(posts__until__isnull=True) | Q(posts__until__gte=day))


def _group(organ: Organ, day: date, duties: list[Duty]) -> list[tuple[str, list[tuple[Post, list[Duty]]]]]:
    """Return the seats of the leading group, each with who holds it and what they answer for."""
    posts = list(Post.objects.held_on(day).filter(organ=organ, role__in=LEADING).select_related("person"))
    return [
        (
            roles()[role].name,
            [
                (post, [each for each in duties if each.person_id == post.person_id])
                for post in posts
                if post.role == role
            ],
        )
        for role in LEADING
    ]


def _duties(organ: Organ, day: date) -> Any:
    holding = Q(until__isnull=True) | Q(until__gte=day)
    found = Duty.objects.filter(holding, organ=organ, since__lte=day, struck_at__isnull=True)
    return found.select_related("answers", "person").order_by("pk")


def _year_so_far(organ: Organ, year: int) -> list[tuple[str, Any, str]]:
    keys = [f"oversight.{name}" for name in YEAR_SO_FAR]
    values = figures.values_by_organ([organ], keys, date(year, 1, 1), date(year, 12, 31))[organ.pk]
    told = table("web/oversight/figures")
    return [(told[name]["name"], values[f"oversight.{name}"], told[name]["unit"]) for name in YEAR_SO_FAR]


addresses = [
    path("", oversight_organs, name="oversight"),
    path("organs/<int:key>", oversight_of, name="oversight_of"),
]
enter(Entry("组织保障", "oversight", "see_oversight", rank=52))
