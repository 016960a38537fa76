"""Versions of an item: each as it stood, two beside one another, the files enclosed, and the public's look of it."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_GET
from wagtail.models import Revision

from gongkai.web.organs.guard import guarded
from gongkai.web.publishing.compare import compare, field_label, field_value
from gongkai.web.publishing.content import FIELDS, enclosures_of
from gongkai.web.publishing.item_page import adds_to_item
from gongkai.web.publishing.models import Item, Release
from gongkai.web.publishing.reading import shown
from gongkai.web.publishing.views.items import item_of

SHOWN = 50
"""How many versions an item's page lists, the latest first."""


@dataclass(frozen=True, slots=True)
class Version:
    """A version, the one before it (None: the first), and the release that made it public, if one did."""

    kept: Revision
    before: Revision | None
    release: Release | None


@adds_to_item("送审和审核", "publishing/part_rounds.html", rank=20)
def rounds(request: HttpRequest, item: Item) -> dict[str, Any] | None:
    """Show every submission with its reviews and remarks."""
    del request
    found = item.rounds.select_related("by").prefetch_related("reviews__person", "pins__person", "pins__settled_by")
    kept = list(found.order_by("-pk"))
    return {"rounds": kept} if kept else None


@adds_to_item("公开经过", "publishing/part_releases.html", rank=30)
def releases(request: HttpRequest, item: Item) -> dict[str, Any] | None:
    """Show every release: when, by whom, what the public was told, how it ended."""
    del request
    kept = list(item.releases.select_related("by", "ended_by").order_by("-pk"))
    return {"releases": kept} if kept else None


@adds_to_item("版本", "publishing/part_versions.html", rank=80)
def versions(request: HttpRequest, item: Item) -> dict[str, Any]:
    """Show every version that was kept, each to be read and compared with the one before."""
    del request
    made = {release.revision_id: release for release in item.releases.all()}
    kept = list(_kept(item).select_related("user")[: SHOWN + 1])
    pairs = zip(kept, [*kept[1:], None], strict=False)
    listed = [Version(each, before, made.get(each.pk)) for each, before in pairs]
    return {"versions": listed[:SHOWN], "more": len(kept) > SHOWN, "live": item.live_revision_id}


@guarded("see_items")
@require_GET
def version(request: HttpRequest, key: int, version: int) -> HttpResponse:
    """Show a version as it stood."""
    item, kept = _version(request, key, version)
    draft = kept.as_object()
    page = {
        "item": item,
        "kept": kept,
        "draft": draft,
        "reading": shown(draft),
        "facts": [(field_label(name), field_value(draft, name)) for name in FIELDS if getattr(draft, name)],
        "enclosures": enclosures_of(draft),
    }
    return render(request, "publishing/version.html", page)


@guarded("see_items")
@require_GET
def compared(request: HttpRequest, key: int, before: int, version: int) -> HttpResponse:
    """Show what changed from one version to another."""
    item, old = _version(request, key, before)
    new = get_object_or_404(_kept(item), pk=version)
    page = {"item": item, "before": old, "after": new, "comparison": compare(old.as_object(), new.as_object())}
    return render(request, "publishing/compare.html", page)


@guarded("see_items")
@require_GET
def look(request: HttpRequest, key: int, version: int) -> HttpResponseBase:
    """Show a version in the look the public would see. Nobody but colleagues gets here."""
    _, kept = _version(request, key, version)
    answer: HttpResponseBase = kept.as_object().serve_preview(request, "")
    return answer


@guarded("see_items")
@require_GET
def enclosure(request: HttpRequest, key: int, version: int, place: int) -> FileResponse:
    """Hand out a file enclosed with a version, always to be saved and never to be opened in the page."""
    _, kept = _version(request, key, version)
    files = enclosures_of(kept.as_object())
    if place >= len(files):
        raise Http404
    try:
        opened = files[place].file.open("rb")
    except (OSError, ValueError):
        raise Http404 from None
    answer = FileResponse(
        opened, as_attachment=True, filename=files[place].name, content_type="application/octet-stream"
    )
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer


def _kept(item: Item) -> "QuerySet[Revision]":
    kept: QuerySet[Revision] = item.revisions.order_by("-pk")
    return kept


def _version(request: HttpRequest, key: int, version: int) -> tuple[Item, Revision]:
    """Return item and version. Raises Http404 for one of another item, PermissionDenied beyond the person's organs."""
    item = item_of(request, key, "see_items")
    return item, get_object_or_404(_kept(item), pk=version)


addresses = [
    path("items/<int:key>/versions/<int:version>", version, name="version"),
    path("items/<int:key>/versions/<int:version>/look", look, name="look"),
    path("items/<int:key>/versions/<int:version>/enclosures/<int:place>", enclosure, name="draft_enclosure"),
    path("items/<int:key>/versions/<int:before>/to/<int:version>", compared, name="compared"),
]
