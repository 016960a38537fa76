"""Blacking out what is no text: an area of a page, shown by two clicks or typed, and pictures as a whole.

A click needs no script: the page's picture is a button, and a button that is a picture tells where it was pressed.
"""

import struct
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.redaction import Mark, Reading, picture
from gongkai.redaction.reading import PAGE, TEXT, Box
from gongkai.web.organs.guard import guarded
from gongkai.web.requests.actions.redact import MarkPassages, marks_of
from gongkai.web.requests.grounds import grounds
from gongkai.web.requests.models import Redaction
from gongkai.web.requests.views.files import HANDLE
from gongkai.web.requests.views.redactions import opened, private, seen_redaction
from gongkai.web.screens.asked import number
from gongkai.web.screens.attempt import attempt

SIDES = (("left", "左"), ("top", "上"), ("right", "右"), ("bottom", "下"))
_FINE = 10_000
"""A corner stands in an address as ten-thousandths of the page."""
_MEDIA = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"GIF8": "image/gif"}


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def area(request: HttpRequest, key: int, piece: int) -> HttpResponse:
    """Show a page to mark areas in, or a picture to mark as a whole."""
    shown = seen_redaction(request, key)
    data, reading = _looked(request, shown, piece)
    is_page = reading.pieces[piece].kind == PAGE
    if request.method != "POST":
        return private(render(request, "requests/redaction_area.html", _page(request, shown, reading, piece, data)))
    ground, clicked = request.POST.get("ground", ""), _clicked(request, data, piece)
    here = reverse("redaction_area", args=[key, piece])
    if is_page and clicked and not request.POST.get("from"):
        return HttpResponseRedirect(f"{here}?{urlencode({'from': clicked, 'ground': ground})}")
    box = _between(request.POST["from"], clicked) if is_page and clicked else _typed(request) if is_page else None
    attempt(request, MarkPassages(shown, (*marks_of(shown), Mark(piece, ground, box=box)), reading))
    return HttpResponseRedirect(here if is_page else reverse("redaction", args=[key]))


@guarded(HANDLE)
@require_GET
def look(request: HttpRequest, key: int, piece: int) -> HttpResponse:
    """Hand out the picture of a page, or one in the document."""
    data, _ = _looked(request, seen_redaction(request, key), piece)
    drawn = picture(data, piece)
    media = next((media for start, media in _MEDIA.items() if drawn.startswith(start)), "application/octet-stream")
    return private(HttpResponse(drawn, content_type=media))


def _looked(request: HttpRequest, shown: Redaction, piece: int) -> tuple[bytes, Reading]:
    data, reading = opened(request, shown)
    if piece >= len(reading.pieces) or reading.pieces[piece].kind == TEXT:
        raise Http404
    return data, reading


def _page(request: HttpRequest, shown: Redaction, reading: Reading, piece: int, data: bytes) -> dict[str, object]:
    boxes = [mark.box for mark in marks_of(shown) if mark.piece == piece and mark.box]
    is_page = reading.pieces[piece].kind == PAGE
    return {
        "redaction": shown,
        "case": shown.request,
        "piece": piece,
        "number": reading.pieces[piece].page,
        "size": _size(data, piece) if is_page else None,
        "grounds": grounds(),
        "ground": request.GET.get("ground", ""),
        "corner": request.GET.get("from", ""),
        "sides": SIDES,
        "boxes": [[round(share * 100) for share in box] for box in boxes],
    }


def _size(data: bytes, piece: int) -> tuple[int, int]:
    """Return width and height of a page's picture, as its png tells them."""
    wide, tall = struct.unpack_from(">II", picture(data, piece), 16)
    return wide, tall


def _clicked(request: HttpRequest, data: bytes, piece: int) -> str:
    """Return where the picture was pressed, as it stands in an address; "" where it was not."""
    x, y = number(request.POST.get("at.x")), number(request.POST.get("at.y"))
    if x is None or y is None:
        return ""
    wide, tall = _size(data, piece)
    return f"{min(x * _FINE // wide, _FINE)}-{min(y * _FINE // tall, _FINE)}"


def _between(one: str, other: str) -> Box:
    return _box([part for corner in (one, other) for part in corner.split("-")], _FINE)


def _typed(request: HttpRequest) -> Box:
    return _box([request.POST.get(side, "") for side, _ in SIDES], 100)


def _box(told: list[str], whole: int) -> Box:
    """Return the area of four numbers; what is none is an area of nothing, which the action refuses."""
    try:
        x0, y0, x1, y1 = (float(part) / whole for part in told)
    except ValueError:
        return (0, 0, 0, 0)
    return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


addresses = [
    path("redactions/<int:key>/pieces/<int:piece>", area, name="redaction_area"),
    path("redactions/<int:key>/pieces/<int:piece>/picture", look, name="redaction_picture"),
]
