"""The page of a released item, under an address that outlives renaming; a kind word where there is none any more."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public
from gongkai.web.publishing.models import Item, Release
from gongkai.web.publishing.shown import is_public, public_items

GONE = 410


@public
@require_safe
def item(request: HttpRequest, key: int) -> HttpResponse:
    """Show an item that is public; say of a withdrawn one that it is gone, and of any other that there is none."""
    shown = Item.objects.select_related("organ", "document").filter(pk=key).first()
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
