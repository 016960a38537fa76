"""Files enclosed with an item, and its pictures: for everybody once it is released, before for those who see the draft.

No file is ever served from a folder: it is looked up among what the item itself holds, and the item is looked at first.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from django.db.models.fields.files import FieldFile
from django.http import FileResponse, Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import path
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe
from wagtail.images import get_image_model

from gongkai.web.organs.guard import public, today
from gongkai.web.organs.permissions import may
from gongkai.web.organs.upload import file_types
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.shown import is_public

WIDTHS = (480, 960, 1600)
"""The widths pictures are offered in, in pixels; a picture is never made larger than it is."""

_A_WHILE = 600
_UNKNOWN = "application/octet-stream"


@public
@require_safe
def enclosure(request: HttpRequest, key: int, name: str) -> FileResponse:
    """Hand out an enclosed file: what a browser shows safely may open in it, anything else is saved."""
    item = get_object_or_404(Item.objects.select_related("organ"), pk=key)
    for version in _readable(request, item):
        for each in version.enclosures.all():
            if each.file.name == name:
                return _sent(each.file, each.name, open_to_all=version is item and is_public(item))
    raise Http404


@public
@require_safe
def picture(request: HttpRequest, key: int, image: int, width: int) -> FileResponse:
    """Hand out a picture of an item in one of the widths offered."""
    item = get_object_or_404(Item.objects.select_related("organ"), pk=key)
    for version in _readable(request, item):
        if width in WIDTHS and image in _pictures(version):
            file = get_object_or_404(get_image_model(), pk=image).get_rendition(f"width-{width}").file
            return _sent(file, PurePosixPath(file.name).name, open_to_all=version is item and is_public(item))
    raise Http404


def _readable(request: HttpRequest, item: Item) -> Iterator[Item]:
    """Yield what of an item the asker may read: the released one, and all versions for those who see drafts."""
    if is_public(item):
        yield item
    if any(may(request.user, "see_items", place, today()) for place in item.places):
        yield item
        yield from (revision.as_object() for revision in item.revisions.order_by("-created_at", "-pk"))


def _pictures(item: Item) -> set[int]:
    return {block["value"]["image"] for block in item.body.raw_data if block["type"] == "picture"}


def _sent(file: FieldFile, name: str, *, open_to_all: bool) -> FileResponse:
    kind = file_types().get(PurePosixPath(str(file.name)).suffix.lower().lstrip("."))
    try:
        opened = file.open("rb")
    except OSError:
        raise Http404 from None
    shown = bool(kind and kind.shown)
    answer = FileResponse(opened, as_attachment=not shown, filename=name, content_type=kind.media if kind else _UNKNOWN)
    answer["X-Content-Type-Options"] = "nosniff"
    if kind and kind.media == "application/pdf":
        vars(answer)["_csp_exempt"] = True  # a policy keeps Chromium from showing a document
    else:
        answer["Content-Security-Policy"] = "default-src 'none'; sandbox"
    patch_cache_control(answer, **({"public": True, "max_age": _A_WHILE} if open_to_all else {"no_store": True}))
    return answer


addresses = [
    path("items/<int:key>/files/<path:name>", enclosure, name="public_enclosure"),
    path("items/<int:key>/pictures/<int:image>/<int:width>", picture, name="public_picture"),
]
