"""What search engines and archives are told: where everything public stands, and what is not for them."""

from datetime import datetime
from typing import Any

from django.contrib.sitemaps import Sitemap, views
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public
from gongkai.web.organs.models import Organ
from gongkai.web.portal.editions import newest_editions
from gongkai.web.publishing.models import Column, Listed


class _Map(Sitemap[Any]):
    """A part of the map, a file for so many addresses; the standard allows 50,000, fewer are lighter to make."""

    limit = 10_000

    def get_latest_lastmod(self) -> None:
        """Return None: it would be asked of every address there is."""


class _Organs(_Map):
    def items(self) -> Any:
        return Organ.objects.filter(closed_on__isnull=True).order_by("pk").values_list("pk", flat=True)

    def location(self, item: int) -> str:
        return reverse("public_organ", args=[item])


class _Columns(_Map):
    def items(self) -> Any:
        open_ = Column.objects.filter(closed_on__isnull=True).exclude(kind="root")
        return open_.order_by("pk").values_list("pk", flat=True)

    def location(self, item: int) -> str:
        return reverse("public_column", args=[item])


class _Items(_Map):
    def items(self) -> Any:
        rows = Listed.objects.filter(item__live=True).order_by("pk")
        return rows.values_list("item", "item__last_published_at")

    def location(self, item: tuple[int, datetime]) -> str:
        return reverse("public_item", args=[item[0]])

    def lastmod(self, item: tuple[int, datetime]) -> datetime:
        return item[1]


class _Reports(_Map):
    def items(self) -> Any:
        return newest_editions().order_by("pk").values_list("report", "at")

    def location(self, item: tuple[int, datetime]) -> str:
        return reverse("public_report", args=[item[0]])

    def lastmod(self, item: tuple[int, datetime]) -> datetime:
        return item[1]


PARTS: dict[str, type[Sitemap[Any]] | Sitemap[Any]] = {
    "organs": _Organs,
    "columns": _Columns,
    "items": _Items,
    "reports": _Reports,
}


@public
@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Return the index of the map."""
    return views.index(request, PARTS, sitemap_url_name="sitemap_part")


@public
@require_safe
def part(request: HttpRequest, section: str) -> HttpResponse:
    """Return a part of the map."""
    return views.sitemap(request, PARTS, section)


@public
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Return what crawlers may read: everything public; not the office, and no search results."""
    return render(request, "portal/robots.txt", content_type="text/plain; charset=utf-8")


addresses = [
    path("sitemap.xml", index, name="sitemap_index"),
    path("sitemap-<slug:section>.xml", part, name="sitemap_part"),
    path("robots.txt", robots, name="robots"),
]
