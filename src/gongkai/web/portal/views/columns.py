"""A column: what it is, the columns in it, and what was published there, newest first."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from gongkai.law.dated import NotInForce, parameters
from gongkai.web.organs.guard import public, today
from gongkai.web.portal.views.items import gone
from gongkai.web.portal.views.organs import facts_of, newest
from gongkai.web.publishing.models import Column, Listed
from gongkai.web.publishing.shown import open_columns
from gongkai.web.publishing.tables import blocks, column_kinds

PAGE = 20


@public
@require_safe
def column(request: HttpRequest, key: int) -> HttpResponse:
    """Show a column that is open; the first of a site is the organ's own page."""
    shown = get_object_or_404(Column.objects.select_related("organ"), pk=key)
    if shown.kind == "root":
        return HttpResponseRedirect(reverse("public_organ", args=[shown.organ_id]))
    site = open_columns(shown.organ, today())
    inside = [each for each in site if each.path.startswith(shown.path)]
    if not inside:
        return gone(request)
    keys = Listed.objects.filter(column__in=[each.pk for each in inside]).order_by("-pk").values_list("pk", flat=True)
    page = Paginator(keys, PAGE).get_page(request.GET.get("page"))
    kind = column_kinds().get(shown.kind)
    block = kind.block if kind else ""
    told = {
        "page": page,
        "rows": newest(Listed.objects.filter(pk__in=list(page.object_list)), PAGE),
        "pages": page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1),
        "column": shown,
        "organ": shown.organ,
        "block_key": block,
        "block_name": blocks().get(block, ""),
        "above": [each for each in site[1:] if shown.is_descendant_of(each)],
        "below": _tree(inside),
        "days": _days(shown.freshness),
        "facts": facts_of(shown.organ) if block in {"guide", "request"} else (),
        "arranged": [each for each in site if each.depth == site[0].depth + 1],
    }
    return render(request, "portal/column.html", told)


def _tree(inside: list[Column]) -> list[tuple[Column, list[Column]]]:
    """Return the columns right in the first, each with those right in it."""
    first = inside[0].depth
    children = [each for each in inside if each.depth == first + 1]
    return [
        (child, [each for each in inside if each.depth == first + 2 and each.path.startswith(child.path)])
        for child in children
    ]


def _days(freshness: str) -> int | None:
    """Return within how many days something new must be there; None where nothing demands it."""
    try:
        return int(parameters("frequencies")[freshness].on(today()).value) if freshness else None
    except NotInForce:
        return None


addresses = [path("columns/<int:key>", column, name="public_column")]
