"""The page of a released item, under an address that outlives renaming; a kind word where there is none any more."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public
from gongkai.web.publishing.models import Item, Release
from gongkai.web.publishing.shown import is_public, public_items

GONE = 410

# What only the editing room looks at: of forty columns half are read for nothing, on the page that is opened most.
_UNSEEN = (
    *("translation_key", "locale", "latest_revision", "latest_revision_created_at", "live_revision", "alias_of"),
    *("has_unpublished_changes", "draft_title", "slug", "url_path", "seo_title", "search_description", "show_in_menus"),
    *("go_live_at", "expire_at", "expired", "locked", "locked_at", "locked_by", "owner", "content_type"),
    *("committee", "author", "openness_reason", "due", "due_provisional", "release_at"),
)


@public
@require_safe
def item(request: HttpRequest, key: int) -> HttpResponse:
    """Show an item that is public; say of a withdrawn one that it is gone, and of any other that there is none."""
    shown = Item.objects.select_related("organ", "document").defer(*_UNSEEN).filter(pk=key).first()
    if shown is not None and is_public(shown):
        return render(request, "portal/item.html", {"page": shown, "organ": shown.organ})
    if shown is not None and not shown.live and Release.objects.filter(item=key).exists():
        return gone(request)
    raise Http404


@public
@require_safe
def numbered(request: HttpRequest, number: str) -> HttpResponse:
    """Lead from an index number to the item that bears it."""
    del request
    found = get_object_or_404(public_items().only("pk"), number=number)
    return HttpResponseRedirect(reverse("public_item", args=[found.pk]))


def gone(request: HttpRequest) -> HttpResponse:
    """Say that something was here and was taken back."""
    return render(request, "portal/gone.html", status=GONE)


addresses = [
    path("items/<int:key>", item, name="public_item"),
    path("numbers/<path:number>", numbered, name="public_number"),
]
