"""What the public sees of organs: the first page, a search by name, and each organ's site, from its columns."""

from datetime import date
from typing import Any

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.portal.editions import newest_editions
from gongkai.web.portal.registers import registers_of
from gongkai.web.publishing.models import Column, Listed
from gongkai.web.publishing.shown import open_columns
from gongkai.web.publishing.tables import blocks, column_kinds
from gongkai.web.requests.actions.submit import takes_requests
from gongkai.web.screens.asked import number, sought

GUIDE = ("office", "address", "hours", "phone", "fax", "email", "postcode")
"""What the guide must state of an organ (reg2019/12), in the order of the clause; the postcode is customary."""

PAGE = 50
NEWEST = 10
YEARS = 5
"""So many annual reports stand on an organ's page; the others a step further on."""


@public
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the first organ and those right under it, or the organs whose name holds what is searched for."""
    query = sought(request.GET)
    known = open_organs(today())
    found = known.filter(name__icontains=query) if query else known.none()
    return render(
        request,
        "portal/home.html",
        {
            "query": query,
            "page": Paginator(found.order_by("path"), PAGE).get_page(request.GET.get("page")),
            "tree": _first_levels(known) if not query else [],
            "newest": newest(Listed.objects.filter(village=False)) if not query else [],
        },
    )


@public
@require_safe
def organ(request: HttpRequest, key: int) -> HttpResponse:
    """Show an organ's site: its columns by block, what is new, what the guide states, the organs above and below."""
    known = open_organs(today())
    shown = get_object_or_404(known, pk=key)
    listed, columns = Listed.objects.filter(organ=shown), open_columns(shown, today())
    around = known.filter(Q(path__in=shown.line[:-1]) | Q(path__startswith=shown.path, depth=shown.depth + 1))
    near = list(around.order_by("path"))
    return render(
        request,
        "portal/organ.html",
        {
            "organ": shown,
            "facts": facts_of(shown),
            "asked": takes_requests(shown),
            "blocks": _blocks(columns),
            "newest": newest(listed.filter(village=False)),
            "village": newest(listed.filter(village=True)),
            "reported": newest_editions().filter(report__organ=shown).order_by("-report__year")[:YEARS],
            "above": [each for each in near if each.depth < shown.depth],
            "registers": registers_of(shown) if columns else [],
            "below": [each for each in near if each.depth > shown.depth],
        },
    )


@public
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Show how accessible these pages are, and whom to tell where they are not."""
    return render(
        request, "portal/accessibility.html", {"roots": open_organs(today()).filter(depth=1).order_by("path")}
    )


@public
@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Show every organ, and the columns of the one asked for, as a page to find one's way by."""
    known = open_organs(today())
    organ = known.filter(pk=number(request.GET.get("organ"))).first() or known.order_by("path").first()
    told = {"organ": organ, "organs": known.order_by("path"), "columns": open_columns(organ, today()) if organ else []}
    return render(request, "portal/sitemap.html", told)


def facts_of(organ: Organ) -> list[tuple[str, Any]]:
    """Return what the guide must state of an organ: label and value, in order."""
    return [(Organ._meta.get_field(name).verbose_name, getattr(organ, name)) for name in GUIDE]  # noqa: SLF001 -- Django's own public name


def newest(listed: "QuerySet[Listed]", most: int = NEWEST) -> "QuerySet[Listed]":
    """Return the newest of what is listed, ready to be shown."""
    return listed.order_by("-pk").select_related("item").defer("text", "item__body")[:most]


def _blocks(site: list[Column]) -> list[tuple[Column, list[Column]]]:
    """Return the first columns of a site in the order of the statute's blocks, the organ's own last, each with its."""
    order = {key: place for place, key in enumerate(blocks())}
    heads = [each for each in site if each.depth == site[0].depth + 1]
    heads.sort(key=lambda each: order.get(_block(each), len(order)))
    return [(head, [each for each in site if each.is_child_of(head)]) for head in heads]


def _block(column: Column) -> str:
    kind = column_kinds().get(column.kind)
    return kind.block if kind else ""


def _first_levels(known: "QuerySet[Organ]") -> list[tuple[Organ, list[Organ]]]:
    tree: list[tuple[Organ, list[Organ]]] = []
    for each in known.filter(depth__lte=2).order_by("path"):
        if each.is_root():
            tree.append((each, []))
        elif tree and each.path.startswith(tree[-1][0].path):
            tree[-1][1].append(each)
    return tree


def open_organs(day: date) -> "QuerySet[Organ]":
    """Return the organs that are there on `day`."""
    return Organ.objects.filter(Q(closed_on__isnull=True) | Q(closed_on__gte=day))


addresses = [
    path("", home, name="home"),
    path("organs/<int:key>", organ, name="public_organ"),
    path("accessibility", accessibility, name="accessibility"),
    path("sitemap", sitemap, name="sitemap"),
]
