"""Template tags of the public's pages: what an item's page tells, and what stands at head and foot of every page."""

from pathlib import PurePosixPath
from typing import Any

from django import template
from django.template.context import RequestContext
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.images.models import AbstractImage

from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.upload import file_types
from gongkai.web.portal.furniture import Furniture, furniture_of
from gongkai.web.portal.reading import Reading
from gongkai.web.portal.views.files import WIDTHS
from gongkai.web.publishing.models import Enclosure, Item
from gongkai.web.screens.language import said

register = template.Library()


@register.simple_tag(takes_context=True)
def reading(context: RequestContext, item: Item) -> Reading:
    """Return an item as the public reads it today; the parts of one page share what was asked."""
    shared: dict[str, Any] = vars(context.render_context)
    held: Reading = shared.setdefault(f"reading {item.pk}", Reading(item, today()))
    return held


@register.simple_tag(takes_context=True)
def furniture(context: RequestContext, organ: Organ | None = None) -> Furniture | None:
    """Return what stands at head and foot of the pages of an organ (none: of the installation); asked once a page.

    A view that has it already gives it as `furniture`.
    """
    request = context.get("request")
    if request is None:
        return None
    if not hasattr(request, "furniture"):
        request.furniture = context.get("furniture") or furniture_of(organ or None, today())
    held: Furniture = request.furniture
    return held


@register.simple_tag(takes_context=True)
def absolute(context: RequestContext, address: str) -> str:
    """Return an address of ours in full, as feeds and other sites need it."""
    request = context.get("request")
    return str(request.build_absolute_uri(address)) if request else address


@register.simple_tag
def picture(item: Item, image: AbstractImage, says: str) -> SafeString:
    """Show a picture of an item in sizes for phones and desks, with the words that stand for it."""
    sizes = [(reverse("public_picture", args=[item.pk, image.pk, width]), width) for width in WIDTHS]
    return format_html(
        '<img src="{}" srcset="{}" sizes="(max-width: 48em) 100vw, 46rem" alt="{}" width="{}" height="{}"'
        ' loading="lazy">',
        sizes[1][0],
        ", ".join(f"{address} {width}w" for address, width in sizes),
        says,
        image.width,
        image.height,
    )


@register.filter
def file_kind(enclosure: Enclosure) -> str:
    """Name the type of an enclosed file."""
    extension = PurePosixPath(str(enclosure.file.name)).suffix.lower().lstrip(".")
    kind = file_types().get(extension)
    return said(kind.name) if kind else extension.upper()


@register.filter
def bytes_of(enclosure: Enclosure) -> int | None:
    """Return the size of an enclosed file in bytes; None where it is gone from the disk."""
    try:
        return int(enclosure.file.size)
    except OSError:
        return None


@register.filter
def address_of(enclosure: Enclosure, item: Item) -> str:
    """Return the public address of a file enclosed with an item."""
    return reverse("public_enclosure", args=[item.pk, enclosure.file.name])
