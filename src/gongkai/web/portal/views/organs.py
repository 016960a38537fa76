"""What the public sees of organs: the first page, a search by name, and of each organ what the guide must state."""

from datetime import date

from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ

GUIDE = ("office", "address", "hours", "phone", "fax", "email", "postcode")
"""What the guide must state of an organ (reg2019/12), in the order of the clause; the postcode is customary."""

PAGE = 50


@public
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show the first organ and those right under it, or the organs whose name holds what is searched for."""
    query = request.GET.get("q", "").strip()
    known = _open(today())
    found = known.filter(name__icontains=query) if query else known.none()
    return render(
        request,
        "portal/home.html",
        {
            "query": query,
            "page": Paginator(found.order_by("path"), PAGE).get_page(request.GET.get("page")),
            "tree": _first_levels(known) if not query else [],
        },
    )


@public
@require_safe
def organ(request: HttpRequest, key: int) -> HttpResponse:
    """Show what the guide states of an organ, the organs above it, and those right under it."""
    known = _open(today())
    shown = get_object_or_404(known, pk=key)
    facts = [(Organ._meta.get_field(name).verbose_name, getattr(shown, name)) for name in GUIDE]  # noqa: SLF001 -- Django's own public name
    return render(
        request,
        "portal/organ.html",
        {
            "organ": shown,
            "facts": facts,
            "above": known.filter(path__in=shown.line[:-1]).order_by("path"),
            "below": known.filter(path__startswith=shown.path, depth=shown.depth + 1).order_by("path"),
        },
    )


@public
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """Show how accessible these pages are, and whom to tell where they are not."""
    return render(request, "portal/accessibility.html", {"roots": _open(today()).filter(depth=1).order_by("path")})


def _first_levels(known: "QuerySet[Organ]") -> list[tuple[Organ, list[Organ]]]:
    tree: list[tuple[Organ, list[Organ]]] = []
    for each in known.filter(depth__lte=2).order_by("path"):
        if each.is_root():
            tree.append((each, []))
        elif tree and each.path.startswith(tree[-1][0].path):
            tree[-1][1].append(each)
    return tree


def _open(day: date) -> "QuerySet[Organ]":
    return Organ.objects.filter(Q(closed_on__isnull=True) | Q(closed_on__gte=day))


addresses = [
    path("", home, name="home"),
    path("organs/<int:key>", organ, name="public_organ"),
    path("accessibility", accessibility, name="accessibility"),
]
